import type { Detail } from '../shape';

/** In the menu of a selected text, which the browser puts in the place of %s. */
export const menu = 'Explain “%s”';

/** The page for looking things up without a visit. */
export const reference = {
  title: 'Look it up',
  intro: 'Everything here works without a check. Nothing you type leaves this browser.',
  sections: {
    answers: 'Short answers',
    apps: 'Which protocol does my app use?',
  },
  startVisit: 'Check my own connection',
  protocol: 'VPN protocol',
  allProtocols: 'All protocols',
  /** In a list of protocols. */
  ownProtocol: 'a protocol of its own',
  findProtocol: 'Where your system shows it',

  lookup: {
    field: 'Look up an error code, a message or a log',
    example: 'For example 809, 0x800B0109, AUTH_FAILED, or some lines of a log',
    search: 'Look up',
    clear: 'Clear',
    empty: 'Type a code or a message, or paste a log. It is read here and not sent anywhere.',
    unknown:
      'We do not know this one. Paste the whole message or some lines of the log before it: what comes before often says more.',
    nothingInLog:
      'We recognise nothing in this text. Look for the lines around the time of the failure; a more detailed log can help.',
    found: 'What it says',
    protocols: 'With these protocols',
    causes: 'Likely causes, most likely first',
    moreCauses: (count: Detail) => `More possible causes: ${count}`,
    startWithThis: 'Start the step-by-step help with this',
    passthrough: 'Can passthrough be the cause?',
    passthroughCan: { yes: 'Yes', maybe: 'Possibly', no: 'No' },
    source: 'Source',
    /** What was typed fits several programs, for example error 691 and a port number. */
    several: 'This can mean more than one thing:',
  },

  /** Marks beside a row: what is only usually so, uncertain, or disputed. */
  mark: {
    usually: 'usually',
    usuallyWhy: 'This is how it usually is. We did not read the source itself.',
    uncertain: 'uncertain',
    uncertainWhy: 'We are not sure of this.',
    disputed: 'sources disagree',
    disputedWhy: 'The sources do not say the same about this. Take it as a hint.',
  },

  mtu: {
    link: 'Your line',
    linkMtu: 'MTU of your line, in bytes',
    outer: 'The VPN server is reached over',
    outerFamily: { ipv4: 'IPv4', ipv6: 'IPv6' },
    cipher: 'Encryption',
    cipherName: {
      'aes-gcm': 'AES-GCM',
      'aes-gcm-epoch': 'AES-GCM, OpenVPN 2.7 on both ends',
      'aes-cbc-sha1': 'AES-CBC with SHA-1',
      'aes-cbc-sha256': 'AES-CBC with SHA-256',
    },
    nat: 'A router with NAT is on the way',
    mss: 'TCP MSS, with IPv4 inside the VPN',
    mssIpv6: 'TCP MSS, with IPv6 inside the VPN',
    invalid: 'The MTU of a line is a whole number from 576 to 9000.',
    host: 'Name or address to ping',
    again: 'Start again',
    places: 'Where to enter it',
    name: 'Name of the VPN connection on that device',
    badName: 'A name has at most 64 letters, digits, spaces and the characters . _ - +',
    noPlace: 'This system has no place for it. Lower the MTU on the router or on the VPN server.',
  },

  answers: { related: 'More about it', steps: 'How it is done' },

  copy: 'Copy',
  copied: 'Copied',
};

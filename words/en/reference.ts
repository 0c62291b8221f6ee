import type { Detail } from '../shape';

/** The page for looking things up without a visit. */
export const reference = {
  title: 'Look it up',
  intro: 'Everything here works without a check. Nothing you type leaves this browser.',
  sections: {
    lookup: 'Error codes, messages and logs',
    answers: 'Short answers',
    passthrough: 'Do I need passthrough?',
    protocols: 'VPN protocols',
    mtu: 'MTU calculator',
    firewall: 'Firewall rules',
  },
  startVisit: 'Check my own connection',

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
    tooLong: (characters: Detail) => `Only the last ${characters} characters were read.`,
    /** Codes found, in the order in which they stand in the text. */
    found: 'What it says',
    meaning: 'What it means',
    protocols: 'With these protocols',
    causes: 'Likely causes, most likely first',
    steps: 'What to do, in this order',
    passthrough: 'Can passthrough be the cause?',
    passthroughCan: { yes: 'Yes', maybe: 'Possibly', no: 'No' },
    line: (number: Detail) => `Line ${number}`,
    stage: 'How far it got',
    source: 'Source',
    /** What was typed fits several programs, for example error 691 and a port number. */
    several: 'This can mean more than one thing:',
  },

  /** Marks beside a row: what is only usually so, what is disputed, and from when it is. */
  mark: {
    usually: 'usually',
    usuallyWhy: 'This is how it usually is. We did not read the source itself.',
    uncertain: 'uncertain',
    uncertainWhy: 'We are not sure of this.',
    disputed: 'sources disagree',
    asOf: (date: Detail) => `As of ${date}`,
  },

  mtu: {
    intro:
      'A VPN makes every packet larger. The MTU is the size that still fits; MSS is the same for TCP, without its headers.',
    link: 'Your line',
    linkMtu: 'MTU of your line, in bytes',
    linkUnknown: "I don't know",
    protocol: 'VPN protocol',
    outer: 'The VPN server is reached over',
    outerFamily: { ipv4: 'IPv4', ipv6: 'IPv6' },
    cipher: 'Encryption',
    nat: 'A router with NAT is on the way',
    result: 'Set in the VPN',
    tunnelMtu: 'MTU of the VPN',
    mss: 'TCP MSS, with IPv4 inside the VPN',
    mssIpv6: 'TCP MSS, with IPv6 inside the VPN',
    bytes: (n: Detail) => `${n} bytes`,
    overhead: (n: Detail) => `The VPN takes ${n} bytes of each packet.`,
    belowIpv6:
      'That is less than 1280 bytes, the least that IPv6 needs. Inside this VPN, IPv6 will not work well.',
    testValue:
      'Not sure? Set 1280 as a test: it fits nearly every line. If that helps, raise it in steps of 20.',
    invalid: 'The MTU of a line is a whole number from 576 to 9000.',
    impossible: 'This protocol does not run over IPv6.',
    noNumber: 'This VPN cuts packets to size by itself. There is nothing to set.',
    measure:
      'To measure your line, send packets that must not be cut, and make them smaller until one comes back:',
    measureAdd: 'Add 28 to the largest number that works: that is the MTU of your line.',
  },

  firewall: {
    intro:
      'Rules to copy. They let through what the VPN needs and nothing else. Replace the example names and addresses by your own.',
    tool: 'Firewall',
    role: 'Where it runs',
    protocol: 'VPN protocol',
    rules: 'Rules',
    notes: 'What to know',
    placeholders: {
      wan: 'Interface to the Internet',
      lan: 'Interface to your home network',
      server: 'Address of the VPN server in your network',
      peer: 'Public address of the other end',
    },
    checked: 'The syntax was checked with the real tool.',
    unchecked: 'Not checked with the real tool. Read it before you use it.',
    lockout:
      'A wrong rule can lock you out of a distant machine. Keep a second way in, or have the rules undone by a timer.',
    none: 'Nothing has to be opened for this.',
    impossible: 'This does not work through a NAT, whatever rules are set.',
    forClients: 'A device that only connects out needs no port forwarding.',
  },

  answers: { related: 'More about it', steps: 'How it is done' },

  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and copy it by hand.',
};

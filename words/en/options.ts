import type { Detail } from '../shape';

/** The page with the settings. */
export const options = {
  title: 'Settings',
  intro: 'Everything works without any of these. They stay on this computer.',
  startVisit: 'Check my connection',
  history: 'Past visits',
  notices: 'Parts made by others, and their licences',
  managedNotice:
    'Your organisation has set some of these. They are marked, and only your organisation can change them.',
  managed: 'Set by your organisation',
  managedSecret: 'It is set. Its password is not shown.',
  managedProblem: (name: Detail) => `Your organisation's setting ${name} does not fit and is not used.`,
  ownProblem: (name: Detail) => `A stored setting does not fit and is not used: ${name}. Saving removes it.`,
  example: (text: Detail) => `Example: ${text}`,
  listHint: 'One in each line.',
  inLine: (line: Detail, problem: Detail) => `Line ${line}: ${problem}`,
  on: 'Yes',
  off: 'No',

  section: {
    computer: { title: 'On this computer', about: 'What is kept here, and what is asked.' },
    sharing: { title: 'When you share a result', about: 'You always see what is shared before it leaves.' },
    vpn: { title: 'Your VPN', about: 'If you always use the same VPN, the questions about it are skipped.' },
    support: { title: 'Who helps you', about: 'Your support gives you these, if it has any.' },
    servers: {
      title: 'Servers that are asked',
      about: 'For networks that let no other servers through. Each takes the place of the built-in ones.',
    },
    deeper: {
      title: 'Tests that need a server of your own',
      about: 'Without one, these tests are left out and everything else still works.',
    },
  },

  input: {
    history: {
      label: 'Past visits',
      hint: 'If you choose to keep none, those that are kept now are deleted.',
      option: { keep: 'Keep the last 50 on this computer', none: 'Keep none' },
      example: '',
      problem: 'Choose one of the two.',
    },
    redaction: {
      label: 'Addresses in what you share',
      hint: 'Support usually needs to know the network, but not your own address.',
      option: {
        network: 'Only their network, such as 203.0.113.0/24',
        full: 'No addresses at all',
        none: 'Whole addresses',
      },
      example: '',
      problem: 'Choose one of the three.',
    },
    disclosed: {
      label: 'Start the check without asking first',
      hint: 'The first time, the doctor names the servers that it asks and waits for your click. This leaves that out.',
      example: '',
      problem: 'This is yes or no.',
    },
    vpnProtocol: {
      label: 'VPN protocol',
      hint: '',
      option: { '': 'Ask me', other: 'Another one' },
      example: '',
      problem: 'Choose a protocol from the list.',
    },
    vpnServer: {
      label: 'Name of the VPN server',
      hint: 'As it stands in your VPN program. Each check then looks whether this name is found, and whether the server answers a web request. It is never in what you share.',
      example: 'vpn.example.org',
      problem: 'This must be a name or an address, without https:// and without a port.',
    },
    supportName: {
      label: 'Name of your support',
      hint: '',
      example: 'Example IT',
      problem: 'Enter a name, too.',
    },
    supportContact: {
      label: 'How to reach your support',
      hint: 'A web page, an e-mail address with mailto: before it, or a telephone number with tel: before it.',
      example: 'mailto:help@example.org',
      problem: 'This must begin with https://, mailto: or tel:.',
    },
    resultUrl: {
      label: 'Page on which shared results open',
      hint: 'Without one, a result is shared as a file or as text.',
      example: 'https://support.example.org/result/',
      problem: 'This must be an address that begins with https:// and has no user name in it.',
    },
    helpdeskUrl: {
      label: 'Page on which your support guides you',
      hint: '',
      example: 'https://support.example.org/helpdesk/',
      problem: 'This must be an address that begins with https:// and has no user name in it.',
    },
    brokerUrl: {
      label: 'Servers that pass messages to your support (MQTT brokers)',
      hint: '',
      example: 'wss://a.example.org/mqtt',
      problem: 'This must be an address that begins with wss:// and has no user name in it.',
    },
    stunServers: {
      label: 'Servers that tell your public address (STUN)',
      hint: 'Two of different operators at least; three to say for sure that UDP is blocked.',
      example: 'stun:stun.example.org:3478',
      problem:
        'This must begin with stun: and be a name, with a port from 1 to 65535 if you like. At most 20.',
    },
    controlUrls: {
      label: 'Web pages that show whether HTTPS works',
      hint: 'One by its name, one by its address in digits.',
      example: 'https://www.example.org/trace',
      problem: 'This must be an address that begins with https:// and has no user name in it. At most 20.',
    },
    addressUrl: {
      label: 'Web page that answers with your address',
      hint: 'It must let other pages read its answer (CORS).',
      example: 'https://www.example.org/trace',
      problem: 'This must be an address that begins with https:// and has no user name in it.',
    },
    captiveUrl: {
      label: 'Web page that shows whether a sign-in page is in the way',
      hint: 'Unencrypted on purpose: a sign-in page answers in its place.',
      example: 'http://www.example.org/generate_204',
      problem: 'This must be an address that begins with http:// or https://.',
    },
    probeHost: {
      label: 'Host for the test of the VPN ports (probe host)',
      hint: 'A computer outside that answers on the ports below.',
      example: 'probe.example.org',
      problem: 'This must be a name or an address, without https:// and without a port.',
    },
    probeUdp: {
      label: 'UDP ports on which it answers',
      hint: 'With commas between them.',
      example: '500, 4500, 1701, 1194, 51820',
      problem: 'These must be numbers from 1 to 65535, with commas between them. At most 20.',
    },
    probeTcp: {
      label: 'TCP ports on which it answers',
      hint: 'With commas between them.',
      example: '443',
      problem: 'These must be numbers from 1 to 65535, with commas between them. At most 20.',
    },
    turnUrls: {
      label: 'Relay servers (TURN)',
      hint: 'To test who can reach you from outside (NAT filtering). Empty this to remove the servers and their password.',
      example: 'turn:turn.example.org:3478',
      problem:
        'This must begin with turn: or turns: and be a name, with a port from 1 to 65535 if you like. At most 20.',
    },
    turnUsername: {
      label: 'User name at the relay servers',
      hint: '',
      example: '',
      problem: 'Enter the user name. If you change the servers or the password, it must be entered again.',
    },
    turnCredential: {
      label: 'Password at the relay servers',
      hint: '',
      example: '',
      problem: 'Enter the password. If you change the servers or the user name, it must be entered again.',
    },
  },
  secretStored: 'One is stored. It is not shown. Leave this empty to keep it.',
  secretHint: 'It is stored on this computer and never shown, exported or shared.',

  save: 'Save',
  saved: 'Saved. It counts from the next check on.',
  notSaved: (count: Detail) => `Not saved. Fields to look at again: ${count}.`,
  noRoom: 'Not saved: the browser gave no room for it.',

  policy: {
    title: 'Settings for other computers',
    about:
      'Administrators can give these settings to all computers as a policy. Passwords are not in it: add them yourself.',
    forChrome: 'Policy for Chrome and Edge',
    forFirefox: 'Policy for Firefox (policies.json)',
    none: 'You have no settings of your own, so there is nothing to export.',
    leftOut: 'The relay servers (TURN) are left out, because their password is secret.',
    copy: 'Copy',
    copied: 'Copied',
    download: 'Download',
  },
  paste: {
    title: 'Take over settings',
    label: 'Paste settings or a policy here (JSON)',
    about: 'Settings of the same name are replaced; all others stay.',
    take: 'Take them over',
    taken: (count: Detail) => `Settings taken over: ${count}.`,
    unreadable: 'These are no settings. They begin with { and end with }. Nothing was changed.',
    ignored: (names: Detail) => `Not taken over, because they do not fit or are not known: ${names}.`,
  },
  reset: {
    title: 'Back to how it was',
    about:
      'Removes all your own settings, passwords too. What your organisation set stays, and so do past visits.',
    ask: 'Remove all my settings',
    sure: 'Remove all settings now?',
    yes: 'Yes, remove them',
    no: 'Cancel',
    done: 'Your settings were removed.',
  },
};

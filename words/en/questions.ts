/**
 * What only the user can tell. `hint`: why it helps or where to look. `options` by the value that is stored;
 * `dontKnow` is always offered.
 */
export const questions = {
  symptom: {
    title: 'What happens with your VPN?',
    hint: 'Choose what comes closest. This decides where to look first.',
    options: {
      'never-connects': 'It does not connect',
      'connects-no-traffic': 'It connects, but nothing works through it',
      'connects-but-slow': 'It connects, but it is slow',
      drops: 'It breaks off after a while',
      'one-client-only': 'It works on one device, not on a second',
      'inbound-fails': 'My VPN server at home is not reachable from outside',
      'site-to-site-fails': 'Two networks do not connect with each other',
      'works-elsewhere-not-here': 'It works elsewhere, but not in this network',
    },
    dontKnow: 'Something else',
  },
  protocol: {
    title: 'Which VPN protocol do you use?',
    hint: 'It stands in the VPN settings under Type or Protocol. Windows: Settings › Network & internet › VPN › your VPN. Mac: System Settings › VPN › (i).',
    options: {
      pptp: 'PPTP',
      'l2tp-ipsec': 'L2TP/IPsec',
      ikev2: 'IKEv2',
      ipsec: 'IPsec (IKEv1, Cisco)',
      sstp: 'SSTP',
      openvpn: 'OpenVPN',
      wireguard: 'WireGuard',
      tailscale: 'Tailscale',
      zerotier: 'ZeroTier',
      other: 'Another one',
    },
    dontKnow: 'I don’t know',
  },
  app: {
    title: 'Which program do you connect with?',
    hint: 'The name of the app often tells the protocol. "Built in" means the VPN settings of the system.',
    dontKnow: 'It is not in the list',
  },
  wanAddress: {
    title: 'Which Internet address does your router show?',
    hint: 'It decides whether anyone can reach you from outside. Look on the router’s page under Status, Internet or WAN.',
    dontKnow: 'I cannot find it',
  },
  role: {
    title: 'What do you use the VPN for?',
    hint: 'Connecting out and being reached from outside fail for different reasons.',
    options: {
      client: 'I connect to a company, a school or a VPN provider',
      server: 'I want to reach a VPN server in my home or office',
      'server-on-router': 'I want to reach the VPN server in my router',
      'site-to-site': 'I join two networks, for example two offices',
      mesh: 'I join my devices with Tailscale, ZeroTier or the like',
    },
    dontKnow: 'I don’t know',
  },
  clientOs: {
    title: 'On which device does the VPN run?',
    hint: 'So that the menus in the steps are the right ones.',
    options: {
      'windows-11': 'Windows 11',
      'windows-10': 'Windows 10',
      'windows-older': 'An older Windows',
      macos: 'Mac',
      ios: 'iPhone or iPad',
      android: 'Android phone or tablet',
      linux: 'Linux',
      chromeos: 'Chromebook',
      router: 'A router or firewall',
    },
    dontKnow: 'Another device',
  },
  errorCode: {
    title: 'Which error do you see?',
    hint: 'A number such as 809, or the message word for word. It often names the stage at which it fails.',
    dontKnow: 'I see no error',
  },
  worksOnMobileData: {
    title: 'Does it work over mobile data?',
    hint: 'Try it: switch on the hotspot of your phone, switch off its Wi-Fi, join the hotspot with this device and connect the VPN once. This takes 3 minutes and tells your network apart from account and server.',
    options: { true: 'Yes, it works there', false: 'No, it fails there too' },
    dontKnow: 'I can’t try that',
  },
  networkOwner: {
    title: 'Whose network are you in?',
    hint: 'Only the owner may change its router. In the network of others there are other ways.',
    options: {
      mine: 'My own, at home or in my office',
      employer: 'My employer’s or my school’s',
      public: 'A hotel, a café or a guest network',
      mobile: 'Mobile data or a phone’s hotspot',
    },
    dontKnow: 'I don’t know',
  },
  routerAccess: {
    title: 'Can you get into the router’s settings?',
    hint: 'Its address and password are often printed underneath, or it has an app.',
    options: { true: 'Yes', false: 'No' },
    dontKnow: 'I don’t know',
  },
  secondUser: {
    title: 'Does anybody else here use this VPN?',
    hint: 'Some VPN types allow only one device per router to the same server. Think of your own phone, too.',
    options: { true: 'Yes, or a second device of mine', false: 'No, only this device' },
    dontKnow: 'I don’t know',
  },
  routerBrand: {
    title: 'Which router do you have?',
    hint: 'The maker’s name stands on the front or underneath. With it the steps name the right menu.',
    dontKnow: 'It is not in the list',
  },
  ownWords: {
    title: 'What happened, in your own words?',
    hint: 'What you did, what you saw, since when, and what changed before. Leave out passwords and keys.',
    dontKnow: 'Skip this',
  },
  log: {
    title: 'Do you have a log of the VPN?',
    hint: 'Paste it or drop the file here. It is read on this computer only; known messages in it point to the cause.',
    dontKnow: 'I have none',
  },
};

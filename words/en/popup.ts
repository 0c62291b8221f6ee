import type { Detail } from '../shape';

/** Everything in the popup, the side panel and the tab that belongs to no single finding. */
export const popup = {
  /** The language's own tag (BCP 47). */
  tag: 'en',
  language: 'Language',
  title: 'VPN Passthrough Doctor',
  checkAgain: 'Check again',
  stop: 'Stop',
  openBeside: 'Open beside the page',
  openTab: 'Open in a tab',
  openReference: 'Look something up',
  startAnew: 'Start over',
  pastVisits: 'Past visits',
  options: 'Settings',

  firstRun: {
    headline: 'Let us see what your network does to VPNs',
    /** One sentence; the names of the operators follow in `servers`. */
    why: 'To see your connection from outside, the doctor sends a few small test messages to public servers.',
    servers: (names: Detail) =>
      `Asked: ${names}. They see what every website you open sees: your public address and which browser you use.`,
    start: 'Start the check',
  },

  measuring: { headline: 'Looking at your connection', meaning: 'This takes about a second.' },
  stopped: { headline: 'The check was stopped', meaning: 'What was measured until then is shown below.' },
  healthy: {
    headline: 'We found nothing that stops a VPN',
    meaning: 'UDP gets through. What a browser cannot test is listed below.',
  },
  unclear: {
    headline: 'Too little could be measured',
    meaning: 'The facts below say what is missing and why.',
  },

  path: {
    label: 'The way to your VPN server',
    computer: 'Computer',
    router: 'Router',
    provider: 'Provider',
    internet: 'Internet',
    server: 'VPN server',
  },
  /** State of one place on the way, or of a fact; shown as a word beside its shape. */
  tones: { ok: 'ok', limits: 'limits', blocked: 'not reached', unknown: 'not known', measuring: 'measuring' },

  facts: {
    title: 'What we measured',
    show: 'Show',
    how: 'How do we know?',
    term: (name: Detail) => `Technical term: ${name}`,
    unknown: 'Not known',
    yes: 'Yes',
    no: 'No',
    likely: 'Very likely',
    unlikely: 'Unlikely',
    none: 'None seen',
    untestable:
      'A browser cannot test these at all: GRE (PPTP), ESP and AH (IPsec without NAT traversal), TCP port 1723.',
  },
  fact: {
    udp: { name: 'UDP gets through', term: 'UDP reachability' },
    publicIpv4: { name: 'Your public address', term: 'Public IPv4 address (server-reflexive)' },
    publicIpv6: { name: 'Your public IPv6 address', term: 'Public IPv6 address' },
    mappingBehavior: { name: 'How your router maps connections', term: 'NAT mapping behavior (RFC 4787)' },
    portPreservation: { name: 'Your router keeps port numbers', term: 'Port preservation' },
    addressPooling: { name: 'Your public address stays the same', term: 'IP address pooling' },
    filteringBehavior: { name: 'Who may reach you from outside', term: 'NAT filtering behavior (RFC 4787)' },
    hairpinning: { name: 'Your own public address works from inside', term: 'Hairpinning (NAT loopback)' },
    ports: { name: 'UDP ports that VPNs use', term: 'UDP egress per port' },
    cgnat: { name: 'Your provider shares your address', term: 'Carrier-grade NAT (CGNAT)' },
    doubleNat: { name: 'A second router in between', term: 'Double NAT' },
    vpnActive: { name: 'A VPN or proxy is on already', term: 'Active VPN or proxy' },
    vpnServer: { name: 'Your VPN server', term: 'Name resolution, TCP port 443' },
    dns: { name: 'Names are found', term: 'Name resolution (DNS)' },
    captivePortal: { name: 'A sign-in page is in the way', term: 'Captive portal' },
    nat64: { name: 'IPv6-only network', term: 'NAT64' },
    dsLite: { name: 'IPv4 carried over IPv6', term: 'DS-Lite, 464XLAT' },
    webrtc: { name: 'The browser can test UDP', term: 'WebRTC' },
    localAddresses: { name: "Your computer's own addresses", term: 'Host candidates' },
    roundTrips: { name: 'Time to the test servers and back', term: 'Round-trip time' },
  },
  /** Values of facts that are not yes or no. */
  value: {
    open: 'Yes',
    blocked: 'No',
    restricted: 'Only some ports',
    'endpoint-independent': 'The same for every server',
    'address-dependent': 'Anew for each server',
    'address-and-port-dependent': 'Anew for each server and port',
    'no-nat': 'Not at all: no router translates',
    /** Who may send to a port that is in use: anyone, or only those it has sent to. */
    letsIn: {
      'endpoint-independent': 'Anyone',
      'address-dependent': 'Addresses you contacted',
      'address-and-port-dependent': 'Only whom you contacted',
    },
    /** Of the ports that were tested: all got through, or these did not. */
    allPortsOpen: (ports: Detail) => `Through: ${ports}`,
    portsBlocked: (ports: Detail) => `Blocked: ${ports}`,
    port: { open: 'gets through', blocked: 'blocked', unknown: 'not known' },
    portState: (port: Detail, state: Detail) => `${port}: ${state}`,
    paired: 'Yes',
    arbitrary: 'No, it changes',
    ok: 'Yes',
    broken: 'No',
    available: 'Yes',
    disabled: 'No, it is switched off',
    restrictedByPolicy: 'No, a policy prevents it',
    /** Of the VPN server that the settings name. */
    reached: 'It answers',
    resolved: 'Its name is found',
    'not-found': 'Its name is not found',
    milliseconds: (server: Detail, ms: Detail) => `${server}: ${ms} ms`,
    between: (least: Detail, most: Detail) => (least === most ? `${least} ms` : `${least} to ${most} ms`),
  },

  changes: {
    title: 'Compared with the last check',
    none: 'Nothing has changed since the last check.',
    before: 'before',
    after: 'now',
    fixed: 'better',
    worse: 'worse',
    changed: 'changed',
  },

  wan: {
    title: 'Look behind your router',
    why: 'Whether your provider shares your address, only your router can tell.',
    ask: 'Ask the router',
    byHand: 'Or look up one number on it yourself:',
    steps: [
      "Open your router's page: type 192.168.1.1, 192.168.0.1 or fritz.box into the address bar, or use its app.",
      'Find the page called Status, Internet, WAN or Network.',
      'Copy the IPv4 address that is called WAN, Internet, external or public address.',
    ],
    field: "Your router's Internet address (IPv4)",
    example: 'For example 203.0.113.7',
    send: 'Compare',
    forget: 'Remove it',
    invalid: 'That is no IPv4 address. It looks like 203.0.113.7: four numbers up to 255, with dots between.',
  },

  /** Shown beside the result, which is lost when the page is closed. */
  notStored:
    'This result could not be stored: the browser gave no room for it. It is gone when you close this.',

  settings: {
    problem: (name: Detail) => `A setting was ignored because it does not fit: ${name}.`,
    unknown: (name: Detail) => `A setting was ignored because it is not known: ${name}.`,
    shape: 'The settings were ignored because they cannot be read.',
  },
};

import { makePlan, type Plan } from '../../../probe/plan';
import { type Random, random } from './random';
import { type Adapter, type Nat, REBOUND, type StunHost, type World } from './world';

const HOME = '192.168.1.100';
const HOME_PUBLIC = '203.0.113.77';
const VPN_PUBLIC = '192.0.2.150';
const PROXY = '198.51.100.77';
const HOME_V6 = '2001:db8:1::100';
const ABSURD = ['10.1.2.3', '0.0.0.0', '127.0.0.1', '224.0.0.1', '169.254.1.1', '192.168.1.1'];
const OTHER_PUBLIC = '198.51.100.200';

const WEB = {
  controlUrls: [
    'https://www.control.example/trace',
    'https://192.0.2.1/trace',
    'https://[2001:db8:5::1]/trace',
  ],
  captiveUrl: 'http://captive.example/generate_204',
  addressUrl: 'https://www.control.example/trace',
};

const BUILT_IN = [
  { url: 'stun:stun.cloudflare.com:3478', operator: 'Cloudflare' },
  { url: 'stun:stun.l.google.com:19302', operator: 'Google' },
  { url: 'stun:stun.l.google.com:5349', operator: 'Google' },
  { url: 'stun:stun.nextcloud.com:443', operator: 'Nextcloud' },
  { url: 'stun:stun.nextcloud.com:3478', operator: 'Nextcloud' },
  { url: 'stun:global.stun.twilio.com:3478', operator: 'Twilio' },
];

/** Plans as settings make them: few servers, some with two ports, some without names. */
const OWN = [
  ['stun:a.example:3478', 'stun:b.example:3478'],
  ['stun:a.example:3478', 'stun:b.example:3478', 'stun:c.example:443'],
  ['stun:a.example:3478', 'stun:a.example:443', 'stun:b.example:3478'],
  ['stun:198.51.100.11:3478', 'stun:198.51.100.12:3478', 'stun:198.51.100.13:3478'],
];

function randomPlan(r: Random): Plan {
  const controlUrls = r.chance(0.7) ? WEB.controlUrls : WEB.controlUrls.filter((url) => !url.includes('['));
  return makePlan({
    ...WEB,
    controlUrls,
    servers: r.chance(0.75) ? BUILT_IN : r.pick(OWN).map((url) => ({ url })),
  });
}

function randomNat(r: Random, prefix: string): Nat {
  const mapping = r.pick([
    'endpoint-independent',
    'endpoint-independent',
    'address-dependent',
    'address-and-port-dependent',
  ] as const);
  const preservesPort = r.chance(0.5);
  if (r.chance(0.75)) return { mapping, preservesPort, pool: [prefix], pooling: 'paired' };
  const pool = Array.from({ length: r.integer(4, 16) }, (_, i) =>
    prefix.replace(/\d+$/, (last) => String(Number(last) + i)),
  );
  const pooling = r.pick(
    mapping === 'endpoint-independent'
      ? (['paired', 'per-socket'] as const)
      : (['paired', 'per-socket', 'per-flow', 'by-destination'] as const),
  );
  return { mapping, preservesPort, pool, pooling };
}

function randomHosts(r: Random, plan: Plan): StunHost[] {
  const names = [...new Set(plan.servers.map(({ host }) => host))];
  const base = r.chance(0.5) ? r.integer(1, 60) : r.integer(1, 250);
  const everyoneV6 = r.chance(0.3);
  const moves = r.chance(0.05) ? r.integer(0, names.length - 1) : -1;
  return names.map((name, i) => {
    const server = plan.servers.find(({ host }) => host === name)!;
    const first = `198.51.100.${10 + i}`;
    return {
      operator: server.operator,
      name,
      ipv4: [first, i === moves ? `198.51.100.${110 + i}` : first],
      ipv6: everyoneV6 || r.chance(0.5) ? `2001:db8:99::${i + 1}` : null,
      roundTripMs: Math.min(300, base + r.integer(0, Math.ceil(base / 2))),
      answers: plan.servers.filter(({ host }) => host === name).map(() => 1),
      claims: null,
    };
  });
}

/** Breaks some of the servers, at least one whole host stays. */
function breakHosts(r: Random, hosts: StunHost[]) {
  const kind = r.next();
  if (kind < 0.68) return;
  const shuffled = [...hosts].sort(() => r.next() - 0.5);
  if (kind < 0.86) {
    const dead = kind < 0.83 ? r.integer(1, Math.max(1, hosts.length - 2)) : hosts.length - 1;
    for (const host of shuffled.slice(0, Math.min(dead, hosts.length - 1)))
      host.answers = host.answers.map(() => 0);
    return;
  }
  // Half-dead: rarely an answer, or only one port answers. One other host at least stays whole.
  const half = shuffled[0]!;
  if (half.answers.length > 1 && r.chance(0.5)) half.answers[r.integer(0, 1)] = 0;
  else half.answers = half.answers.map(() => 0.05 + 0.25 * r.next());
  if (hosts.length > 2 && r.chance(0.2)) shuffled[1]!.answers = shuffled[1]!.answers.map(() => 0);
}

function randomAdapters(r: Random): { adapters: Adapter[]; webAdapter: Adapter } {
  const home: Adapter = {
    address: HOME,
    family: 'ipv4',
    kind: 'home',
    silent: false,
    nat: randomNat(r, HOME_PUBLIC),
    nat64: false,
  };
  if (r.chance(0.08)) Object.assign(home, { address: HOME_PUBLIC, nat: null });
  const native6: Adapter = {
    address: HOME_V6,
    family: 'ipv6',
    kind: 'home',
    silent: false,
    nat: null,
    nat64: false,
  };
  const kind = r.next();
  if (kind < 0.03) {
    const nat64: Adapter = { ...native6, nat: randomNat(r, HOME_PUBLIC), nat64: true };
    return { adapters: [nat64], webAdapter: nat64 };
  }
  if (kind < 0.05) return { adapters: [native6], webAdapter: native6 };
  const adapters = [home];
  let webAdapter = home;
  const second = r.next();
  if (second < 0.1)
    adapters.push({
      ...home,
      address: r.pick(['100.101.102.103', '10.147.17.5']),
      kind: 'mesh',
      silent: true,
      nat: randomNat(r, VPN_PUBLIC),
    });
  else if (second < 0.2) {
    const vpn: Adapter = { ...home, address: '10.8.0.2', kind: 'vpn', nat: randomNat(r, VPN_PUBLIC) };
    adapters.push(vpn);
    if (r.chance(0.8)) webAdapter = vpn;
    if (webAdapter === vpn) home.silent = r.chance(0.5);
  } else if (second < 0.22) adapters.push({ ...home, address: '192.168.1.101' });
  if (r.chance(0.25)) {
    adapters.push(native6);
    if (webAdapter === home && r.chance(0.6)) webAdapter = native6;
  }
  return { adapters, webAdapter };
}

/** What Firefox shows: the adapter of the default route, one a family; now and then all of them (a policy). */
function shownByFirefox(r: Random, adapters: Adapter[], webAdapter: Adapter): Adapter[] {
  if (r.chance(0.15)) return adapters;
  const ipv4 = adapters.filter(({ family }) => family === 'ipv4');
  const route = ipv4.find((a) => a === webAdapter) ?? ipv4.find(({ kind }) => kind === 'home');
  return adapters.filter((adapter) => adapter.family === 'ipv6' || adapter === route);
}

/** A world drawn at random; the seed alone decides. */
export function randomWorld(seed: number): World {
  const r = random(seed);
  const plan = randomPlan(r);
  const hosts = randomHosts(r, plan);
  const everything = randomAdapters(r);
  const browser = r.chance(0.6) ? 'chromium' : 'firefox';
  const { webAdapter } = everything;
  const adapters =
    browser === 'firefox' ? shownByFirefox(r, everything.adapters, webAdapter) : everything.adapters;
  breakHosts(r, hosts);
  const condition = r.next();
  const world: World = {
    seed,
    browser,
    plan,
    hosts,
    adapters,
    everyAdapter: everything.adapters,
    webAdapter,
    vpn: everything.adapters.some(({ kind }) => kind === 'vpn'),
    loss: r.pick([0, 0, 0.2, 0.3 * r.next()]),
    online: !(condition >= 0.02 && condition < 0.04),
    captive: condition < 0.02,
    udp: condition > 0.95 ? 'blocked' : condition > 0.91 ? 'only-443' : 'open',
    dns:
      condition >= 0.04 && condition < 0.06
        ? 'refused'
        : condition >= 0.06 && condition < 0.08
          ? 'dropped'
          : 'ok',
    dnsMs: r.integer(1, r.chance(0.8) ? 40 : 400),
    web: {
      ms:
        Math.round((2 + r.next()) * Math.min(...hosts.map((host) => host.roundTripMs))) +
        (r.chance(0.07) ? r.integer(300, 2500) : 0),
      works: true,
      readable: r.chance(0.92),
      proxy: r.chance(0.04) ? PROXY : null,
    },
    rebindsAt: r.chance(0.06) ? Math.round(1500 * r.next() ** 2) : null,
  };
  // A sign-in page is near.
  if (world.captive) world.web.ms = r.integer(5, 200);
  spoil(r, world);
  return world;
}

/** Troubles that would make a truth untellable in principle beside certain others, kept apart from those. */
function spoil(r: Random, world: World) {
  const whole = world.hosts.filter(({ answers }) => answers.every((share) => share === 1));
  // Plain HTTP answering while HTTPS and UDP are silent is what a captive portal looks like.
  const shows = world.adapters.some(
    ({ family, nat, silent }) => family === 'ipv4' && nat !== null && !silent,
  );
  if (shows && world.udp === 'open' && world.dns === 'ok' && whole.length >= 2 && r.chance(0.05))
    world.web.works = false;
  // Where one server is all there is to hear, its lie can't be seen.
  if (whole.length >= 2 && world.udp !== 'only-443' && r.chance(0.06))
    whole[0]!.claims = r.pick([...ABSURD, OTHER_PUBLIC, OTHER_PUBLIC, OTHER_PUBLIC]);
}

export { HOME_PUBLIC, OTHER_PUBLIC, REBOUND };

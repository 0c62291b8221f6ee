/** What is true in a row: measured by raw sockets, and by the topology where sockets can't tell. None of it is our code. */
import { CLIENT, MESH, OUTER, STUN_HOST_IDS, VPN } from './addresses.ts';
import { type Exec, type Measured, measure } from './measure.ts';
import { type Behaviour, chained, NAT_KINDS } from './nat.ts';
import type { LabRow } from './row.ts';
import { homePool } from './topology.ts';

/** Values of a key of the report's `network` (dots for nested keys) that agree with the truth. Empty: nothing may be said. */
export type Acceptable = ReadonlyMap<string, ReadonlySet<unknown>>;

export interface Truth {
  readonly acceptable: Acceptable;
  /** The report may name these local addresses, or fewer. */
  readonly localAddresses: readonly string[];
  readonly ipv4: Measured;
  readonly ipv6: Measured | null;
}

/** Measures, fails loudly if the network is not what the row says, and says which reports would be right. */
export async function establishTruth(row: LabRow, exec: Exec): Promise<Truth> {
  const ipv4 = await measure(row, exec, 'ipv4');
  const ipv6 = row.ipv6 === 'dual' ? await measure(row, exec, 'ipv6') : null;
  const faults = faultsOf(row, ipv4, ipv6);
  if (faults.length > 0) throw new Error(`lab: row ${row.id} is not what it says: ${faults.join('; ')}`);
  return { acceptable: acceptable(row, ipv4, ipv6), localAddresses: localAddresses(row), ipv4, ipv6 };
}

function noUdp(row: LabRow): boolean {
  return (
    row.udp === 'dropped' || row.udp === 'rejected' || Boolean(row.captivePortal) || Boolean(row.offline)
  );
}

/** What the row's NATs are meant to do, or null where no UDP passes that could show it. */
function intended(row: LabRow): Behaviour | null {
  if (noUdp(row) || Array.isArray(row.udp)) return null;
  const linux = NAT_KINDS['port-restricted'].does;
  if (row.access === 'direct') {
    const filtering = row.firewall === 'open' ? 'endpoint-independent' : 'address-and-port-dependent';
    return { ...linux, mapping: 'no-nat', filtering };
  }
  if (row.adapter === 'vpn-split' || row.adapter === 'vpn-full') return linux;
  const inner = row.nat ? NAT_KINDS[row.nat].does : linux;
  if (row.access === 'home') return inner;
  return chained(inner, NAT_KINDS[row.outerNat ?? 'port-restricted'].does);
}

function faultsOf(row: LabRow, ipv4: Measured, ipv6: Measured | null): string[] {
  const faults: string[] = [];
  const expect = (what: string, is: unknown, wanted: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(wanted)) {
      faults.push(`${what} is ${JSON.stringify(is)}, meant to be ${JSON.stringify(wanted)}`);
    }
  };
  const behaviour = intended(row);
  expect('mapping', ipv4.mapping, behaviour?.mapping ?? null);
  expect('filtering', ipv4.filtering, behaviour?.filtering ?? null);
  expect('port preservation', ipv4.portPreservation, behaviour?.portPreservation ?? null);
  expect('address pooling', ipv4.addressPooling, behaviour?.addressPooling ?? null);
  // Without NAT a packet to the own address never leaves; through NAT64 the client has no socket to send it from.
  if (behaviour && behaviour.mapping !== 'no-nat' && row.ipv6 !== 'nat64') {
    expect('hairpinning', ipv4.hairpinning, behaviour.hairpinning);
  }
  const addresses = publicAddresses(row);
  for (const seen of ipv4.addresses) if (!addresses.includes(seen)) faults.push(`public address ${seen}`);
  for (const [port, open] of Object.entries(ipv4.reach)) {
    const wanted = Array.isArray(row.udp)
      ? row.udp.includes(Number(port))
      : !noUdp(row) && !row.blockedUdp?.includes(Number(port));
    expect(`UDP ${port} reaches out`, open, wanted);
  }
  for (const id of STUN_HOST_IDS) {
    if (row.down?.includes(id)) expect(id, ipv4.hosts[id], 'none');
    else if (!noUdp(row) && !row.udp && !row.blockedUdp) expect(id, ipv4.hosts[id], 'all');
    if (!ipv6) continue;
    expect(`${id} on IPv6`, ipv6.hosts[id], (row.ipv6Hosts ?? STUN_HOST_IDS).includes(id) ? 'all' : 'none');
  }
  if (ipv6) expect('IPv6 addresses', ipv6.addresses, [CLIENT.ipv6]);
  return faults;
}

/** Public IPv4 addresses that belong to the client's way out. */
function publicAddresses(row: LabRow): readonly string[] {
  if (row.offline || row.captivePortal) return [];
  if (row.adapter === 'vpn-split' || row.adapter === 'vpn-full') return [VPN.wan];
  if (row.access === 'cgnat') return [OUTER.cgnatWan];
  const pooled = row.nat && NAT_KINDS[row.nat].does.addressPooling === 'arbitrary';
  return pooled ? homePool(row) : homePool(row).slice(0, 1);
}

function localAddresses(row: LabRow): readonly string[] {
  if (row.offline === 'no-link') return [];
  const ipv4 = row.ipv6 === 'nat64' ? [] : [row.access === 'direct' ? CLIENT.direct : CLIENT.ipv4];
  const adapter = row.adapter === 'mesh' ? [MESH.client] : row.adapter ? [VPN.client] : [];
  return [...ipv4, ...(row.ipv6 ? [CLIENT.ipv6] : []), ...adapter];
}

/** What may be said of the VPN server. */
function vpnServer({ vpnServer: is }: LabRow): readonly string[] {
  if (!is) return [];
  return is === 'answers' ? ['reached', 'resolved'] : is === 'no-such-name' ? ['not-found'] : ['resolved'];
}

function acceptable(row: LabRow, ipv4: Measured, ipv6: Measured | null): Acceptable {
  const truth = new Map<string, ReadonlySet<unknown>>();
  const says = (key: string, ...values: unknown[]) => truth.set(key, new Set(values));
  const yesNo = (key: string, is: boolean) => says(key, ...(is ? ['yes', 'likely'] : ['no', 'unlikely']));
  const reached = Object.values(ipv4.reach);
  // Where names don't resolve, the browser can't ask any server: whatever it says about UDP, it made up.
  const blind = row.dns !== undefined;

  // Behind a captive portal there is a network but no internet yet: either may be said.
  if (!row.captivePortal) says('online', !row.offline);
  says('dns', row.dns || row.offline ? 'broken' : 'ok');
  says('webrtc', 'available');
  says('vpnServer', ...vpnServer(row));
  says('publicAddress.ipv4', ...publicAddresses(row));
  says('publicAddress.ipv6', ...(row.ipv6 ? [CLIENT.ipv6] : []));
  const udp = reached.every(Boolean) ? 'open' : reached.some(Boolean) ? 'restricted' : 'blocked';
  // Where a few ports are blocked, most still pass: open may be said too.
  says('udp', ...(blind || row.offline ? [] : row.blockedUdp ? [udp, 'open'] : [udp]));
  const behaviour = intended(row) ?? (noUdp(row) ? null : NAT_KINDS[row.nat ?? 'port-restricted'].does);
  says('mappingBehavior', ...(blind || !behaviour ? [] : [behaviour.mapping]));
  says('filteringBehavior', ...(blind || !behaviour ? [] : [behaviour.filtering]));
  says('portPreservation', ...(blind || !behaviour ? [] : [behaviour.portPreservation]));
  says('addressPooling', ...(blind || !behaviour ? [] : [behaviour.addressPooling]));
  says('classicNatType', ...(blind || row.offline ? [] : classicTypes(behaviour)));
  if (ipv4.hairpinning !== null && behaviour?.mapping !== 'no-nat') says('hairpinning', ipv4.hairpinning);
  yesNo('cgnat', row.access === 'cgnat');
  // A home NAT behind a provider's is two NATs, though not what people mean by double NAT: either may be said.
  if (row.access !== 'cgnat') yesNo('doubleNat', row.access === 'double');
  yesNo('captivePortal', Boolean(row.captivePortal));
  yesNo('nat64', row.ipv6 === 'nat64');
  yesNo('dsLite', false);
  yesNo('vpnActive', row.adapter === 'vpn-split' || row.adapter === 'vpn-full');
  // A mesh VPN is there but doesn't carry the traffic to the internet.
  if (row.adapter === 'mesh') says('vpnActive', 'no', 'unlikely', 'likely');
  for (const [port, open] of Object.entries(ipv4.reach)) says(`ports.udp/${port}`, open ? 'open' : 'blocked');
  says('ports.tcp/443', ...(row.offline || row.captivePortal ? [] : ['open']));
  if (ipv6 && Object.values(ipv6.reach).some(Boolean)) says('udp', 'open');
  return truth;
}

/** The names of RFC 3489 that fit, the unspecific one among them. */
function classicTypes(behaviour: Behaviour | null): string[] {
  if (!behaviour) return ['udp-blocked'];
  const { mapping, filtering } = behaviour;
  if (mapping === 'no-nat') return [filtering === 'endpoint-independent' ? 'open' : 'symmetric-udp-firewall'];
  if (mapping !== 'endpoint-independent') return ['symmetric'];
  const cones = {
    'endpoint-independent': 'full-cone',
    'address-dependent': 'address-restricted-cone',
    'address-and-port-dependent': 'port-restricted-cone',
  };
  return ['cone', cones[filtering]];
}

/** Runs the truth client as the client and puts what it saw into the report's words. */
import { readFile } from 'node:fs/promises';
import { nat64Address, STUN_HOST_IDS, STUN_HOSTS, type StunHostId, TRUTH_SERVER } from './addresses.ts';
import type { Output, RunOptions } from './commands.ts';
import type { Filtering, Mapping } from './nat.ts';
import type { LabRow } from './row.ts';

export type Exec = (command: readonly string[], options?: RunOptions) => Promise<Output>;

/** What one family's raw sockets saw. `null`: nothing came back, so there is nothing to say. */
export interface Measured {
  readonly mapping: Mapping | null;
  readonly filtering: Filtering | null;
  readonly hairpinning: boolean | null;
  readonly portPreservation: boolean | 'mixed' | null;
  readonly addressPooling: 'paired' | 'arbitrary' | null;
  /** Every public address that any server saw. */
  readonly addresses: readonly string[];
  /** UDP ports of the truth server, and whether a packet to them gets out and back. */
  readonly reach: Readonly<Record<number, boolean>>;
  /** STUN hosts that answered on every port, on some or on none. */
  readonly hosts: Readonly<Record<StunHostId, 'all' | 'some' | 'none'>>;
}

type Seen = [string, number] | null;
interface Answer {
  localAddress: string | null;
  mapping: [Seen, Seen, Seen];
  reach: boolean[];
  hosts: Seen[];
  addresses: string[];
  portsKept: [number, number];
  filtering: Filtering | null;
  hairpinning: boolean | null;
}

export async function measure(row: LabRow, exec: Exec, family: 'ipv4' | 'ipv6'): Promise<Measured> {
  const script = await readFile(new URL('truth.py', import.meta.url), 'utf8');
  const address = (ipv4: string, ipv6: string) =>
    row.ipv6 === 'nat64' ? nat64Address(ipv4) : family === 'ipv4' ? ipv4 : ipv6;
  const hosts = STUN_HOST_IDS.flatMap((id) => {
    const { ipv4, ipv6, ports } = STUN_HOSTS[id];
    return ports.map((port) => ({ id, target: [address(ipv4, ipv6), port] as const }));
  });
  // 0.36 of the round trips fail at 20 % loss each way: 30 tries leave 5e-14. Else the retries only cover a busy machine.
  const patience = row.lossPercent
    ? { tries: 30, waitMs: 120 }
    : { tries: 4, waitMs: 200 + 2 * (row.delayMs ?? 0) };
  const question = {
    servers: TRUTH_SERVER.ipv4.map((ipv4, i) => address(ipv4, TRUTH_SERVER.ipv6[i] ?? '')),
    port: TRUTH_SERVER.port,
    alternatePort: TRUTH_SERVER.alternatePort,
    reachPorts: TRUTH_SERVER.reachPorts,
    hosts: hosts.map(({ target }) => target),
    ...patience,
  };
  const { code, stdout, stderr } = await exec(['/usr/bin/python3', '-c', script], {
    input: JSON.stringify(question),
    timeoutMs: 60_000,
  });
  if (code !== 0) throw new Error(`lab: the truth client failed: ${stderr}`);
  return inWords(
    JSON.parse(stdout) as Answer,
    hosts.map(({ id }) => id),
  );
}

function inWords(answer: Answer, ids: readonly StunHostId[]): Measured {
  const [kept, asked] = answer.portsKept;
  const share = (id: StunHostId) => {
    const seen = answer.hosts.filter((_, i) => ids[i] === id);
    const answered = seen.filter(Boolean).length;
    return answered === seen.length ? 'all' : answered === 0 ? 'none' : 'some';
  };
  return {
    mapping: mappingOf(answer),
    filtering: answer.filtering,
    hairpinning: answer.hairpinning,
    // A random port may be the local one by chance: once in 64,000.
    portPreservation: asked === 0 ? null : kept === asked ? true : kept <= 1 ? false : 'mixed',
    addressPooling: asked === 0 ? null : answer.addresses.length > 1 ? 'arbitrary' : 'paired',
    addresses: answer.addresses,
    reach: Object.fromEntries(TRUTH_SERVER.reachPorts.map((port, i) => [port, answer.reach[i] ?? false])),
    hosts: Object.fromEntries(STUN_HOST_IDS.map((id) => [id, share(id)])) as Measured['hosts'],
  };
}

/** RFC 5780 section 4.3: same socket to one address, to another address, to the other's second port. */
function mappingOf({ localAddress, mapping: [first, second, third] }: Answer): Mapping | null {
  if (!first || !second || !third) return null;
  if (first[0] === localAddress) return 'no-nat';
  const [a, b, c] = [first, second, third].map(String);
  if (a === b && b === c) return 'endpoint-independent';
  return b === c ? 'address-dependent' : 'address-and-port-dependent';
}

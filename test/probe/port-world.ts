import type { Environment, PeerConnection } from '../../probe/gather';
import { readMeasurements } from '../../probe/measurements';
import type { Observations } from '../../probe/observations';
import { testPorts } from '../../probe/port-test';
import { drive } from './drive';
import { FakeConnection } from './fake-environment';
import { connection, EVERYONE, HOME, observations, PUBLIC, singles, srflxLine } from './scenes';
import { Clock } from './simulate/clock';

export const PORTS = [443, 500, 1194, 1701, 4500, 51820];
const TRIES = [0, 260, 770, 1790, 3800];
const RTT = 40;

const joint = () => connection([{ host: HOME }, { srflx: PUBLIC }], { completeMs: 130 });
export const behindNat = () => observations([joint(), ...singles()]);
/** The computer's own address is public: answers leave no trace but a connection's end. */
export const withoutNat = () => {
  const ends = { completeMs: 130 };
  const each = EVERYONE.map((url) =>
    connection([{ host: PUBLIC }], { ...ends, purpose: 'single', urls: [url] }),
  );
  return observations([connection([{ host: PUBLIC }], ends), ...each]);
};
export const blocked = () =>
  observations(
    [
      connection([{ host: HOME }], { closedMs: 2200 }),
      ...EVERYONE.map((url) =>
        connection([{ host: HOME }], { purpose: 'single', urls: [url], closedMs: 2200 }),
      ),
    ],
    undefined,
    { elapsedMs: 2300 },
  );

interface Script {
  main?: Observations;
  /** Whether a packet to that port, sent at that time of the test, gets its answer. */
  answers?: (port: number, atMs: number) => boolean;
  /** The name of the probe host is not found. */
  unknownName?: boolean;
  udp?: number[];
  tcp?: number[];
  over?: Partial<Environment>;
  host?: string;
  /** Whether the nth connection throws when it is made. */
  throws?: (count: number) => boolean;
  cancelAt?: number;
}

/** Runs a port test against a scripted network in virtual time. */
export async function run(script: Script = {}) {
  const { main = behindNat(), answers = () => true, udp = PORTS, tcp = [], host = 'probe.example' } = script;
  const clock = new Clock();
  const made: FakeConnection[] = [];
  const abort = new AbortController();
  const home = main.connections[0]?.candidates[0]?.candidate.includes(PUBLIC) ? PUBLIC : HOME;
  const createPeerConnection = ({ iceServers = [] }: RTCConfiguration) => {
    const fake = new FakeConnection();
    made.push(fake);
    if (script.throws?.(made.length)) throw new DOMException('too many', 'UnknownError');
    const url = String(iceServers[0]!.urls);
    const port = Number(/:(\d+)$/.exec(url)![1]);
    const local = 52000 + made.length;
    clock.after(1, () => fake.candidate(`candidate:1 1 udp 2122260223 ${home} ${local} typ host`));
    if (script.unknownName && url.includes(host)) {
      clock.after(3, () => fake.error(url, local));
      return fake as unknown as PeerConnection;
    }
    const sent = TRIES.find((ms) => answers(port, clock.now + ms));
    if (sent === undefined) return fake as unknown as PeerConnection;
    clock.after(sent + RTT, () => {
      if (home === HOME) fake.candidate(srflxLine(PUBLIC, local, HOME, local), url);
      else fake.complete();
    });
    return fake as unknown as PeerConnection;
  };
  const environment: Environment = {
    createPeerConnection,
    fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    now: () => clock.now,
    date: () => '2026-11-21T10:00:00Z',
    every: (ms, callback) => clock.every(ms, callback),
    signal: abort.signal,
    ...script.over,
  };
  if (script.cancelAt !== undefined) clock.after(script.cancelAt, () => abort.abort());
  const changes: (string | null)[] = [];
  const running = testPorts({ host, udp, tcp }, main, environment, ({ ended }) => changes.push(ended));
  const ports = await drive(clock, running);
  const measured = readMeasurements({ ...main, ports });
  const states = Object.fromEntries(
    Object.entries(measured.ports).map(([name, { value }]) => [name.replace('udp/', ''), value]),
  );
  return { ports, measured, states, made, changes, tookMs: clock.now };
}

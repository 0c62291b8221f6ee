import type { Environment } from './gather';
import { readMeasurements } from './measurements';
import type { Observations, PortsObservation } from './observations';
import { nextPortMove } from './port-schedule';
import { PORT_TIMES } from './port-times';
import { probeUrl } from './ports';
import { openRecorded } from './record';
import { aliveServers } from './servers';
import { createWatch } from './watch';

/** A host that answers STUN on UDP ports that VPNs use, and HTTPS on TCP ports. */
export interface ProbeHost {
  host: string;
  udp: number[];
  tcp: number[];
}

/**
 * Tests which ports get out, after the main run. Resolves with the record; never rejects. `onChange` is called
 * with the record so far, which goes on changing.
 */
export async function testPorts(
  { host, udp, tcp }: ProbeHost,
  observations: Observations,
  environment: Environment,
  onChange: (ports: PortsObservation) => void,
): Promise<PortsObservation> {
  const { createPeerConnection, now, signal } = environment;
  const zero = now() - observations.elapsedMs;
  const elapsed = () => Math.round((now() - zero) * 10) / 10;
  const control = aliveServers(observations).find((server) => server.host !== host.toLowerCase());
  const ports: PortsObservation = {
    host: host.toLowerCase(),
    udp: [...new Set(udp)],
    controlUrl: control?.url ?? null,
    startedMs: elapsed(),
    endedMs: null,
    ended: null,
    connections: [],
    requests: [],
  };
  const { base, online } = readMeasurements(observations);
  const watch = createWatch(now, environment.every, signal);
  const abort = new AbortController();
  const open: (() => void)[] = [];
  const changed = () => {
    watch.look();
    if (ports.ended === null) onChange(ports);
  };

  const settled = online.value === false || (await watch.until(step, PORT_TIMES.deadline));
  ports.endedMs = elapsed();
  ports.ended = signal.aborted ? 'cancelled' : settled ? 'settled' : 'deadline';
  for (const close of open) close();
  abort.abort();
  watch.end();
  onChange(ports);
  return ports;

  function step(): boolean {
    if (ports.requests.length === 0) for (const port of new Set(tcp)) ask(port);
    if (!createPeerConnection) return ports.requests.every(({ answered }) => answered !== null);
    const next = nextPortMove(ports, observations, base, elapsed());
    for (const index of next.close) open[index]!();
    for (const url of next.open) {
      const { record, close } = openRecorded('single', [url], { createPeerConnection, elapsed, changed });
      ports.connections.push(record);
      open.push(close);
    }
    return next.finished;
  }

  function ask(port: number) {
    const request: PortsObservation['requests'][number] = {
      port,
      sentMs: elapsed(),
      settledMs: null,
      answered: null,
    };
    ports.requests.push(request);
    const init: RequestInit = {
      mode: 'no-cors',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
    };
    const settle = (answered: boolean) => {
      if (ports.ended !== null) return;
      Object.assign(request, { answered, settledMs: elapsed() });
      changed();
    };
    const url = probeUrl(host, port).replace(/^stun:/, 'https://');
    environment.fetch(url, init).then(
      () => settle(true),
      () => settle(false),
    );
  }
}

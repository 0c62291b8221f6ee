import type { BaseId } from './bases';
import type { Judged } from './judged';
import type { ConnectionObservation, Observations, PortsObservation } from './observations';
import { isNeverSent, PORT_LOOKS, PORT_TIMES } from './port-times';
import { isHeardOn, portBase, portView, probeUrl } from './ports';
import { lookupFailed } from './servers';

/** What to do next in a port test. */
export interface PortMove {
  /** Connections to open now, each to one server. */
  open: string[];
  /** Indices of connections that have nothing more to tell. */
  close: number[];
  /** True when nothing that may still come could change a verdict. */
  finished: boolean;
}

/** Decides the next move of a port test from what was seen so far: pure, called on every event and tick. */
export function nextPortMove(
  ports: PortsObservation,
  observations: Observations,
  base: Judged<BaseId>,
  atMs: number,
): PortMove {
  const view = portView(observations, ports);
  const id = portBase(base, ports);
  const age = atMs - ports.startedMs;
  const { connections } = ports;
  const heard = connections.map((c) => isHeardOn(c, id, view));
  const to = (url: string) => connections.filter(({ urls }) => urls[0] === url);
  const answers = (url: string) => connections.some(({ urls }, i) => urls[0] === url && heard[i]);
  const own = ports.udp.map((port) => probeUrl(ports.host, port));
  const answering = own.filter(answers);
  const silent = ports.udp
    .filter((port) => age < PORT_TIMES.doubt || !isNeverSent(port))
    .map((port) => probeUrl(ports.host, port))
    .filter((url) => !answers(url) && !lookupFailed(view, url) && to(url).some((c) => c.failed === null));
  const urls = [...own, ...(ports.controlUrl ? [ports.controlUrl] : [])];

  const open = urls.filter((url) => to(url).length === 0);
  const doubtful = answering.length > 0 && age >= PORT_TIMES.doubt ? silent : [];
  for (const url of doubtful) if (to(url).length === 1) open.push(...times(PORT_LOOKS, () => url));
  const late = connections.filter(({ openedMs }) => openedMs - ports.startedMs >= PORT_TIMES.last);
  const isControl = ({ urls: [url] }: ConnectionObservation) => answering.includes(url!);
  const again = late.filter(isControl);
  if (doubtful.length > 0 && age >= PORT_TIMES.last && again.length === 0)
    open.push(...times(PORT_LOOKS, (i) => answering[i % answering.length]!));

  const aged = (c: ConnectionObservation, ms: number) => atMs - c.openedMs >= ms;
  const patience = (look: number) => PORT_TIMES.silence - (look === 0 ? 0 : PORT_TIMES.doubt);
  const looked = silent.every(
    (url) => to(url).length > 1 && to(url).every((c, look) => aged(c, patience(look))),
  );
  const controlled =
    again.some((c) => heard[connections.indexOf(c)]) ||
    (again.length > 0 && again.every((c) => aged(c, PORT_TIMES.silence - PORT_TIMES.last)));
  const quiet = ports.requests.every(({ answered }) => answered !== null) || age >= PORT_TIMES.silence;
  const told = silent.length === 0 || (answering.length > 0 && looked && controlled);
  const hopeless = answering.length === 0 && age >= PORT_TIMES.silence;
  return {
    open,
    close: connections.flatMap((c, i) => (heard[i] && c.closedMs === null ? [i] : [])),
    finished: open.length === 0 && quiet && (told || hopeless),
  };
}

const times = <T>(count: number, item: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => item(i));

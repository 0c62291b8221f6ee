import { familyOf } from '../../../probe/address';
import type { PeerConnection } from '../../../probe/gather';
import type { StunServer } from '../../../probe/observations';
import type { Endpoint, Socket } from './nat';
import type { Network } from './network';

/** When each browser sends a request again, and when it gives up (ms), as measured (test/lab). */
const SCHEDULE = {
  chromium: { sends: [0, 260, 770, 1790, 3800, 7820], givesUp: 39_900 },
  firefox: { sends: [0, 100, 300, 700, 1500, 3100, 6300], givesUp: 11_100 },
} as const;
/** Chromium makes its TCP host candidates, and with them the end, not before this (ms). */
const CHROMIUM_TCP_STEP = [119, 134] as const;
/** Firefox leaves this between two servers (ms). */
const FIREFOX_PACING = 20;
/** A lookup that gets no answer fails after this (ms). */
const LOOKUP_TIMEOUT = 13_050;

type Listener = (event: never) => void;

/** A local socket, its masked name, and each mapping it has shown with the server's place in the list. */
interface LocalSocket extends Socket {
  mdns: string;
  seen: Map<string, number>;
}

/** A peer connection that gathers as the browser of its world does. */
export class SimulatedConnection {
  iceGatheringState: RTCIceGatheringState = 'new';
  private readonly listeners = new Map<string, Listener[]>();
  private readonly sockets: LocalSocket[];
  private open = true;
  private pending = 0;

  constructor(
    private readonly network: Network,
    private readonly servers: StunServer[],
    private readonly startsIn: number,
  ) {
    const { world, random } = network;
    const firefox = world.browser === 'firefox';
    const first = random.integer(32768, 60000);
    this.sockets = world.adapters.map((adapter, i) => ({
      adapter,
      port: first + i * 7,
      mdns: `${random.integer(1e8, 1e9)}-${firefox ? 'f' : 'c'}.local`,
      seen: new Map<string, number>(),
    }));
  }

  /** As the interface that the probe asks for. */
  get face(): PeerConnection {
    return this as unknown as PeerConnection;
  }

  addEventListener(type: string, listener: Listener) {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  createDataChannel() {}

  close() {
    this.open = false;
  }

  setLocalDescription(): Promise<void> {
    this.later(this.startsIn, () => this.gather());
    return Promise.resolve();
  }

  private later(ms: number, run: () => void) {
    this.network.clock.after(ms, () => {
      if (this.open) run();
    });
  }

  private emit(type: string, event: object) {
    for (const listener of this.listeners.get(type) ?? []) listener(event as never);
  }

  private candidate(candidate: string, url?: string) {
    if (candidate) this.network.note(`  ${candidate.replace(/^candidate:\S+ 1 /, '')} ${url ?? ''}`);
    this.emit('icecandidate', { candidate: url === undefined ? { candidate } : { candidate, url } });
  }

  private gather() {
    const { world, random } = this.network;
    const chromium = world.browser === 'chromium';
    this.iceGatheringState = 'gathering';
    this.emit('icegatheringstatechange', {});
    this.pending = 1;
    this.sockets.forEach(({ adapter, port, mdns }, i) => {
      const shown = chromium ? adapter.address : mdns;
      this.candidate(`candidate:${i} 1 ${chromium ? 'udp' : 'UDP'} 2122260223 ${shown} ${port} typ host`);
    });
    let turn = 0;
    for (const socket of this.sockets)
      this.servers.forEach((server, index) => {
        if (this.skips(socket, server)) return;
        this.pending++;
        this.later(chromium ? 0 : FIREFOX_PACING * turn++, () => this.ask(socket, server, index));
      });
    const tcp = () =>
      this.sockets.forEach(({ adapter, mdns }, i) => {
        const shown = chromium ? adapter.address : mdns;
        this.candidate(
          `candidate:${i}0 1 ${chromium ? 'tcp' : 'TCP'} 1518280447 ${shown} 9 typ host tcptype active`,
        );
      });
    if (!chromium) tcp();
    this.later(chromium ? random.integer(...CHROMIUM_TCP_STEP) : 0, () => {
      if (chromium) tcp();
      this.settle();
    });
  }

  /** A literal address of the other family is never asked, and no error says so. */
  private skips({ adapter }: Socket, { host }: StunServer): boolean {
    const literal = familyOf(host);
    return literal !== null && literal !== adapter.family;
  }

  private ask(socket: LocalSocket, server: StunServer, index: number) {
    const { world, random } = this.network;
    const named = familyOf(server.host) === null;
    if (named && world.dns === 'dropped') {
      this.later(LOOKUP_TIMEOUT, () => this.fail(socket, server, 'STUN host lookup received error.'));
      return;
    }
    if (named && world.dns === 'refused') {
      this.later(1 + random.next(), () => this.fail(socket, server, 'STUN host lookup received error.'));
      return;
    }
    this.later(named ? this.network.resolvesIn(server.host) : 0, () => {
      const { adapter } = socket;
      const found = adapter.family === 'ipv4' || adapter.nat64 || this.network.host(server).ipv6 !== null;
      if (found) this.send(socket, server, index);
      else this.fail(socket, server, 'STUN host lookup received error.');
    });
  }

  private send(socket: LocalSocket, server: StunServer, index: number) {
    const { sends, givesUp } = SCHEDULE[this.network.world.browser];
    let heard = false;
    for (const ms of sends)
      this.later(ms, () => {
        if (heard) return;
        this.network.request(socket, server, (seen) => {
          if (heard || !this.open) return;
          heard = true;
          this.reflexive(socket, server, index, seen);
          this.settle();
        });
      });
    this.later(givesUp, () => {
      if (!heard) this.fail(socket, server, 'STUN binding request timed out.');
    });
  }

  /** Chromium gives each mapping of a base once, and none that is the base; Firefox again when a better server saw it. */
  private reflexive(socket: LocalSocket, server: StunServer, index: number, seen: Endpoint) {
    const { adapter, port } = socket;
    const key = `${seen.address} ${seen.port}`;
    if (this.network.world.browser === 'chromium') {
      if (socket.seen.has(key) || (seen.address === adapter.address && seen.port === port)) return;
      socket.seen.set(key, index);
      const line = `candidate:1 1 udp 1686052607 ${seen.address} ${seen.port} typ srflx raddr ${adapter.address} rport ${port} generation 0`;
      this.candidate(line, server.url);
      return;
    }
    if ((socket.seen.get(key) ?? Number.POSITIVE_INFINITY) <= index) return;
    socket.seen.set(key, index);
    this.candidate(
      `candidate:1 1 UDP ${1686052863 - index} ${seen.address} ${seen.port} typ srflx raddr 0.0.0.0 rport 0`,
    );
  }

  private fail({ port }: Socket, { url }: StunServer, text: string) {
    this.network.note(`  701 ${url} ${text}`);
    const chromium = this.network.world.browser === 'chromium';
    const event = chromium ? { port, errorText: text } : { port: null, errorText: '' };
    this.emit('icecandidateerror', { url, errorCode: 701, ...event });
    this.settle();
  }

  private settle() {
    if (!this.open || --this.pending > 0) return;
    if (this.network.world.browser === 'firefox') this.candidate('');
    this.network.note('  complete');
    this.iceGatheringState = 'complete';
    this.emit('icegatheringstatechange', {});
    this.emit('icecandidate', { candidate: null });
  }
}

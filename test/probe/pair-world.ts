import type { FilteringBehavior } from '../../probe/filtering';
import type { PairEnvironment } from '../../probe/filtering-test';
import { testFiltering } from '../../probe/filtering-test';
import { readMeasurements } from '../../probe/measurements';
import type { Observations } from '../../probe/observations';
import { drive } from './drive';
import { HOME, PUBLIC, srflxLine } from './scenes';
import { Clock } from './simulate/clock';

export const RELAY = '192.0.2.30';
export const TURN = { urls: [`turn:${RELAY}:3478`], username: 'u', credential: 'p' };

/** What the network between two connections of one computer is like. */
export interface PairScript {
  main: Observations;
  filtering?: FilteringBehavior;
  hairpin?: boolean;
  /** What the TURN server does; a number is the error that it answers with. */
  turn?: 'good' | 'silent' | 'other-family' | number;
  /** Whether our packet to the relay arrives, as the control needs it to. */
  control?: boolean;
  /** Servers that stand at the relay's own address, whatever their name is. */
  atRelay?: readonly string[];
  /** STUN servers that stay silent. */
  silent?: readonly string[];
  /** Our address is mapped anew for each of the servers asked. */
  symmetric?: boolean;
  /** Local addresses are masked. */
  masked?: boolean;
  /** Our own address is public. */
  direct?: boolean;
  /** How the nth connection fails: when it is made, when it makes an offer, or never settling that. */
  fails?: (count: number) => 'throws' | 'rejects' | 'hangs' | undefined;
  cancelAt?: number;
  turnServer?: typeof TURN;
  over?: Partial<PairEnvironment>;
}

/** One end of a pair, as far as a trial sees it. */
class FakeEnd extends EventTarget {
  iceConnectionState: RTCIceConnectionState = 'new';
  closed = 0;
  readonly told: string[] = [];
  peer: FakeEnd | null = null;

  constructor(
    private readonly world: FakeWorld,
    readonly configuration: RTCConfiguration,
    readonly number: number,
  ) {
    super();
  }

  get urls(): string[] {
    return (this.configuration.iceServers ?? []).flatMap(({ urls }) => urls);
  }
  get isRelayed(): boolean {
    return this.configuration.iceTransportPolicy === 'relay';
  }

  createDataChannel() {
    return {} as RTCDataChannel;
  }
  async createOffer() {
    const failure = this.world.script.fails?.(this.number);
    if (failure === 'rejects') throw new DOMException('no', 'OperationError');
    if (failure === 'hangs') await new Promise(() => {});
    return { type: 'offer' as const, sdp: String(this.number) };
  }
  async createAnswer() {
    return { type: 'answer' as const, sdp: String(this.number) };
  }
  async setLocalDescription() {
    this.world.gather(this);
  }
  async setRemoteDescription({ sdp }: RTCSessionDescriptionInit) {
    this.peer = this.world.ends[Number(sdp) - 1] ?? null;
  }
  async addIceCandidate({ candidate = '' }: RTCIceCandidateInit) {
    this.told.push(candidate);
    this.world.look(this);
  }
  close() {
    this.closed++;
  }
  tell(candidate: string) {
    if (this.closed) return;
    this.dispatchEvent(Object.assign(new Event('icecandidate'), { candidate: { candidate } }));
  }
}

/** Decides what gets through. */
class FakeWorld {
  readonly clock = new Clock();
  readonly ends: FakeEnd[] = [];
  constructor(readonly script: PairScript) {}

  make = (configuration: RTCConfiguration) => {
    const number = this.ends.length + 1;
    if (this.script.fails?.(number) === 'throws') throw new DOMException('too many', 'UnknownError');
    const end = new FakeEnd(this, configuration, number);
    this.ends.push(end);
    return end;
  };

  gather(end: FakeEnd) {
    const { turn = 'good', silent = [], masked, direct, symmetric } = this.script;
    const port = 50000 + end.number;
    if (end.isRelayed) {
      const address = turn === 'other-family' ? '2001:db8::30' : RELAY;
      if (typeof turn === 'number') {
        const event = { url: end.urls[0], port, errorCode: turn, errorText: 'Refused' };
        this.clock.after(40, () => end.dispatchEvent(Object.assign(new Event('icecandidateerror'), event)));
      } else if (turn !== 'silent')
        this.clock.after(80, () =>
          end.tell(`candidate:9 1 udp 1 ${address} 55000 typ relay raddr 0.0.0.0 rport 0`),
        );
      return;
    }
    const host = masked ? 'a-b.local' : direct ? PUBLIC : HOME;
    this.clock.after(1, () => end.tell(`candidate:1 1 udp 2122260223 ${host} ${port} typ host`));
    const answering = end.urls.filter((url) => !silent.includes(url));
    if (direct || answering.length === 0) return;
    const mapped = symmetric ? answering.map((_, i) => port + 1000 * i) : [port];
    for (const outer of mapped)
      this.clock.after(40, () => end.tell(srflxLine(PUBLIC, outer, masked ? null : HOME, port)));
  }

  /** Whether the pair that this end belongs to meets, now that it was told one more candidate. */
  look(end: FakeEnd) {
    const { peer } = end;
    if (!peer) return;
    const us = end.isRelayed ? peer : end;
    const them = end.isRelayed ? end : peer;
    if (!(them.isRelayed ? this.passes(us, them) : this.returns(us, them))) return;
    this.clock.after(80, () => {
      for (const one of [us, them]) {
        if (one.closed) continue;
        one.iceConnectionState = 'connected';
        one.dispatchEvent(new Event('iceconnectionstatechange'));
      }
    });
  }

  private passes(us: FakeEnd, them: FakeEnd): boolean {
    const { filtering = 'address-and-port-dependent', control = true, atRelay = [] } = this.script;
    if (us.told.length > 0) return control && them.told.length > 0;
    if (them.told.length === 0) return false;
    const contacted = us.urls.some((url) => url.includes(RELAY) || atRelay.includes(url));
    if (filtering === 'endpoint-independent') return true;
    return filtering === 'address-dependent' && contacted;
  }

  private returns(us: FakeEnd, them: FakeEnd): boolean {
    if ([...us.told, ...them.told].some((candidate) => candidate.includes('typ host')))
      return this.script.control ?? true;
    return (this.script.hairpin ?? false) && us.told.length > 0 && them.told.length > 0;
  }
}

/** Runs the filtering test against a scripted network in virtual time. */
export async function tryOut(script: PairScript) {
  const world = new FakeWorld(script);
  const { clock } = world;
  const abort = new AbortController();
  const environment: PairEnvironment = {
    createPeerConnection: world.make as unknown as NonNullable<PairEnvironment['createPeerConnection']>,
    fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    now: () => clock.now,
    date: () => '2026-11-21T10:00:00Z',
    every: (ms, callback) => clock.every(ms, callback),
    signal: abort.signal,
    ...script.over,
  };
  if (script.cancelAt !== undefined) clock.after(script.cancelAt, () => abort.abort());
  const changes: (string | null)[] = [];
  const { main, turnServer = TURN } = script;
  const running = testFiltering(turnServer, main, environment, ({ ended }) => changes.push(ended));
  const filtering = await drive(clock, running);
  const measured = readMeasurements({ ...main, filtering });
  return { filtering, measured, ends: world.ends, changes, tookMs: clock.now };
}

import { type GatewayObservation, nameFrom } from './gateway-observation';
import { ASKING, ask, type GatewayEnvironment, type Limits } from './gateway-request';
import { readUpnp } from './gateway-upnp';
import { decode } from './gateway-xml';

export type { GatewayObservation, GatewayReason } from './gateway-observation';
export type { GatewayEnvironment } from './gateway-request';

/** How long a likely address has for any answer, ms: a router at home takes some ms, a host that is not there 3 s. */
const FIND_MS = 1_500;
/** How long the others have after the first answer, ms: all that are in reach are equally near. */
const FIND_MORE_MS = 500;
/** A page's title stands at its beginning. */
const PAGE: Limits = { ms: 2_500, bytes: 64 * 1024, longer: 'cut' };

/** Where a router is asked what it is. Data of another room, handed in. */
export interface GatewayPlaces {
  /** Port and path of UPnP descriptions, `:5000/rootDesc.xml`, all asked at once. */
  descriptions: readonly string[];
  /** Paths of the router's own pages, asked in turn until one has a title. */
  pages: readonly string[];
}

/** What became of asking an address whether a web server is there. `failed`: at once, so something may be there. */
export interface GatewayCandidate {
  address: string;
  answer: 'answered' | 'failed' | 'silent';
}

/**
 * Asks likely addresses, all at once, whether a web server is there; needs no permission, and reads nothing. Without
 * permission the browser follows redirects, and calls one to HTTPS with a home-made certificate `failed`.
 */
export function findGateways(
  { fetch, after, signal }: Pick<GatewayEnvironment, 'fetch' | 'after' | 'signal'>,
  addresses: readonly string[],
): Promise<GatewayCandidate[]> {
  const candidates = addresses.map((address): GatewayCandidate => ({ address, answer: 'silent' }));
  const over = new AbortController();
  return new Promise((resolve) => {
    const timers: (() => void)[] = [];
    const end = () => {
      if (over.signal.aborted) return;
      over.abort();
      for (const stop of timers) stop();
      resolve(candidates);
    };
    let waiting = addresses.length;
    const note = (candidate: GatewayCandidate, answer: GatewayCandidate['answer']) => {
      if (over.signal.aborted) return;
      candidate.answer = answer;
      if (answer === 'answered') timers.push(after(FIND_MORE_MS, end));
      if (--waiting === 0) end();
    };
    signal.addEventListener('abort', end, { signal: over.signal });
    if (signal.aborted || waiting === 0) return end();
    timers.push(after(FIND_MS, end));
    for (const candidate of candidates) {
      const { address } = candidate;
      fetch(`http://${address}/`, { ...ASKING, mode: 'no-cors', signal: over.signal }).then(
        () => note(candidate, 'answered'),
        () => note(candidate, 'failed'),
      );
    }
  });
}

/**
 * Reads what the router at an address says of itself: its page, its UPnP description, its outside address. Needs the
 * permission for `http://<address>/*`, and sends nothing to any other host. Never rejects; 10 s at the very worst.
 */
export async function readGateway(
  environment: GatewayEnvironment,
  address: string,
  places: GatewayPlaces,
): Promise<GatewayObservation> {
  const start = environment.now();
  const elapsed = () => Math.round((environment.now() - start) * 10) / 10;
  const startedAt = environment.date();
  const [page, upnp] = await Promise.all([
    readPages(environment, address, places.pages),
    readUpnp(environment, address, places.descriptions).then((read) => ({ ...read, wanMs: elapsed() })),
  ]);
  return {
    version: 1,
    address,
    startedAt,
    elapsedMs: elapsed(),
    ...page,
    ...upnp,
    answered: page.answered || upnp.answered,
  };
}

type PageFacts = Pick<GatewayObservation, 'answered' | 'title' | 'server' | 'realm'>;

async function readPages(
  environment: GatewayEnvironment,
  address: string,
  paths: readonly string[],
): Promise<PageFacts> {
  const facts: PageFacts = { answered: false, title: null, server: null, realm: null };
  for (const path of paths) {
    const answer = await ask(environment, `http://${address}${path}`, {}, PAGE);
    if (answer === 'silent' || answer === 'slow') break;
    facts.answered = true;
    if (typeof answer === 'string') continue;
    facts.server ??= nameFrom(answer.headers.get('server'));
    facts.realm ??= nameFrom(/\brealm="([^"]*)"/i.exec(answer.headers.get('www-authenticate') ?? '')?.[1]);
    facts.title ??= nameFrom(titleIn(answer.text));
    if (facts.title) break;
  }
  return facts;
}

/** A page's title, found in one pass: pages are not trusted to be well-formed. */
function titleIn(page: string): string | null {
  const tag = page.search(/<title[\s>]/i);
  const start = tag < 0 ? -1 : page.indexOf('>', tag);
  const end = start < 0 ? -1 : page.indexOf('<', start);
  return end < 0 ? null : decode(page.slice(start + 1, end));
}

import { canonical, classify, familyOf } from './address';
import {
  addressRequest,
  type ConnectionService,
  controlUrlOf,
  type Description,
  readAddressAnswer,
  readDescription,
} from './gateway-description';
import { type Answer, ask, type Failure, type GatewayEnvironment, type Limits } from './gateway-request';

export type { GatewayEnvironment } from './gateway-request';

/** How long a likely address has for any answer, ms: a router at home takes some ms, a host that is not there 3 s. */
const FIND_MS = 1_500;
/** An honest description has 3 to 60 kB; a router's processor is slow, and more so while it is asked ten things at once. */
const DESCRIPTION: Limits = { ms: 2_500, bytes: 256 * 1024, longer: 'refuse' };
const CONTROL: Limits = { ms: 2_500, bytes: 64 * 1024, longer: 'refuse' };
/** A page's title stands at its beginning. */
const PAGE: Limits = { ms: 2_500, bytes: 64 * 1024, longer: 'cut' };
/** Names are cut to this many characters: what a router says of itself is shown and stored. */
const MAX_NAME = 120;

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
 * Why the router's outside address is unknown, the least telling first; of several attempts the most telling counts.
 */
const REASONS = [
  'gateway_upnp_silent', // no description at any known place: UPnP is off, or elsewhere
  'gateway_redirects', // it sends us elsewhere, where we don't go
  'gateway_too_slow', // an answer began and did not end in time
  'gateway_too_large', // an answer was longer than any honest one
  'gateway_unreadable', // an answer was broken
  'gateway_no_service', // a UPnP device, but none that connects to a provider
  'gateway_points_elsewhere', // its control address is on another host
  'gateway_refuses', // detail: the error code it gave
  'gateway_unusable_address', // detail: an address that no line has, such as 0.0.0.0
  'gateway_no_address', // an empty address: the line is down, or (miniupnpd) it is not a public one
] as const;
export type GatewayReason = (typeof REASONS)[number] | 'cancelled';

/** What one router said of itself. Raw, flat, JSON. Strings are the router's own: show them as text, never as markup. */
export interface GatewayObservation {
  /** Shape of this record. */
  version: 1;
  /** The router's address on the home side, as asked. */
  address: string;
  /** Wall clock at the start, ISO 8601 in UTC. */
  startedAt: string;
  /** How long it took, ms. */
  elapsedMs: number;
  /** Whether anything answered at that address at all. */
  answered: boolean;
  /** `<title>` of the first of its pages that has one. */
  title: string | null;
  /** `Server` header of its pages. */
  server: string | null;
  /** Realm of the password its pages ask for (RFC 9110 §11.5). None is ever given. */
  realm: string | null;
  /** Where its UPnP description was read; the other UPnP fields are null without. */
  descriptionUrl: string | null;
  /** `Server` header of the UPnP service, often another program than that of the pages. */
  upnpServer: string | null;
  friendlyName: string | null;
  manufacturer: string | null;
  modelName: string | null;
  modelNumber: string | null;
  /** URN of the service that gave the outside address or the reason. */
  service: string | null;
  /** The IPv4 address of its Internet side, canonical; null where it is unknown. May well be private or shared. */
  wanAddress: string | null;
  /** When the outside address, or the reason, was known, ms since the start. */
  wanMs: number;
  /** Why `wanAddress` is unknown; null where it is known. */
  reason: GatewayReason | null;
  /** For `gateway_refuses` and `gateway_unusable_address`: what it said. */
  detail: string | null;
}

/**
 * Asks likely addresses, all at once, whether a web server is there; needs no permission, and reads nothing. Without
 * permission the browser follows redirects, and calls one to HTTPS with a home-made certificate `failed`.
 */
export function findGateways(
  { fetch, after, signal }: Pick<GatewayEnvironment, 'fetch' | 'after' | 'signal'>,
  addresses: readonly string[],
): Promise<GatewayCandidate[]> {
  return Promise.all(
    addresses.map(async (address): Promise<GatewayCandidate> => {
      const abort = new AbortController();
      const answer = await new Promise<GatewayCandidate['answer']>((resolve) => {
        const stopWaiting = after(FIND_MS, () => resolve('silent'));
        abort.signal.addEventListener('abort', stopWaiting);
        signal.addEventListener('abort', () => resolve('silent'), { signal: abort.signal });
        if (signal.aborted) return resolve('silent');
        fetch(`http://${address}/`, {
          mode: 'no-cors',
          cache: 'no-store',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          signal: abort.signal,
        }).then(
          () => resolve('answered'),
          () => resolve('failed'),
        );
      });
      abort.abort();
      return { address, answer };
    }),
  );
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
    facts.server ??= name(answer.headers.get('server'));
    facts.realm ??= name(/\brealm="([^"]*)"/i.exec(answer.headers.get('www-authenticate') ?? '')?.[1]);
    facts.title ??= name(titleIn(answer.text));
    if (facts.title) break;
  }
  return facts;
}

/** A page's title, found in one pass: pages are not trusted to be well-formed. */
function titleIn(page: string): string | null {
  const tag = page.search(/<title[\s>]/i);
  const start = tag < 0 ? -1 : page.indexOf('>', tag);
  const end = start < 0 ? -1 : page.indexOf('<', start);
  return end < 0 ? null : page.slice(start + 1, end);
}

type UpnpFacts = Omit<
  GatewayObservation,
  'version' | 'address' | 'startedAt' | 'elapsedMs' | 'title' | 'server' | 'realm' | 'wanMs'
>;
interface Found {
  url: string;
  server: string | null;
  description: Description;
}

async function readUpnp(
  environment: GatewayEnvironment,
  address: string,
  places: readonly string[],
): Promise<UpnpFacts> {
  const { found, reason, answered } = await findDescription(environment, address, places);
  const facts: UpnpFacts = {
    answered,
    descriptionUrl: found?.url ?? null,
    upnpServer: found?.server ?? null,
    friendlyName: name(found?.description.friendlyName),
    manufacturer: name(found?.description.manufacturer),
    modelName: name(found?.description.modelName),
    modelNumber: name(found?.description.modelNumber),
    service: null,
    wanAddress: null,
    reason,
    detail: null,
  };
  for (const service of found?.description.services ?? []) {
    const read = await readAddress(environment, found!, service);
    if (read.reason && !isMoreTelling(read.reason, facts.reason)) continue;
    Object.assign(facts, read, { service: service.type });
    if (facts.wanAddress) break;
  }
  return environment.signal.aborted && !facts.wanAddress ? { ...facts, reason: 'cancelled' } : facts;
}

/** The first description to come that has a service with an outside address; else what else came, and why not. */
async function findDescription(
  environment: GatewayEnvironment,
  address: string,
  places: readonly string[],
): Promise<{ found: Found | null; reason: GatewayReason; answered: boolean }> {
  const others = new AbortController();
  const stop = () => others.abort();
  environment.signal.addEventListener('abort', stop, { signal: others.signal });
  if (environment.signal.aborted) stop();
  let found: Found | null = null;
  let reason: GatewayReason = 'gateway_upnp_silent';
  let answered = false;
  await Promise.all(
    places.map(async (place) => {
      const url = `http://${address}${place}`;
      const answer = await ask({ ...environment, signal: others.signal }, url, {}, DESCRIPTION);
      answered ||= answer !== 'silent';
      if (found?.description.services.length) return;
      const read = typeof answer === 'string' ? REASON_OF[answer] : descriptionIn(answer);
      const why = typeof read === 'string' ? read : 'gateway_no_service';
      if (isMoreTelling(why, reason)) reason = why;
      if (typeof read === 'string') return;
      if (read.services.length > 0) stop();
      else if (found) return;
      found = { url, server: name((answer as Answer).headers.get('server')), description: read };
    }),
  );
  others.abort();
  return { found, reason, answered };
}

const REASON_OF: Record<Failure, GatewayReason> = {
  silent: 'gateway_upnp_silent',
  slow: 'gateway_too_slow',
  redirected: 'gateway_redirects',
  'too-large': 'gateway_too_large',
};

function descriptionIn({ status, text }: Answer): Description | GatewayReason {
  if (status !== 200) return 'gateway_upnp_silent';
  const description = readDescription(text);
  if (description === 'none') return 'gateway_upnp_silent';
  return description === 'broken' ? 'gateway_unreadable' : description;
}

type AddressFacts = Pick<GatewayObservation, 'wanAddress' | 'reason' | 'detail'>;

async function readAddress(
  environment: GatewayEnvironment,
  { url, description }: Found,
  service: ConnectionService,
): Promise<AddressFacts> {
  const unknown = (reason: GatewayReason, detail: string | null = null) => ({
    wanAddress: null,
    reason,
    detail,
  });
  const controlUrl = controlUrlOf(service, description, url);
  if (!controlUrl) return unknown('gateway_points_elsewhere');
  const answer = await ask(environment, controlUrl, addressRequest(service), CONTROL);
  if (typeof answer === 'string')
    return unknown(answer === 'silent' ? 'gateway_too_slow' : REASON_OF[answer]);
  const said = readAddressAnswer(answer.text);
  if (!said)
    return answer.status === 200
      ? unknown('gateway_unreadable')
      : unknown('gateway_refuses', `${answer.status}`);
  if ('error' in said) return unknown('gateway_refuses', name(said.error) ?? `${answer.status}`);
  if (said.address === '') return unknown('gateway_no_address');
  const wanAddress = canonical(said.address);
  const usable = wanAddress && familyOf(wanAddress) === 'ipv4' && USABLE.has(classify(wanAddress));
  return usable
    ? { wanAddress, reason: null, detail: null }
    : unknown('gateway_unusable_address', name(said.address));
}

/** Kinds of addresses that a router's line can have. */
const USABLE: ReadonlySet<string> = new Set(['public', 'private', 'shared', 'transition']);

function isMoreTelling(reason: GatewayReason, than: GatewayReason | null): boolean {
  const order: readonly (GatewayReason | null)[] = REASONS;
  return order.indexOf(reason) > order.indexOf(than);
}

/** A name as it may be shown: one line without control and direction characters, cut; null if nothing is left. */
function name(text: string | null | undefined): string | null {
  const shown = text
    ?.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_NAME);
  return shown || null;
}

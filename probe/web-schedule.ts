import { FAMILIES, familyOf } from './address';
import { hostAddresses, isMasked, socketCount } from './bases';
import type { Observations, RequestObservation, RequestPurpose } from './observations';
import { isIpv6Literal, isLiteral, type Plan, TIMES } from './plan';
import { defaultOutlet } from './public-address';
import { isRedirected } from './reachability';
import { aliveServers } from './servers';
import { wantsDestination } from './sockets';

/** A request to send. */
export interface Ask {
  purposes: RequestPurpose[];
  url: string;
}

/** How often one web address is asked at most. */
const TRIES = 4;

/**
 * HTTPS by name goes out at once. By literal address and in plain HTTP only if that fails or is slow, so that
 * on a healthy network no more servers are asked than needed; by address also to see IPv4 beside IPv6, at once
 * where the computer has sockets of both.
 */
export function nextRequests(observations: Observations, plan: Plan): Ask[] {
  const asked = new Set(observations.requests.map(({ url }) => url));
  const ask: Ask[] = [];
  const add = (url: string, ...purposes: RequestPurpose[]) => {
    if (!asked.has(url)) ask.push({ url, purposes });
    asked.add(url);
  };
  const own = (url: string): RequestPurpose[] => (url === plan.addressUrl ? ['address'] : []);
  for (const url of plan.nameUrls) add(url, 'name', ...own(url));
  add(plan.addressUrl, ...(isLiteral(plan.addressUrl) ? (['literal'] as const) : []), 'address');
  if (observations.requests.length === 0) return ask;
  const name = observations.requests.filter(({ purposes }) => purposes.includes('name'));
  const answered = name.some((request) => request.answered);
  const failed = name.every((request) => request.answered === false);
  const doubtful = !answered && (failed || observations.elapsedMs >= TIMES.control);
  const unasked = plan.literalUrls.some((url) => !asked.has(url) && !isIpv6Literal(url));
  const useful = unasked && wantsIpv4(observations);
  for (const url of plan.literalUrls)
    if (doubtful || (useful && !isIpv6Literal(url))) add(url, 'literal', ...own(url));
  if (doubtful) add(plan.captiveUrl, 'captive');
  if (doubtful) ask.push(...again(observations));
  return ask;
}

/**
 * What is still pending is asked once more each second, by address while nothing at all has answered, else while
 * nothing that needs a name has: a lost packet costs TCP a second or more, and one request alone would take a bad
 * line for none. At 20 % loss each way the first packets of four requests, sent eight times in all, are lost in 3
 * of 10,000 runs.
 */
function again(observations: Observations): Ask[] {
  const { requests, elapsedMs } = observations;
  const byName = ({ purposes }: RequestObservation) => !purposes.includes('literal');
  if (aliveServers(observations).length > 0 || requests.some((r) => r.answered && byName(r))) return [];
  const reached = requests.some(({ answered }) => answered);
  const repeated = failedOnce(observations)
    .filter(({ sentMs }) => elapsedMs >= sentMs + TIMES.control)
    .map(({ url, purposes }) => ({ url, purposes }));
  const late = [...new Set(requests.map(({ url }) => url))].flatMap((url) => {
    const sent = requests.filter((request) => request.url === url);
    const last = sent.at(-1)!;
    const due = last.answered === null && elapsedMs >= last.sentMs + TIMES.control && sent.length < TRIES;
    return due && (byName(last) || !reached) ? [{ url, purposes: last.purposes }] : [];
  });
  return [...repeated, ...late];
}

/**
 * What failed by address while nothing at all answers: alone it does not say that the computer is offline, since a
 * browser fails what is under way when the network changes. It is asked once more.
 */
function failedOnce(observations: Observations): RequestObservation[] {
  const { requests } = observations;
  if (aliveServers(observations).length > 0 || requests.some(({ answered }) => answered)) return [];
  return requests.filter(
    ({ purposes, url, answered }) =>
      purposes.includes('literal') &&
      answered === false &&
      requests.filter((request) => request.url === url).length === 1,
  );
}

/** Whether a web server's view of the IPv4 address would help: IPv6 hides it, or one more destination is wanted. */
function wantsIpv4(observations: Observations): boolean {
  if (mayHaveBothFamilies(observations)) return true;
  const outlet = defaultOutlet(observations, 'ipv4');
  return outlet.value !== 'unknown' && wantsDestination(observations, outlet.value.id);
}

/** Sockets of both families, or masked ones that may be; or a web server that saw IPv6. */
function mayHaveBothFamilies(observations: Observations): boolean {
  if (observations.requests.some(({ address }) => address !== null && familyOf(address) === 'ipv6'))
    return true;
  if (isMasked(observations)) return observations.connections.some((c) => socketCount(c) > 1);
  return FAMILIES.every((family) => hostAddresses(observations).some((host) => host.family === family));
}

/** Whether a request may still tell an address once HTTPS by name works: the others have no more to say then. */
function tellsAnAddress({ purposes, url }: RequestObservation, observations: Observations): boolean {
  if (purposes.includes('address')) return true;
  return purposes.includes('literal') && !isIpv6Literal(url) && wantsIpv4(observations);
}

/** Whether the requests have answered, or been given the time that their part of the verdict is worth. */
export function webSettled(observations: Observations): boolean {
  const answered = (purpose: RequestPurpose) =>
    observations.requests.some((r) => r.purposes.includes(purpose) && r.answered);
  const pending = observations.requests.filter(
    (r) => r.answered === null && (!answered('name') || tellsAnAddress(r, observations)),
  );
  if (pending.length === 0) return failedOnce(observations).length === 0;
  const reached = aliveServers(observations).length > 0 || answered('name');
  // Where UDP or HTTPS by name works, what is missing only sharpens the picture; elsewhere, and where a sign-in page
  // may stand, it is the verdict.
  if (reached && (answered('name') || !isRedirected(observations)))
    return observations.elapsedMs >= Math.max(...pending.map(({ sentMs }) => sentMs)) + TIMES.controlGrace;
  return observations.elapsedMs >= TIMES.name;
}

import { canonical, classify, familyOf } from './address';
import {
  addressRequest,
  type ConnectionService,
  controlUrlOf,
  type Description,
  readAddressAnswer,
  readDescription,
} from './gateway-description';
import { type GatewayObservation, type GatewayReason, nameFrom, REASONS } from './gateway-observation';
import { type Answer, ask, type Failure, type GatewayEnvironment, type Limits } from './gateway-request';

/** An honest description has 3 to 60 kB; a router's processor is slow, and more so while it is asked ten things at once. */
const DESCRIPTION: Limits = { ms: 2_500, bytes: 256 * 1024, longer: 'refuse' };
const CONTROL: Limits = { ms: 2_500, bytes: 64 * 1024, longer: 'refuse' };

type UpnpFacts = Omit<
  GatewayObservation,
  'version' | 'address' | 'startedAt' | 'elapsedMs' | 'title' | 'server' | 'realm' | 'wanMs'
>;
interface Found {
  url: string;
  server: string | null;
  description: Description;
}

/**
 * Looks for the router's UPnP description at the known places and asks the service that it names for the outside
 * address. `reason` is null where there is an address.
 */
export async function readUpnp(
  environment: GatewayEnvironment,
  address: string,
  places: readonly string[],
): Promise<UpnpFacts> {
  const { found, reason, answered } = await findDescription(environment, address, places);
  const facts: UpnpFacts = {
    answered,
    descriptionUrl: found?.url ?? null,
    upnpServer: found?.server ?? null,
    friendlyName: nameFrom(found?.description.friendlyName),
    manufacturer: nameFrom(found?.description.manufacturer),
    modelName: nameFrom(found?.description.modelName),
    modelNumber: nameFrom(found?.description.modelNumber),
    service: null,
    wanAddress: null,
    reason: found?.description.services.length ? null : reason,
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
      found = { url, server: nameFrom((answer as Answer).headers.get('server')), description: read };
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
  if ('error' in said) return unknown('gateway_refuses', nameFrom(said.error) ?? `${answer.status}`);
  if (said.address === '') return unknown('gateway_no_address');
  const wanAddress = canonical(said.address);
  const usable = wanAddress && familyOf(wanAddress) === 'ipv4' && USABLE.has(classify(wanAddress));
  return usable
    ? { wanAddress, reason: null, detail: null }
    : unknown('gateway_unusable_address', nameFrom(said.address));
}

/** Kinds of addresses that a router's line can have. */
const USABLE: ReadonlySet<string> = new Set(['public', 'private', 'shared', 'transition']);

function isMoreTelling(reason: GatewayReason, than: GatewayReason | null): boolean {
  const order: readonly (GatewayReason | null)[] = REASONS;
  return order.indexOf(reason) > order.indexOf(than);
}

import { firstTry, MTU_PROTOCOLS } from '../knowledge/mtu';
import { LINKS } from '../knowledge/mtu-links';
import { PROTOCOLS, type ProtocolId } from '../knowledge/protocols';
import { placeOf, ROUTERS, type RouterId } from '../knowledge/routers';
import { STEPS, type StepId } from '../knowledge/steps';
import { STEP_PLACES } from '../knowledge/steps/places';
import type { ClientSystem, Told } from '../knowledge/told';
import type { GuideWords, Words } from '../words';
import type { Report } from './report';

/** A step's card with everything filled in for this router, this system, this protocol. */
export interface Card {
  title: string;
  why: string;
  clicks: string[];
  see: string;
  undo: string;
  ask: string | null;
  command: string | null;
  means: string | null;
  minutes: number;
  risk: 0 | 1 | 2 | 3;
  /** Things to mind before: the company's IT, a backup, a menu that may be named otherwise, a switch that is not there. */
  notes: string[];
  /** Whether saying which router it is would make the clicks exact. */
  asksRouter: boolean;
}

/** The keys under which a card may have clicks of its own for a system. */
const FAMILY: Record<ClientSystem, string> = {
  'windows-11': 'windows',
  'windows-10': 'windows',
  'windows-older': 'windows',
  macos: 'macos',
  ios: 'ios',
  android: 'android',
  linux: 'linux',
  chromeos: 'chromeos',
  router: 'router',
};

/** What was measured that cards name. */
export interface Measured {
  /** This computer's own address, where the browser shows it. */
  localAddress: string | null;
  /** The largest packet that the line takes as far as is known, bytes. */
  linkMtu: number;
}

/** Fills a step's words in. Pure. */
export function cardOf(
  step: StepId,
  told: Told,
  { localAddress, linkMtu }: Measured,
  words: Words,
  { steps, guide, routers }: GuideWords,
): Card {
  const { minutes, risk, needs } = STEPS[step];
  const card = steps[step];
  const brand =
    told.routerBrand && Object.hasOwn(ROUTERS, told.routerBrand) ? (told.routerBrand as RouterId) : undefined;
  const router = brand && ROUTERS[brand];
  const kind = STEP_PLACES[step];
  const place = kind ? placeOf(brand, kind) : null;
  const system = told.clientOs && Object.hasOwn(FAMILY, told.clientOs) ? FAMILY[told.clientOs] : undefined;
  const clicks: Partial<Record<string, readonly string[]>> & { all: readonly string[] } = card.clicks;
  // Another version may tell values that this one has no clicks for.
  const clicksFor = (key: string | undefined) =>
    key && Object.hasOwn(clicks, key) ? clicks[key] : undefined;
  const menu = place && place !== 'none' ? place.path.join(' › ') : null;
  const chosen =
    (menu ? clicks.menu : undefined) ?? clicksFor(told.protocol) ?? clicksFor(system) ?? clicks.all;
  const values: Record<string, string> = {
    ...guide.defaults,
    ...(router
      ? { router: router.name, routerAddress: router.addresses[0] ?? guide.defaults.routerAddress }
      : {}),
    ...(menu ? { menu } : {}),
    ...protocolValues(told.protocol, linkMtu, words),
    ...(localAddress ? { localAddress } : {}),
  };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
  const family = system === 'windows' || system === 'macos' || system === 'linux' ? system : null;
  const command = card.command && (family ? card.command[family] : Object.values(card.command)[0]);
  return {
    title: fill(card.title),
    why: fill(card.why),
    clicks: chosen.map(fill),
    see: fill(card.see),
    undo: fill(card.undo),
    ask: card.ask ? fill(card.ask) : null,
    command: command ? fill(command) : null,
    means: card.means ? fill(card.means) : null,
    minutes,
    risk,
    notes: [
      ...(told.networkOwner === 'employer' ? [guide.companyFirst] : []),
      ...(place === 'none' && kind ? [routers.none[kind]] : []),
      ...(needs === 'router' ? [guide.backUpFirst] : []),
      // Only where the clicks go there.
      ...(menu && clicks.menu && place && place !== 'none' && place.trust !== 'S'
        ? [routers.usually(menu)]
        : []),
      ...(brand && needs === 'router' ? (routers.note[brand] ? [routers.note[brand]] : []) : []),
    ],
    asksRouter: kind !== undefined,
  };
}

/** What protocols without UDP use (RFC 2637 §1; MS-SSTP §1.3). */
const OTHER_PORTS: Partial<Record<ProtocolId, string>> = { pptp: 'TCP 1723, GRE', sstp: 'TCP 443' };

function protocolValues(protocol: Told['protocol'], linkMtu: number, words: Words): Record<string, string> {
  // Another version may know more protocols than this one.
  if (!protocol || !Object.hasOwn(PROTOCOLS, protocol)) return {};
  const { udp } = PROTOCOLS[protocol as ProtocolId];
  const sized = MTU_PROTOCOLS.find((id) => id === protocol);
  const mtu = sized && firstTry(linkMtu, sized);
  return {
    protocol: words.outlook.protocol[protocol as ProtocolId],
    ports:
      udp.length > 0
        ? udp.map((port) => `UDP ${port}`).join(', ')
        : (OTHER_PORTS[protocol as ProtocolId] ?? ''),
    ...(mtu ? { mtu: String(mtu) } : {}),
  };
}

/** The largest packet that is known to fit, bytes: by what was found and told of the line; `mtu-links.ts` has the sources. */
export function linkMtuOf(behindDsLite: boolean, { networkOwner }: Told): number {
  return LINKS[behindDsLite ? 'ds-lite' : networkOwner === 'mobile' ? 'mobile' : 'ethernet'].ipv4;
}

/** The card of a step as the visit of a report has it; null for a step that only another version has. Pure. */
export function reportCard(
  step: string,
  { told, network, findings }: Pick<Report, 'told' | 'network' | 'findings'>,
  words: Words,
  guideWords: GuideWords,
): Card | null {
  if (!Object.hasOwn(STEPS, step)) return null;
  const routerBrand = told.routerBrand ?? network.gateway.brand;
  const behindDsLite = findings.some(({ id, verdict }) => id === 'ds_lite' && verdict === true);
  return cardOf(
    step as StepId,
    { ...told, ...(routerBrand && { routerBrand }) },
    { localAddress: network.localAddresses[0] ?? null, linkMtu: linkMtuOf(behindDsLite, told) },
    words,
    guideWords,
  );
}

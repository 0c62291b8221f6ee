import { firstTry, MTU_PROTOCOLS } from '../../knowledge/mtu';
import { PROTOCOLS, type ProtocolId } from '../../knowledge/protocols';
import { placeOf, ROUTERS, type RouterId } from '../../knowledge/routers';
import { STEPS, type StepId } from '../../knowledge/steps';
import { STEP_PLACES } from '../../knowledge/steps/places';
import type { ClientSystem, Told } from '../../knowledge/told';
import type { GuideWords, Words } from '../../words';

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
  const brand = told.routerBrand && told.routerBrand in ROUTERS ? (told.routerBrand as RouterId) : undefined;
  const router = brand && ROUTERS[brand];
  const kind = STEP_PLACES[step];
  const place = kind ? placeOf(brand, kind) : null;
  const system = told.clientOs && FAMILY[told.clientOs];
  const clicks = card.clicks as Record<string, readonly string[] | undefined> & { all: readonly string[] };
  const menu = place && place !== 'none' ? place.path.join(' › ') : null;
  const chosen =
    (menu ? clicks.menu : undefined) ??
    (told.protocol ? clicks[told.protocol] : undefined) ??
    (system ? clicks[system] : undefined) ??
    clicks.all;
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
      ...(menu && place && place !== 'none' && place.trust !== 'S' ? [routers.usually(menu)] : []),
      ...(brand && needs === 'router' ? (routers.note[brand] ? [routers.note[brand]] : []) : []),
    ],
    asksRouter: kind !== undefined,
  };
}

/** What protocols without UDP use (RFC 2637 §1; MS-SSTP §1.3). */
const OTHER_PORTS: Partial<Record<ProtocolId, string>> = { pptp: 'TCP 1723, GRE', sstp: 'TCP 443' };

function protocolValues(protocol: Told['protocol'], linkMtu: number, words: Words): Record<string, string> {
  if (!protocol || protocol === 'other') return {};
  const { udp } = PROTOCOLS[protocol satisfies ProtocolId];
  const sized = MTU_PROTOCOLS.find((id) => id === protocol);
  const mtu = sized && firstTry(linkMtu, sized);
  return {
    protocol: words.outlook.protocol[protocol],
    ports: udp.length > 0 ? udp.map((port) => `UDP ${port}`).join(', ') : (OTHER_PORTS[protocol] ?? ''),
    ...(mtu ? { mtu: String(mtu) } : {}),
  };
}

import { CODES } from './registered/codes';
import { listed } from './registered/listed';
import { LOGS } from './registered/logs';
import { EVIDENCE, FINDINGS, OUTLOOK_REASONS } from './registered/measured';
import { APPS, ROUTERS } from './registered/products';
import { CAUSES, STEPS } from './registered/remedies';
import { TEXTS } from './registered/texts';

/**
 * What can stand in a link: an id's number is its place in the list of its kind. Lists are only ever appended to: a
 * place that was given once means the same forever, also after its id has gone from the tables.
 */
export const REGISTRY = {
  finding: FINDINGS,
  evidence: EVIDENCE,
  step: STEPS,
  cause: CAUSES,
  app: APPS,
  router: ROUTERS,
  code: CODES,
  log: LOGS,
  text: TEXTS,
  outlookReason: OUTLOOK_REASONS,
  protocol: listed('pptp l2tp-ipsec ikev2 ipsec sstp openvpn wireguard tailscale zerotier other'),
  role: listed('client server server-on-router site-to-site mesh'),
  symptom: listed(`
    never-connects connects-no-traffic connects-but-slow drops one-client-only inbound-fails site-to-site-fails
    works-elsewhere-not-here
  `),
  system: listed('windows-11 windows-10 windows-older macos ios android linux chromeos router'),
  owner: listed('mine employer public mobile'),
  outcome: listed('fixed unchanged worse skipped restored'),
  band: listed('very-likely likely possible'),
  measured: listed(`
    online dns captivePortal webrtc udp publicIpv4 publicIpv6 mappingBehavior filteringBehavior hairpinning
    portPreservation addressPooling vpnActive nat64 transitionAdapter base localAddresses vpnServer
  `),
  gatewayReason: listed(`
    gateway_upnp_silent gateway_redirects gateway_too_slow gateway_too_large gateway_unreadable gateway_no_service
    gateway_points_elsewhere gateway_refuses gateway_unusable_address gateway_no_address cancelled gateway_outdated
  `),
  gatewaySource: listed('upnp told'),
  dns: listed('unknown ok broken'),
  webrtc: listed('unknown available disabled restricted'),
  udp: listed('unknown open blocked restricted'),
  mapping: listed('unknown endpoint-independent address-dependent address-and-port-dependent no-nat'),
  filtering: listed('unknown endpoint-independent address-dependent address-and-port-dependent'),
  natType: listed(`
    unknown open full-cone address-restricted-cone port-restricted-cone cone symmetric symmetric-udp-firewall
    udp-blocked
  `),
  pooling: listed('unknown paired arbitrary'),
  verdict: listed('unknown yes likely unlikely no'),
  port: listed('unknown open blocked'),
  ended: listed('settled deadline cancelled'),
  outlook: listed('unknown should-work needs-change blocked'),
  passthrough: listed('not-needed leave-on needed'),
} as const satisfies Record<string, readonly string[]>;

export type Kind = keyof typeof REGISTRY;

/** An id of a later version, of which only the number is known. */
export type UnknownId = `unknown:${number}`;

/** Numbers beyond are no ids: no table will ever have so many rows. */
export const MOST_IDS = 1 << 14;

const UNKNOWN = /^unknown:(\d{1,5})$/;

const NUMBERS = Object.fromEntries(
  Object.entries(REGISTRY).map(([kind, ids]) => [kind, new Map(ids.map((id, number) => [id, number]))]),
) as Record<Kind, Map<string, number>>;

/** An id's number, or that of an unknown one as `idOf` gave it; null for what is not registered. */
export function numberOf(kind: Kind, id: unknown): number | null {
  if (typeof id !== 'string') return null;
  const known = NUMBERS[kind].get(id);
  if (known !== undefined) return known;
  const unknown = Number(UNKNOWN.exec(id)?.[1] ?? -1);
  return unknown >= REGISTRY[kind].length && unknown < MOST_IDS ? unknown : null;
}

/** The id of a number; `unknown:<number>` for one that a later version gave. */
export const idOf = (kind: Kind, number: number): string => REGISTRY[kind][number] ?? `unknown:${number}`;

/** Whether an id is of a later version. */
export const isUnknownId = (id: string): id is UnknownId => UNKNOWN.test(id);

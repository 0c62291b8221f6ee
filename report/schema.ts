import * as v from 'valibot';
import { CLIENT_SYSTEMS, MOST_SIGNS, NETWORK_OWNERS, PROTOCOL_IDS, ROLES, SYMPTOMS } from '../knowledge/told';

/** Addresses whole, as their network (`203.0.113.0/24`), or `…` where only that there is one is told. */
const address = v.pipe(v.string(), v.maxLength(45), v.description('An address, its network, or …'));
const id = v.pipe(v.string(), v.maxLength(100));
const text = v.pipe(v.string(), v.maxLength(1_000));
const ms = v.pipe(v.number(), v.minValue(0));
const tri = v.union([v.boolean(), v.literal('unknown')]);
const verdict = v.picklist(['yes', 'likely', 'unlikely', 'no', 'unknown']);
const portState = v.picklist(['open', 'blocked', 'unknown']);
const port = v.pipe(v.string(), v.regex(/^(udp|tcp)\/\d{1,5}$/));
const because = v.pipe(v.array(text), v.description('Evidence codes, each `code` or `code:detail`'));
const confidence = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
const behavior = ['endpoint-independent', 'address-dependent', 'address-and-port-dependent'] as const;

const network = v.object({
  online: tri,
  dns: v.picklist(['ok', 'broken', 'unknown']),
  webrtc: v.picklist(['available', 'disabled', 'restricted', 'unknown']),
  publicAddress: v.object({ ipv4: v.nullable(address), ipv6: v.nullable(address) }),
  udp: v.picklist(['open', 'blocked', 'restricted', 'unknown']),
  mappingBehavior: v.picklist([...behavior, 'no-nat', 'unknown']),
  filteringBehavior: v.picklist([...behavior, 'unknown']),
  classicNatType: v.picklist([
    'open',
    'full-cone',
    'address-restricted-cone',
    'port-restricted-cone',
    'cone',
    'symmetric',
    'symmetric-udp-firewall',
    'udp-blocked',
    'unknown',
  ]),
  portPreservation: tri,
  addressPooling: v.picklist(['paired', 'arbitrary', 'unknown']),
  hairpinning: tri,
  cgnat: verdict,
  doubleNat: verdict,
  captivePortal: verdict,
  nat64: verdict,
  dsLite: verdict,
  vpnActive: verdict,
  vpnServer: v.optional(v.picklist(['reached', 'resolved', 'not-found', 'unknown'])),
  ports: v.record(port, portState),
  untestable: v.array(id),
  gateway: v.object({
    wanAddress: v.nullable(address),
    source: v.nullable(v.picklist(['upnp', 'told'])),
    brand: v.nullable(id),
    reason: v.nullable(id),
  }),
  localAddresses: v.array(address),
});

const told = v.object({
  protocol: v.optional(v.picklist(PROTOCOL_IDS)),
  app: v.optional(id),
  role: v.optional(v.picklist(ROLES)),
  clientOs: v.optional(v.picklist(CLIENT_SYSTEMS)),
  symptom: v.optional(v.picklist(SYMPTOMS)),
  errorCode: v.optional(text),
  networkOwner: v.optional(v.picklist(NETWORK_OWNERS)),
  routerAccess: v.optional(v.boolean()),
  worksOnMobileData: v.optional(v.boolean()),
  secondUser: v.optional(v.boolean()),
  routerBrand: v.optional(id),
  wanAddress: v.optional(address),
  signs: v.pipe(v.array(id), v.maxLength(MOST_SIGNS)),
});

/**
 * Version 1 of the report, whole or redacted; `public/report.schema.json` is made from it (`npm run schema`). Fields
 * may be added, so what it does not name is let through.
 */
export const REPORT_SCHEMA = v.object({
  version: v.literal(1),
  measuredAt: v.pipe(v.string(), v.isoTimestamp()),
  timings: v.object({ firstAddressMs: v.nullable(ms), verdictMs: v.nullable(ms) }),
  network,
  roundTrips: v.array(v.object({ server: text, ms })),
  findings: v.array(v.object({ id, verdict: tri, confidence, because, silenced: v.boolean() })),
  evidence: v.record(id, because),
  portEvidence: v.record(port, because),
  ended: v.nullable(v.picklist(['settled', 'deadline', 'cancelled'])),
  outlook: v.record(
    id,
    v.object({
      verdict: v.picklist(['should-work', 'needs-change', 'blocked', 'unknown']),
      passthrough: v.picklist(['needed', 'not-needed', 'leave-on']),
      because: v.array(id),
    }),
  ),
  told,
  trail: v.array(
    v.object({ step: id, outcome: v.picklist(['fixed', 'unchanged', 'worse', 'skipped', 'restored']) }),
  ),
  changed: v.array(id),
  causes: v.array(v.object({ cause: id, band: v.picklist(['very-likely', 'likely', 'possible']) })),
  next: v.pipe(v.array(id), v.maxLength(5)),
  quote: v.optional(
    v.pipe(text, v.description('A line of a log, cleaned, where the user added it on purpose')),
  ),
});

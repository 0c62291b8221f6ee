import * as v from 'valibot';
import { findErrorCodes } from '../../knowledge/error-codes';
import { FINDINGS, type FindingId } from '../../knowledge/findings';
import type { Ports } from '../../knowledge/outlook';
import { readLog } from '../../knowledge/read-log';
import { findTextSigns, tellFromText } from '../../knowledge/text-signs';
import {
  type ClientSystem,
  PROTOCOL_IDS,
  type Role,
  SYMPTOMS,
  type Told,
  type ToldProtocol,
} from '../../knowledge/told';
import { cluesOf, type Verdict } from '../../machines/clues';
import type { Clues } from '../../machines/rank';

/** The spellings of cases, lower case, beside the ids themselves. */
const PROTOCOL_SPELLINGS: Record<string, ToldProtocol> = {
  'l2tp/ipsec': 'l2tp-ipsec',
  l2tp: 'l2tp-ipsec',
  'openvpn-tcp': 'openvpn',
  'openvpn-udp': 'openvpn',
};
const ROLE_SPELLINGS: Record<string, Role> = {
  client: 'client',
  'server at home': 'server',
  server: 'server',
  'server on the router': 'server-on-router',
  'server-on-router': 'server-on-router',
  'site-to-site': 'site-to-site',
  mesh: 'mesh',
};
const SYSTEMS: [RegExp, ClientSystem][] = [
  [/windows[ -]?11/, 'windows-11'],
  [/windows[ -]?10/, 'windows-10'],
  [/windows[ -]?(?:xp|vista|7|8|older)/, 'windows-older'],
  [/windows/, 'windows-10'],
  [/router|openwrt|opnsense|pfsense|dd-wrt|mikrotik|routeros|edgeos|unifi|fritz/, 'router'],
  [/mac ?os|os x|macbook/, 'macos'],
  [/\bios\b|iphone|ipad/, 'ios'],
  [/android/, 'android'],
  [/chrome ?os/, 'chromeos'],
  [/linux|ubuntu|debian|fedora|arch|mint|raspberry|centos|rhel|docker|gnome|kde/, 'linux'],
];

const Text = v.fallback(v.nullable(v.union([v.string(), v.pipe(v.number(), v.transform(String))])), null);
const Flag = v.fallback(v.union([v.boolean(), v.string()]), 'unknown');

/** What is read of a case's network, or of a report's. */
const NetworkSchema = v.object({
  publicIpSharedCgnat: Flag,
  cgnat: Flag,
  doubleNat: Flag,
  udpBlocked: Flag,
  udp: Flag,
  online: Flag,
  dns: Flag,
  captivePortal: Flag,
  nat64: Flag,
  dsLite: Flag,
  vpnActive: Flag,
  vpnServer: Flag,
  mappingBehavior: Flag,
  addressPooling: Flag,
  blockedUdpPorts: v.fallback(v.array(v.union([v.number(), v.string()])), []),
  ports: v.fallback(v.record(v.string(), v.string()), {}),
});

/** The fields of a case that are read; all others, the confirmed fix among them, are left out. */
const CaseSchema = v.object({
  id: v.string(),
  protocol: Text,
  clientOs: Text,
  role: Text,
  symptom: Text,
  errorCode: Text,
  logLines: v.fallback(v.array(v.string()), []),
  text: Text,
  userText: Text,
  network: v.fallback(NetworkSchema, v.parse(NetworkSchema, {})),
});

/** What a case line says, as the wizard would have it if it had been told all that. Throws what is wrong with the line. */
export function readCase(line: unknown): { id: string; clues: Clues } {
  const parsed = v.safeParse(CaseSchema, line);
  if (!parsed.success) throw new Error(parsed.issues[0].message);
  const { id, network, logLines, ...fields } = parsed.output;
  const text = [fields.text, fields.userText].filter((part) => part !== null).join('\n');
  const told = toldBy(fields, text);
  const reading = readLog(logLines.join('\n'));
  const signs = [
    ...reading.found.map(({ patternId }) => `log:${patternId}`),
    ...findErrorCodes([...logLines, text].join('\n'), told).map((code) => `code:${code}`),
    ...findTextSigns([text, ...logLines].join('\n')).map((sign) => `text:${sign}`),
  ];
  return { id, clues: cluesOf({ ...told, signs }, verdicts(network), portsOf(network)) };
}

type Fields = Record<'protocol' | 'clientOs' | 'role' | 'symptom' | 'errorCode', string | null>;

function toldBy({ protocol, clientOs, role, symptom, errorCode }: Fields, text: string): Told {
  const lower = (value: string | null) => (value ?? '').trim().toLowerCase();
  const oneOf = <T extends string>(ids: readonly T[], value: string | undefined) =>
    ids.find((known) => known === value);
  const spelled = PROTOCOL_SPELLINGS[lower(protocol)] ?? lower(protocol);
  const said = {
    protocol: oneOf(PROTOCOL_IDS, spelled),
    role: ROLE_SPELLINGS[lower(role)],
    symptom: oneOf(SYMPTOMS, lower(symptom)),
    clientOs: SYSTEMS.find(([pattern]) => pattern.test(lower(clientOs)))?.[1],
    errorCode: errorCode ?? undefined,
  };
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Told;
  return { ...tellFromText(text), ...known };
}

type Network = v.InferOutput<typeof NetworkSchema>;
type Flags = { [Key in keyof Network as Network[Key] extends string | boolean ? Key : never]: Network[Key] };

/** A case's words and a report's: a finding is true if one of its values is among the first, else false if one is among the second. */
const YES_NO = [
  [true, 'yes', 'likely'],
  [false, 'no', 'unlikely'],
] as const;
const SAYS: Partial<
  Record<
    FindingId,
    readonly [keyof Flags, isTrue: readonly (string | boolean)[], isFalse: readonly (string | boolean)[]][]
  >
> = {
  offline: [['online', [false], []]],
  captive_portal: [['captivePortal', ...YES_NO]],
  dns_broken: [['dns', ['broken'], ['ok']]],
  vpn_active: [['vpnActive', ...YES_NO]],
  vpn_server_not_found: [['vpnServer', ['not-found'], ['reached', 'resolved']]],
  udp_blocked: [
    ['udpBlocked', ...YES_NO],
    ['udp', ['blocked'], ['open']],
  ],
  udp_restricted: [['udp', ['restricted'], []]],
  cgnat: [
    ['publicIpSharedCgnat', ...YES_NO],
    ['cgnat', ...YES_NO],
  ],
  double_nat: [['doubleNat', ...YES_NO]],
  ds_lite: [['dsLite', ...YES_NO]],
  nat64: [['nat64', ...YES_NO]],
  mapping_varies: [
    [
      'mappingBehavior',
      ['address-dependent', 'address-and-port-dependent'],
      ['endpoint-independent', 'no-nat'],
    ],
  ],
  pooling_arbitrary: [['addressPooling', ['arbitrary'], ['paired']]],
  no_nat: [
    [
      'mappingBehavior',
      ['no-nat'],
      ['endpoint-independent', 'address-dependent', 'address-and-port-dependent'],
    ],
  ],
};

/** What each finding is, as far as the network says; one that is only a consequence of another is silenced. */
function verdicts(network: Network): Verdict[] {
  const found = (Object.keys(SAYS) as FindingId[]).map((id) => {
    const values = SAYS[id]!.map(([key, isTrue, isFalse]) =>
      isTrue.includes(network[key]) ? true : isFalse.includes(network[key]) ? false : 'unknown',
    );
    const verdict = values.includes(true) ? true : values.includes(false) ? false : ('unknown' as const);
    return { id, verdict };
  });
  const isTrue = (id: string) => found.some((finding) => finding.id === id && finding.verdict === true);
  return found.map((finding) => ({ ...finding, silenced: FINDINGS[finding.id].dependsOn.some(isTrue) }));
}

function portsOf({ blockedUdpPorts, ports }: Network): Ports {
  const blocked = blockedUdpPorts.map((port) => [`udp/${port}`, 'blocked'] as const);
  const tested = Object.entries(ports).filter(
    (entry): entry is [string, 'open' | 'blocked'] => entry[1] === 'open' || entry[1] === 'blocked',
  );
  return Object.fromEntries([...tested, ...blocked]);
}

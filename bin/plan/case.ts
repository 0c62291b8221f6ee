import * as v from 'valibot';
import { findErrorCodes } from '../../knowledge/error-codes';
import type { FindingId } from '../../knowledge/findings';
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
  network: v.fallback(
    v.object({
      publicIpSharedCgnat: Flag,
      cgnat: Flag,
      doubleNat: Flag,
      udpBlocked: Flag,
      udp: Flag,
      online: Flag,
      blockedUdpPorts: v.fallback(v.array(v.union([v.number(), v.string()])), []),
      ports: v.fallback(v.record(v.string(), v.string()), {}),
    }),
    {
      publicIpSharedCgnat: 'unknown',
      cgnat: 'unknown',
      doubleNat: 'unknown',
      udpBlocked: 'unknown',
      udp: 'unknown',
      online: 'unknown',
      blockedUdpPorts: [],
      ports: {},
    },
  ),
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

type Network = v.InferOutput<typeof CaseSchema>['network'];

/** A case's words for what a finding says: true and "yes" are true, false and "no" are false, the rest is unknown. */
function verdicts(network: Network): Verdict[] {
  const verdict = (...values: (string | boolean)[]): Verdict['verdict'] => {
    if (values.some((value) => value === true || value === 'yes' || value === 'likely')) return true;
    return values.some((value) => value === false || value === 'no') ? false : 'unknown';
  };
  const says = (id: FindingId, value: Verdict['verdict']): Verdict => ({
    id,
    verdict: value,
    silenced: false,
  });
  return [
    says('cgnat', verdict(network.publicIpSharedCgnat, network.cgnat)),
    says('double_nat', verdict(network.doubleNat)),
    says(
      'udp_blocked',
      verdict(network.udpBlocked, network.udp === 'blocked' || (network.udp === 'open' ? false : 'unknown')),
    ),
    says('udp_restricted', verdict(network.udp === 'restricted' ? true : 'unknown')),
    says('offline', verdict(network.online === false ? true : 'unknown')),
  ];
}

function portsOf({ blockedUdpPorts, ports }: Network): Ports {
  const blocked = blockedUdpPorts.map((port) => [`udp/${port}`, 'blocked'] as const);
  const tested = Object.entries(ports).filter(
    (entry): entry is [string, 'open' | 'blocked'] => entry[1] === 'open' || entry[1] === 'blocked',
  );
  return Object.fromEntries([...tested, ...blocked]);
}

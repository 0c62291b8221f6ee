import * as v from 'valibot';
import { canonical } from '../probe/address';
import { PROTOCOL_IDS } from './told';

/** Settings that are too long are refused before they are read: no honest list of servers is this long. */
const MAX_URLS = 20;
const MAX_LENGTH = 2_000;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_LENGTH));

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** A URL of one of these schemes; the plain ones among them on loopback only. */
const urlOf = (secure: string, plain: string | null) =>
  v.pipe(
    text,
    v.check((value) => {
      if (!URL.canParse(value)) return false;
      const { protocol, hostname, username, password } = new URL(value);
      if (username || password) return false;
      return protocol === secure || (protocol === plain && isLoopback(hostname));
    }),
  );

/** `stun:host[:port]` as RFC 7064 has it. */
const STUN_URL = /^stuns?:(\[[0-9a-f:.]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?)(:\d{1,5})?$/i;
/** `turn:host[:port][?transport=…]` as RFC 7065 has it. */
const TURN_URL =
  /^turns?:(\[[0-9a-f:.]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?)(:\d{1,5})?(\?transport=(udp|tcp))?$/i;

/**
 * Whether a host, in brackets or not, is a name or an address that there is: what ends in a number is no name (WHATWG
 * URL §3.5), and what has brackets or colons is IPv6. A browser refuses to connect by anything else.
 */
function isRealHost(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  if (host !== bare || bare.includes(':')) return bare.includes(':') && canonical(bare) !== null;
  return !/(^|\.)(\d+|0x[\da-f]*)\.?$/i.test(bare) || canonical(bare) !== null;
}
const hasRealHost = (value: string) => isRealHost(/^\w+:(\[[^\]]*\]|[^:?]*)/.exec(value)?.[1] ?? '');

const hasRealPort = (value: string) => {
  const port = /:(\d+)(\?.*)?$/.exec(value.replace(/\[.*\]/, ''))?.[1];
  return port === undefined || (Number(port) >= 1 && Number(port) <= 65535);
};
const stunUrl = v.pipe(
  text,
  v.regex(/^stun:/i),
  v.regex(STUN_URL),
  v.check(hasRealHost),
  v.check(hasRealPort),
);
const turnUrl = v.pipe(text, v.regex(TURN_URL), v.check(hasRealHost), v.check(hasRealPort));
const list = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(MAX_URLS));
const port = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535));
const ports = v.pipe(v.array(port), v.maxLength(MAX_URLS));
const host = v.pipe(text, v.regex(/^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$|^[0-9a-f:.]+$/i), v.check(isRealHost));

/** Plain HTTP is the point of the captive address, so any host may be asked that way. */
const captiveUrl = v.pipe(
  text,
  v.check((value) => URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)),
);

/** The shape of each setting: policy (`storage.managed`), `--settings FILE` and the options page all write it. */
export const SHAPES = {
  disclosed: v.boolean(),
  stunServers: list(stunUrl),
  turnServer: v.object({ urls: list(turnUrl), username: text, credential: text }),
  probeHost: v.object({ host, udp: v.optional(ports, []), tcp: v.optional(ports, []) }),
  controlUrls: list(urlOf('https:', 'http:')),
  captiveUrl,
  addressUrl: urlOf('https:', 'http:'),
  resultUrl: urlOf('https:', 'http:'),
  helpdeskUrl: urlOf('https:', 'http:'),
  brokerUrl: list(urlOf('wss:', 'ws:')),
  support: v.object({ name: text, contact: v.pipe(text, v.regex(/^(https:\/\/|mailto:|tel:)/i)) }),
  vpn: v.object({ protocol: v.optional(v.picklist(PROTOCOL_IDS)), server: v.optional(host) }),
  redaction: v.picklist(['network', 'full', 'none']),
  history: v.picklist(['keep', 'none']),
};

export type SettingName = keyof typeof SHAPES;
export type Settings = { [Name in SettingName]?: v.InferOutput<(typeof SHAPES)[Name]> };

/** Something in the settings that was ignored. */
export interface SettingProblem {
  /** The setting's name as it was written. */
  setting: string;
  problem: 'unknown' | 'does-not-fit' | 'not-an-object';
}

/** Where in a setting's value the first thing stands that does not fit: keys and indices; null if all fits. */
export function misfit(setting: SettingName, value: unknown): (string | number)[] | null {
  const [issue] = v.safeParse(SHAPES[setting], value).issues ?? [];
  return issue ? (issue.path ?? []).map(({ key }) => key as string | number) : null;
}

/**
 * Reads settings setting by setting: one that doesn't fit, or that nobody knows, is left out and named; the
 * rest still counts.
 */
export function readSettings(raw: unknown): { settings: Settings; problems: SettingProblem[] } {
  if (raw === undefined) return { settings: {}, problems: [] };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { settings: {}, problems: [{ setting: 'settings', problem: 'not-an-object' }] };
  const settings: Record<string, unknown> = {};
  const problems: SettingProblem[] = [];
  for (const [setting, value] of Object.entries(raw)) {
    if (!Object.hasOwn(SHAPES, setting)) {
      problems.push({ setting, problem: 'unknown' });
      continue;
    }
    const result = v.safeParse(SHAPES[setting as SettingName], value);
    if (result.success) settings[setting] = result.output;
    else problems.push({ setting, problem: 'does-not-fit' });
  }
  return { settings: settings as Settings, problems };
}

/** What the user set, overruled setting by setting by what the organisation set. */
export function mergeSettings(
  own: unknown,
  managed: unknown,
): { settings: Settings; problems: SettingProblem[] } {
  const [mine, theirs] = [readSettings(own), readSettings(managed)];
  return {
    settings: { ...mine.settings, ...theirs.settings },
    problems: [...theirs.problems, ...mine.problems],
  };
}

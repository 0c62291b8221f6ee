import type { Observations } from '../../probe/observations';
import { PLAIN, type Spoken } from './visits';

/** What must never leave: each with the texts by which it would be recognised, in any case of letters. */
export const CANARIES: Record<string, string[]> = {
  'IPv4, dotted': ['203.0.113.7'],
  'IPv4, decimal': ['3405803783'],
  'IPv4, hexadecimal': ['cb007107'],
  'IPv4, with zeros': ['203.000.113.007'],
  'IPv4, mapped': ['::ffff:203.0.113.7', '::ffff:cb00:7107', '7107'],
  'IPv6, compressed': ['2001:db8:77:5a::beef', 'beef'],
  'IPv6, long': ['2001:0db8:0077:005a:0000:0000:0000:beef', '005a'],
  MAC: ['00:1a:2b:3c:4d:5e', '00-1a-2b-3c-4d-5e', '3c4d5e', '3c:4d:5e', '3c-4d-5e'],
  'EUI-64': ['021a:2bff:fe3c:4d5e', 'fe3c'],
  'e-mail': ['jane.doe@mail.canary.example', 'jane.doe'],
  'DOMAIN\\user': ['CANARYCORP\\jdoe', 'canarycorp', 'jdoe'],
  'pre-shared key': ['pre-shared key: S3cretK3y!', 's3cretk3y'],
  password: ['password = hunter2canary', 'hunter2canary'],
  'host in a URL': ['https://vpn.canary.example:8443/login', 'canary.example', '8443'],
  SSID: ['SSID "Canary Home 5GHz"', 'canary home'],
};

/** One line of a log with each of them. */
export const LINES = Object.values(CANARIES).flatMap(([first = '', second = first]) => [
  first,
  `Nov 21 06:51:01 lap charon: error 809 (${first}) for ${second}`,
]);

/** A text has no canary, in any case of letters. */
export function leaks(text: string): string[] {
  const lower = text.toLowerCase();
  return Object.entries(CANARIES)
    .filter(([, marks]) => marks.some((mark) => lower.includes(mark.toLowerCase())))
    .map(([name]) => name);
}

/** Users and routers that write canaries wherever something can be written. */
export const TALKATIVE: Spoken = {
  errorCodes: [...LINES, ...PLAIN.errorCodes],
  signs: [...LINES, ...LINES.map((line) => `log:${line}`), ...PLAIN.signs.slice(0, 40)],
  apps: [...LINES, 'windows'],
  brands: [...LINES, 'fritzbox'],
  wanAddresses: LINES,
  titles: LINES,
};

/** A run in a network of canaries: the addresses that it saw, and the names of its servers. */
export function inCanaryNetwork(observations: Observations): Observations {
  const text = JSON.stringify(observations)
    .replace(/203\.0\.113\.\d+/g, '203.0.113.7')
    .replace(/"stun:[a-z0-9.-]+:/g, '"stun:vpn.canary.example:')
    .replace(/2001:db8:[0-9a-f:]*/g, '2001:db8:77:5a::beef');
  return JSON.parse(text) as Observations;
}

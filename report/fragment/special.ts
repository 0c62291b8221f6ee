import { findErrorCodes } from '../../knowledge/error-codes';
import { cut, HIDDEN, type Place, placeOf, type Redaction, textOf } from '../networks';
import { idOf, type Kind, MOST_IDS, numberOf } from '../registry';
import { type BitReader, type BitWriter, Damaged } from './bits';
import { type Field, id, list } from './field';

/** Fields whose text has a form of its own: addresses, times, evidence, error codes, signs, ports. */

const PLACES = [
  { family: 'ipv4', whole: false, bytes: 3 },
  { family: 'ipv6', whole: false, bytes: 6 },
  { family: 'ipv4', whole: true, bytes: 4 },
  { family: 'ipv6', whole: true, bytes: 16 },
] as const;

/** An address, its network, or that it is hidden. The same one again takes some bits only. */
export const address: Field<string> = {
  clean: cut,
  write: (value, out) => {
    if (!out.isNew('address', value)) return;
    const place = placeOf(value);
    if (!place) return out.uint(PLACES.length, 2);
    const kind = PLACES.findIndex(({ family, whole }) => family === place.family && whole === place.whole);
    out.uint(kind, 2);
    for (const byte of place.bytes) out.bits(byte, 8);
  },
  read: (from) => from.pooled('address', () => readPlace(from)),
};

function readPlace(from: BitReader): string {
  const kind = from.uint(2);
  if (kind === PLACES.length) return HIDDEN;
  const form = PLACES[kind];
  if (!form) throw new Damaged();
  const place: Place = { ...form, bytes: Array.from({ length: form.bytes }, () => from.bits(8)) };
  return textOf(place);
}

/** A moment, ISO 8601 in UTC, to the second. */
export const time: Field<string> = {
  clean: (value) => {
    const ms =
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/.test(value) ? Date.parse(value) : NaN;
    const seconds = Math.floor(ms / 1000);
    return seconds >= 0 && seconds < 2 ** 32 ? isoOf(seconds) : undefined;
  },
  write: (value, out) => out.bits(Date.parse(value) / 1000, 32),
  read: (from) => isoOf(from.bits(32)),
};

const isoOf = (seconds: number) => new Date(seconds * 1000).toISOString();

/** From 0 to 1 in hundredths, rounded down: what is said with "likely" before is so after. */
export const confidence: Field<number> = {
  // 0.29 * 100 is a little less than 29.
  clean: (value) =>
    typeof value === 'number' && value >= 0 && value <= 1 ? Math.floor(value * 100 + 1e-9) / 100 : undefined,
  write: (value, out) => out.bits(Math.round(value * 100), 7),
  read: (from) => Math.min(100, from.bits(7)) / 100,
};

const LARGEST_PORT = 65_535;
const isPort = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= LARGEST_PORT;
const TRANSPORTS = ['udp', 'tcp'];

/** `udp/500`. */
export const port: Field<string> = {
  clean: (value) => {
    const [transport = '', number = '', ...more] = String(value).split('/');
    const fits = TRANSPORTS.includes(transport) && isPort(number) && more.length === 0;
    return fits ? `${transport}/${Number(number)}` : undefined;
  },
  write: (value, out) => {
    const [transport = '', number] = value.split('/');
    out.bits(TRANSPORTS.indexOf(transport), 1);
    out.uint(Number(number), 9);
  },
  read: (from) => `${TRANSPORTS[from.bits(1)]}/${smallNumber(from, 9)}`,
};

function smallNumber(from: BitReader, group: number): number {
  const value = from.uint(group);
  if (value > LARGEST_PORT) throw new Damaged();
  return value;
}

/** What stands after an evidence code, by its form, so that a reader who does not know the code can read on. */
const DETAILS = ['none', 'numbers', 'addresses', 'reason', 'hidden'] as const;
const MOST_NUMBERS = 8;
const MOST_ADDRESSES = 4;
const CODE_GROUP = 7;

const numbers: Field<number[]> = list(
  {
    clean: (value) => (isPort(String(value)) ? Number(value) : undefined),
    write: (value, out) => out.uint(value, 4),
    read: (from) => smallNumber(from, 4),
  },
  MOST_NUMBERS,
);
const addresses = list(address, MOST_ADDRESSES);
const reason = id<string>('gatewayReason', 4);

/** Evidence as reports have it, `code` or `code:detail`. A detail that is no number, address or reason is hidden. */
const evidence: Field<string> = {
  clean: (value, redaction) => {
    if (typeof value !== 'string') return undefined;
    const [code, detail] = splitEvidence(value);
    if (numberOf('evidence', code) === null) return undefined;
    return detail === '' ? code : `${code}:${cleanDetail(detail, redaction)}`;
  },
  write: (value, out) => {
    const [code, detail] = splitEvidence(value);
    out.uint(numberOf('evidence', code)!, CODE_GROUP);
    const form = formOf(detail);
    out.uint(DETAILS.indexOf(form), 2);
    if (form === 'numbers') numbers.write(detail.split(', ').map(Number), out);
    if (form === 'addresses') addresses.write(detail.split(', '), out);
    if (form === 'reason') reason.write(detail, out);
  },
  read: (from) => {
    const number = from.uint(CODE_GROUP);
    if (number >= MOST_IDS) throw new Damaged();
    const code = idOf('evidence', number);
    const detail = readDetail(from);
    return detail === '' ? code : `${code}:${detail}`;
  },
};

/** `unknown:95` is one code. */
function splitEvidence(text: string): [string, string] {
  const [, code = '', detail = ''] = /^((?:unknown:\d+)|[^:]*):?(.*)$/s.exec(text)!;
  return [code, detail];
}

function formOf(detail: string): (typeof DETAILS)[number] {
  if (detail === '') return 'none';
  if (detail === HIDDEN) return 'hidden';
  if (detail.split(', ').every(isPort)) return 'numbers';
  return numberOf('gatewayReason', detail) === null ? 'addresses' : 'reason';
}

function cleanDetail(detail: string, redaction: Redaction): string {
  if (numberOf('gatewayReason', detail) !== null) return detail;
  const parts = detail.split(', ');
  if (parts.every(isPort)) return parts.slice(0, MOST_NUMBERS).map(Number).join(', ');
  const cutParts = parts.slice(0, MOST_ADDRESSES).map((part) => cut(part, redaction));
  return cutParts.every((part) => part !== undefined) && cutParts.some((part) => part !== HIDDEN)
    ? cutParts.join(', ')
    : HIDDEN;
}

function readDetail(from: BitReader): string {
  const form = DETAILS[from.uint(2)];
  switch (form) {
    case 'none':
      return '';
    case 'numbers':
      return numbers.read(from)!.join(', ');
    case 'addresses':
      return addresses.read(from)!.join(', ');
    case 'reason':
      return reason.read(from)!;
    case 'hidden':
      return HIDDEN;
    default:
      throw new Damaged();
  }
}

const MOST_EVIDENCE = 6;
const evidenceList = list(evidence, MOST_EVIDENCE);

/** What something rests on. The same list again takes some bits only. */
export const because: Field<string[]> = {
  clean: evidenceList.clean,
  write: (value, out) => {
    if (out.isNew('because', value.join('\n'))) evidenceList.write(value, out);
  },
  read: (from) => from.pooled('because', () => evidenceList.read(from)!),
};

const DECIMAL = /^-?\d{1,5}$/;
/** Facilities of Windows' error numbers that VPNs meet: plain Windows codes, SSPI and certificates ([MS-ERREF] §2.1). */
const HRESULT = /^0x80(07|09|0b)[\da-f]{4}$/i;

/** A number that can only be an error's: of short ones those that are known, longer ones may be an address in another spelling. */
export const errorNumber: Field<string> = {
  clean: (value) => {
    const text = typeof value === 'string' ? value.trim() : '';
    if (HRESULT.test(text)) return text.toLowerCase();
    return DECIMAL.test(text) && findErrorCodes(text).length > 0 ? String(Number(text)) : undefined;
  },
  write: (value, out) => {
    const isHresult = value.startsWith('0x');
    out.bits(isHresult ? 1 : 0, 1);
    if (isHresult) return out.bits(Number(value), 32);
    out.bits(value.startsWith('-') ? 1 : 0, 1);
    out.uint(Math.abs(Number(value)), 10);
  },
  read: (from) => {
    if (from.bits(1)) return `0x${from.bits(32).toString(16).padStart(8, '0')}`;
    const sign = from.bits(1) ? -1 : 1;
    return String(sign * smallErrorNumber(from));
  },
};

function smallErrorNumber(from: BitReader): number {
  const value = from.uint(10);
  if (value > 99_999) throw new Damaged();
  return value;
}

/** The kinds of signs that are kept by their ids, by their number in links. */
const SIGN_KINDS = ['log', 'text', 'code'] as const satisfies Kind[];

/** `log:openvpn_auth_failed`. */
export const sign: Field<string> = {
  clean: (value) => {
    if (typeof value !== 'string') return undefined;
    const [kind, name] = splitSign(value);
    return kind && numberOf(kind, name) !== null ? value : undefined;
  },
  write: (value, out) => {
    const [kind, name] = splitSign(value);
    out.bits(SIGN_KINDS.indexOf(kind!), 2);
    writeNumber(numberOf(kind!, name)!, out);
  },
  read: (from) => {
    const kind = SIGN_KINDS[from.bits(2)];
    const number = from.uint(8);
    if (number >= MOST_IDS) throw new Damaged();
    return kind && `${kind}:${idOf(kind, number)}`;
  },
};

const writeNumber = (number: number, out: BitWriter) => out.uint(number, 8);

function splitSign(value: string): [(typeof SIGN_KINDS)[number] | undefined, string] {
  const colon = value.indexOf(':');
  return [SIGN_KINDS.find((kind) => kind === value.slice(0, colon)), value.slice(colon + 1)];
}

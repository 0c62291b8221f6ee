import { sha256, toHex, utf8 } from './bytes';

/** Random digits of a room code; one more checks them. */
const RANDOM_DIGITS = 9;

/**
 * Damm's quasigroup of order 10 (H. M. Damm, Total anti-symmetrische Quasigruppen, 2004): its check digit shows
 * every single wrong digit and every two neighbours swapped, the two commonest slips in reading a number aloud.
 */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

const damm = (digits: string) =>
  Array.from(digits).reduce((row, digit) => Number(DAMM[row]![Number(digit)]), 0);

/** A new room code: ten digits, the last a check. It is a meeting place, not a secret. */
export function newRoomCode(): string {
  const digits = Array.from({ length: RANDOM_DIGITS }, randomDigit).join('');
  return `${digits}${damm(digits)}`;
}

/** Each digit equally likely: 250 is the highest multiple of 10 in a byte's range. */
function randomDigit(): number {
  for (;;) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    if (byte! < 250) return byte! % 10;
  }
}

/** As it is shown and read out: 482 915 3067. */
export const spokenCode = (code: string) => code.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');

/** What somebody typed, as a room code; null where it has not ten digits or its check digit is wrong. */
export function readRoomCode(typed: string): string | null {
  if (typed.length > 50) return null;
  const digits = typed.normalize('NFKC').replace(/[\s.,/\-–]/g, '');
  return /^\d{10}$/.test(digits) && damm(digits) === 0 ? digits : null;
}

/** 32 hexadecimal digits that name the place where the two of a room code meet. */
export const codeTopic = async (code: string): Promise<string> =>
  toHex((await sha256(utf8(`vpd live 1 code ${code}`))).slice(0, 16));

import { ERROR_CODES, findErrorCodes } from '../knowledge/error-codes';
import type { Told } from '../knowledge/told';
import { complete } from './complete';
import { REPORT } from './fragment/fields';
import { errorNumber } from './fragment/special';
import type { Redaction } from './networks';
import type { Report } from './report';

export type { Redaction } from './networks';

/** Codes recognised in one message; more are guesses. */
const MOST_CODES = 3;

/**
 * The report as it may leave. Whatever the level, only registered ids, numbers and addresses do: no names of servers,
 * no text that was typed. Findings stay as they were judged. A redacted report stays as it is.
 */
export function redact(report: Report, level: Redaction): Report {
  return complete(REPORT.clean({ ...report, told: withoutWords(report.told) }, level)!);
}

/** An error message becomes its number; what else is recognised in it becomes signs. */
function withoutWords({ errorCode, ...told }: Report['told']): Report['told'] {
  if (typeof errorCode !== 'string') return told;
  const recognised = findErrorCodes(errorCode, told).slice(0, MOST_CODES);
  const number = errorNumberIn(errorCode, told) ?? undefined;
  const said = number === undefined ? [] : findErrorCodes(number, told);
  const others = recognised.filter((id) => !said.includes(id)).map((id) => `code:${id}`);
  const signs = [...new Set([...others, ...told.signs])];
  return { ...told, ...(number !== undefined && { errorCode: number }), signs };
}

/** The number of an error message as it may leave; null where none is recognised in it. */
export function errorNumberIn(message: string, told: Told = {}): string | null {
  const known = findErrorCodes(message, told)
    .slice(0, MOST_CODES)
    .flatMap((id) => ERROR_CODES[id].codes ?? []);
  return errorNumber.clean(message, 'none') ?? known.find((code) => errorNumber.clean(code, 'none')) ?? null;
}

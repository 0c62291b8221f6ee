import { ERROR_CODES, type ErrorCodeId, findErrorCodes } from '../knowledge/error-codes';
import { FINDING_SIGNS, portSign } from '../knowledge/finding-signs';
import type { FindingId } from '../knowledge/findings';
import { LOG_PATTERNS, type LogPatternId } from '../knowledge/log-patterns';
import type { Ports } from '../knowledge/outlook';
import type { Sign } from '../knowledge/signs';
import { TEXT_SIGNS, type TextSignId } from '../knowledge/text-signs';
import { MOST_OF_ERROR_CODE, roleOf, type Told } from '../knowledge/told';
import { TOLD_SIGNS, toldSigns } from '../knowledge/told-signs';
import type { Clues, FoundSign } from './rank';

/** The part of a finding that speaks. */
export interface Verdict {
  id: FindingId;
  verdict: boolean | 'unknown';
  /** True for one that is only a consequence of another. */
  silenced: boolean;
}

/** Signs that are kept by their ids: found in a log, in the user's own words, or in an error message. */
const KEPT = {
  log: (id: string): Sign | undefined => LOG_PATTERNS[id as LogPatternId],
  text: (id: string): Sign | undefined => TEXT_SIGNS[id as TextSignId],
  code: (id: string): Sign | undefined => ERROR_CODES[id as ErrorCodeId],
};

/** Puts together everything that speaks for or against causes. Ids that this version does not know say nothing. */
export function cluesOf(said: Told, findings: readonly Verdict[], ports: Ports): Clues {
  const role = roleOf(said);
  const errorCode = said.errorCode?.slice(0, MOST_OF_ERROR_CODE);
  const told = { ...said, ...(role && { role }), ...(errorCode !== undefined && { errorCode }) };
  const codes = told.errorCode ? findErrorCodes(told.errorCode, told).map((id) => `code:${id}`) : [];
  const ids = [...new Set([...codes, ...(told.signs ?? [])])];
  return {
    told,
    signs: [
      ...ids.flatMap((id) => found(id, keptSign(id))),
      ...toldSigns(told).map((id) => ({ id: `told:${id}`, ...TOLD_SIGNS[id] })),
      ...findings.flatMap(({ id, verdict, silenced }) =>
        verdict === 'unknown' || silenced
          ? []
          : found(`finding:${id}=${verdict}`, FINDING_SIGNS[id]?.[verdict ? 'true' : 'false']),
      ),
      ...Object.entries(ports).flatMap(([port, state]) =>
        state === 'unknown' ? [] : found(`port:${port}=${state}`, portSign(port, state, told.protocol)),
      ),
    ],
  };
}

/** The sign behind an id such as `log:openvpn_auth_failed`. */
function keptSign(id: string): Sign | undefined {
  const [kind = '', name = ''] = id.split(':', 2);
  return Object.hasOwn(KEPT, kind) ? KEPT[kind as keyof typeof KEPT](name) : undefined;
}

const found = (id: string, sign: Sign | undefined): FoundSign[] =>
  sign ? [{ id, about: sign.about, says: sign.says }] : [];

import type { StepId } from '../knowledge/steps';
import { complete } from './complete';
import { BitReader, BitWriter, Damaged } from './fragment/bits';
import { type LinkProblem, open, seal } from './fragment/envelope';
import { LINK } from './fragment/fields';
import { isUnknownId, type UnknownId } from './registry';
import type { Report } from './report';

export type { LinkProblem } from './fragment/envelope';

/**
 * What a link carries: a report as `redact` makes it. Ids that a later version gave stand as `unknown:<number>` in
 * `told`, `trail`, `changed`, `causes`, `next` and in evidence, whatever their types say: look their words up with
 * `Object.hasOwn`.
 */
export interface SharedReport extends Report {
  /** Findings of a later version that are the case: where there are any, nothing may be called healthy. */
  unknownFindings: UnknownId[];
}

export type DecodedLink =
  | { ok: true; report: SharedReport; mark: StepId | null }
  | { ok: false; problem: LinkProblem };

/** Characters of the longest link, `1.` included. QR codes and mail programs take it. */
export const LONGEST_LINK = 1_200;

/**
 * What is left out, one after the other, of a report that would make too long a link. No network is like that; what
 * was found, told and tried is never left out.
 */
const LIGHTER: ((report: Report) => Report)[] = [
  (report) => ({ ...report, portEvidence: {} }),
  (report) => ({ ...report, evidence: {} as Report['evidence'] }),
  (report) => ({ ...report, findings: report.findings.map((finding) => ({ ...finding, because: [] })) }),
];

/**
 * The fragment, without `#`, of a link to a report. Redact first: here only what no link ever carries is left out, and
 * addresses are whole where they are whole in the report. `mark`: the step that support advises.
 */
export function encodeLink(report: Report, mark?: StepId): string {
  const clean = LINK.clean({ report, mark }, 'none')!;
  let light = complete(clean.report);
  let link = write(light, clean.mark);
  for (const lighten of LIGHTER) {
    if (link.length <= LONGEST_LINK) break;
    light = lighten(light);
    link = write(light, clean.mark);
  }
  return link;
}

function write(report: Report, mark: StepId | undefined): string {
  const out = new BitWriter();
  LINK.write({ report, mark }, out);
  return seal(out.bytes());
}

/** Opens a link's fragment, or whatever else somebody put there. Never throws. */
export function decodeLink(fragment: string): DecodedLink {
  const bytes = open(fragment);
  if (typeof bytes === 'string') return { ok: false, problem: bytes };
  try {
    return read(new BitReader(bytes));
  } catch (error) {
    if (error instanceof Damaged) return { ok: false, problem: 'damaged' };
    throw error;
  }
}

function read(from: BitReader): DecodedLink {
  const link = LINK.read(from);
  if (!link) throw new Damaged();
  const { report, mark = null } = link;
  const [strange, known] = [true, false].map((is) =>
    report.findings.filter(({ id }) => isUnknownId(id) === is),
  ) as [Report['findings'], Report['findings']];
  const unknownFindings = strange
    .filter(({ verdict }) => verdict === true)
    .map(({ id }) => id as string as UnknownId);
  return { ok: true, report: { ...complete({ ...report, findings: known }), unknownFindings }, mark };
}

import type { ClientSystem } from '../knowledge/told';
import type { VisitEvent } from '../machines/events';
import { type Guide, guideOf } from '../machines/guide';
import { replay, type Visit } from '../machines/replay';
import type { Observations } from '../probe/observations';
import { decodeLink, type SharedReport } from '../report/link';
import type { Heard, UserEntry } from './messages';
import type { SharedEvent } from './shared-visit';

/** The user's wizard as the helper sees it. */
export interface HelperView {
  /** Where the visit stands. Its result has the report's findings and ports, and no measurement besides. */
  visit: Visit;
  /** What the user's wizard does next. */
  guide: Guide;
  /** The latest redacted report; null before the first. */
  report: SharedReport | null;
  /** The system of the user's computer, by which their page says where to click; null where it was not told. */
  system: ClientSystem | null;
  /** The user typed an error message that has no number: it stays with them, and can be read out. */
  typedError: boolean;
}

/** A run of which nothing is known but that it was. */
const NOTHING_SEEN: Observations = {
  version: 1,
  startedAt: '1970-01-01T00:00:00.000Z',
  elapsedMs: 0,
  done: true,
  ended: null,
  webrtc: 'present',
  servers: [],
  connections: [],
  requests: [],
};

/** Folds what the user's side said. Nothing is measured or judged anew: the report says how it was judged there. */
export function helperView(heard: readonly Heard[]): HelperView {
  const said = heard as readonly Heard<UserEntry>[];
  const events = said.flatMap((entry) => (entry?.kind === 'event' ? visitEvent(entry.event) : []));
  const latest = said.findLast((entry) => entry?.kind === 'report');
  const system = said.findLast((entry) => entry?.kind === 'system')?.system ?? null;
  const answered = said.findLast(
    (entry) => entry?.kind === 'event' && 'key' in entry.event && entry.event.key === 'errorCode',
  );
  const decoded = latest && decodeLink(latest.link);
  const report = decoded?.ok ? decoded.report : null;
  const blank = replay(events);
  // Codes recognised in an error message are told by the report alone.
  const told = report ? { ...blank.told, signs: report.told.signs } : blank.told;
  const visit =
    report && blank.result ? { ...blank, told, result: judged(blank.result, report) } : { ...blank, told };
  // What was typed may have been taken back.
  const typedError =
    answered?.kind === 'event' && answered.event.type === 'typed' && visit.passed.includes('errorCode');
  return { visit, guide: guideOf(visit), report, system, typedError };
}

/** A shared event was checked when it arrived; those that only the report tells of are blank. */
function visitEvent(event: SharedEvent): VisitEvent[] {
  if (event.type === 'gateway') return [];
  // Answered, so that both sides stand at the same question.
  if (event.type === 'typed') return [{ ...event, type: 'passed' }];
  if (event.type === 'measured') return [{ ...event, observations: { ...NOTHING_SEEN, done: event.done } }];
  return [event as VisitEvent];
}

function judged(result: NonNullable<Visit['result']>, report: SharedReport): NonNullable<Visit['result']> {
  const reported = new Map(report.findings.map((finding) => [finding.id, finding]));
  return {
    ...result,
    findings: result.findings.map((finding) => {
      const { verdict, confidence, silenced } = reported.get(finding.id) ?? finding;
      return { ...finding, verdict, confidence, silenced, because: [] };
    }),
    measurements: {
      ...result.measurements,
      ports: Object.fromEntries(
        Object.entries(report.network.ports).map(([port, value]) => [
          port,
          { value, confidence: null, because: [] },
        ]),
      ),
    },
  };
}

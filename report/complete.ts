import type { FindingId } from '../knowledge/findings';
import { REGISTRY } from './registry';
import type { Report } from './report';

type MeasuredKey = keyof Report['evidence'];

/** A report with everything that views rely on: what it does not speak of is unknown. */
export function complete(report: Report): Report {
  const { findings, evidence } = report;
  const missing = (REGISTRY.finding as readonly FindingId[]).filter(
    (id) => !findings.some((f) => f.id === id),
  );
  return {
    ...report,
    findings: [...findings, ...missing.map(unknownFinding)],
    evidence: Object.fromEntries(
      (REGISTRY.measured as readonly MeasuredKey[]).map((key) => [key, evidence[key] ?? []]),
    ) as Report['evidence'],
  };
}

const unknownFinding = (id: FindingId): Report['findings'][number] => ({
  id,
  verdict: 'unknown',
  confidence: null,
  because: ['not_measured'],
  silenced: false,
});

import { type Redaction, redact } from '../../report/redact';
import type { Report } from '../../report/report';

/** What the user wants to share. */
export interface Choice {
  level: Redaction;
  /** What was tried, and what is still changed. */
  trail: boolean;
  /** What was told about the VPN. */
  told: boolean;
}

/** The report as it leaves: what was not chosen is left out, the rest redacted. */
export function prepare(report: Report, { level, trail, told }: Choice): Report {
  return redact(
    {
      ...report,
      ...(trail ? {} : { trail: [], changed: [] }),
      ...(told ? {} : { told: { signs: [] } }),
    },
    level,
  );
}

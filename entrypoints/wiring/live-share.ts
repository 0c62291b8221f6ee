import type { ClientSystem } from '../../knowledge/told';
import type { VisitEvent } from '../../machines/events';
import { replay } from '../../machines/replay';
import { encodeLink } from '../../report/link';
import { progressOf } from '../../report/progress';
import { type Redaction, redact } from '../../report/redact';
import { buildReport } from '../../report/report';
import type { UserEntry } from '../../session/messages';
import { sharedEvent } from '../../session/shared-visit';

/** Changes that come together, as an answer and the step it leads to, make one report, ms. */
const REPORT_MS = 300;

/** Tells one session how a visit goes. */
export interface Share {
  /** The visit's events as they are now. */
  follow(events: readonly VisitEvent[]): void;
  stop(): void;
}

/**
 * Says each event once, in its order, and after changes how the visit is judged now, redacted. Before that, this
 * computer's system, by which the steps say where to click.
 */
export function openShare(
  say: (entry: UserEntry) => boolean,
  level: Redaction,
  system: ClientSystem | null,
): Share {
  const told = new Set<string>();
  let events: readonly VisitEvent[] = [];
  let lastLink = '';
  if (system) say({ kind: 'system', system });
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = () => {
    timer = undefined;
    const visit = replay(events);
    if (!visit.result) return;
    const link = encodeLink(redact(buildReport(visit.result, visit.told, progressOf(visit)), level));
    if (link !== lastLink && say({ kind: 'report', link })) lastLink = link;
  };

  return {
    follow(now) {
      const news = now.filter(({ id }) => !told.has(id));
      if (news.length === 0) return;
      events = now;
      for (const event of news) {
        told.add(event.id);
        say({ kind: 'event', event: sharedEvent(event) });
      }
      timer ??= setTimeout(report, REPORT_MS);
    },
    stop: () => clearTimeout(timer),
  };
}

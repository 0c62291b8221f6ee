import { LOG_PATTERNS, LOG_STAGES, type LogPatternId, type LogProgram, type LogStage } from './log-patterns';
import { clientOf, LOG_PROGRAMS } from './log-programs';
import type { Strength } from './signs';

/** Lines on which a pattern fits, in order. */
export interface Hits {
  patterns: LogPatternId[];
  /** From 0. */
  lines: number[];
  /** Where the lines begin in the text. */
  starts: number[];
}

/** What the lines come to. Hits are named by their place in the list. */
interface Judged {
  client: LogProgram | null;
  furthest: LogStage | null;
  failedAt: LogStage | null;
  telling: number | null;
  /** Hits that nothing later in the log has overtaken. */
  standing: number[];
}

const SPEAKS_FOR = new Set<Strength>(['proves', 'strongly']);

/** One try at connecting, as far as the log shows it. */
interface Attempt {
  hits: number[];
  programs: Set<LogProgram>;
  /** Failures that were not overcome later in it, in the order in which they began, each with its last hit. */
  failures: Map<LogPatternId, number>;
  furthest: { stage: LogStage; hit: number } | null;
}

const attempt = (): Attempt => ({ hits: [], programs: new Set(), failures: new Map(), furthest: null });

/** Which client, how far the last attempt got, and which line tells why no further. */
export function judgeHits({ patterns, lines }: Hits, marked: ReadonlySet<LogProgram>): Judged {
  const row = (hit: number) => LOG_PATTERNS[patterns[hit]!];

  const evidence = new Map<LogProgram, number>();
  for (const id of new Set(patterns)) {
    const { program } = LOG_PATTERNS[id];
    evidence.set(program, (evidence.get(program) ?? 0) + 1);
  }
  for (const program of marked) evidence.set(program, (evidence.get(program) ?? 0) + 1);
  const client = clientOf(evidence);

  const { ladder, runs = {} } = LOG_PROGRAMS[client ?? 'system'];
  const rank = (stage: LogStage): number => {
    const at = ladder.indexOf(stage);
    // A stage this client does not have counts as the one before it.
    return at >= 0 || stage === LOG_STAGES[0] ? at : rank(LOG_STAGES[LOG_STAGES.indexOf(stage) - 1]!);
  };
  /** How far a program's lines can bring an attempt of this client; undefined: they are none of its. */
  const reach = (program: LogProgram): LogStage | undefined =>
    program === client || program === 'system' ? 'traffic' : runs[program];

  const attempts = [attempt()];
  for (const hit of inOrderOfTime(patterns, lines)) {
    const { program, starts, means, stage, passed } = row(hit);
    let current = attempts.at(-1)!;
    if (starts && current.failures.size > 0 && current.programs.has(program)) {
      current = attempt();
      attempts.push(current);
    }
    current.hits.push(hit);
    const most = reach(program);
    if (!most) continue;
    current.programs.add(program);
    const claimed = means === 'reached' ? stage : passed;
    const got = claimed && rank(claimed) > rank(most) ? most : claimed;
    if (got && (!current.furthest || rank(got) > rank(current.furthest.stage)))
      current.furthest = { stage: got, hit };
    const { failures } = current;
    if (means === 'failed') failures.set(patterns[hit]!, hit);
    if (means === 'reached' && got)
      for (const id of failures.keys()) if (overcome(LOG_PATTERNS[id].stage, rank(got))) failures.delete(id);
  }

  /** A session that broke off did so, whatever came later; of a failure that does not say where, only the end tells. */
  function overcome(failed: LogStage | null, got: number): boolean {
    return failed !== 'traffic' && rank(failed ?? 'addresses') <= got;
  }

  const deciding = decidingOf(attempts);
  const plain = plainest(deciding);
  const failure = plain ?? deciding.failures.values().next().value;
  const furthest = deciding.furthest?.stage ?? null;
  return {
    client,
    furthest,
    failedAt: failure === undefined ? null : failedAt(row(failure).stage, furthest),
    telling:
      failure ?? deciding.hits.findLast(isReason) ?? deciding.furthest?.hit ?? deciding.hits.at(-1) ?? null,
    standing: attempts.flatMap((each) =>
      each.hits.filter((hit) => {
        const { means, stage, about, vague, program } = row(hit);
        const failed = means === 'failed';
        if (failed && vague && plain !== undefined) return false;
        if (failed && !vague && (stage === 'traffic' || about === 'session')) return true;
        return each === deciding && (!failed || !reach(program) || each.failures.has(patterns[hit]!));
      }),
    ),
  };

  /** The last attempt, or the one before it, of which more is known. */
  function decidingOf(attempts: Attempt[]): Attempt {
    const last = attempts.at(-1)!;
    const before = attempts.at(-2);
    if (!before || last.failures.size > 0) return last;
    const now = last.furthest ? rank(last.furthest.stage) : -1;
    const then = before.furthest ? rank(before.furthest.stage) : -1;
    const vague = plainest(before) === undefined;
    return now > then || (vague && now >= rank('addresses')) ? last : before;
  }

  /** The first failure that says where or why. */
  function plainest({ failures }: Attempt): number | undefined {
    return [...failures.values()].find((hit) => !row(hit).vague);
  }

  /** Not a failure, and yet a reason: a relay, or UDP that does not pass. */
  function isReason(hit: number): boolean {
    const { means, says } = row(hit);
    return means !== 'failed' && Object.values(says).some((strength) => SPEAKS_FOR.has(strength));
  }

  /** What fails at a stage that was passed already fails on the way to the next. */
  function failedAt(stage: LogStage | null, passed: LogStage | null): LogStage | null {
    if (!passed) return stage;
    if (stage && rank(stage) > rank(passed)) return stage;
    return ladder[rank(passed) + 1] ?? 'traffic';
  }
}

/** Windows lists the newest event first: then an end comes before the first beginning, and a beginning last. */
function inOrderOfTime(patterns: Hits['patterns'], lines: number[]): number[] {
  const places = patterns.map((_, hit) => hit);
  const windows = places.filter((hit) => LOG_PATTERNS[patterns[hit]!].program === 'windows');
  const [first, last] = [windows[0], windows.at(-1)];
  if (first === undefined || last === undefined) return places;
  const begins = (hit: number) => ['windows_attempt_started', 'windows_link_tried'].includes(patterns[hit]!);
  // Patterns that fit the same line stay in their order.
  return begins(last) && !begins(first) ? places.sort((a, b) => lines[b]! - lines[a]! || a - b) : places;
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readCase } from '../../bin/plan/case.ts';
import { planFor } from '../../machines/plan.ts';

/** How often the first, or one of the first three steps is one that was confirmed to fix a real failure; per cent. */
export interface CaseScore {
  title: string;
  cases: number;
  top1: number;
  top3: number;
  /** Mean of the top three over the kinds of fix. */
  macroTop3: number;
}

interface Case {
  id: string;
  fixCategory: string;
  alsoAcceptableFixes: string[];
}

/**
 * Scores the cases by the rules of `test/cases/score.mjs`: all of them, and by a hash of the id the half that was
 * looked at while the tables were tuned, and the half that was not.
 */
export function casesBench(): CaseScore[] {
  const cases: Case[] = readFileSync(new URL('../cases/dev.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const isUnseen = ({ id }: Case) => (createHash('sha256').update(id).digest()[0]! & 1) === 1;
  return [
    scoreOf('all', cases),
    scoreOf(
      'looked at while tuning',
      cases.filter((one) => !isUnseen(one)),
    ),
    scoreOf('not looked at', cases.filter(isUnseen)),
  ];
}

function scoreOf(title: string, cases: Case[]): CaseScore {
  const ranks = cases.flatMap((one) => {
    const fitting = [one.fixCategory, ...one.alsoAcceptableFixes].filter((fix) => fix !== 'other');
    if (fitting.length === 0) return [];
    const rank = planFor(readCase(one).clues).steps.findIndex(({ fix }) => fitting.includes(fix));
    return [{ kind: one.fixCategory, rank: rank < 0 ? Number.POSITIVE_INFINITY : rank + 1 }];
  });
  const share = (within: number, some = ranks) =>
    (100 * some.filter(({ rank }) => rank <= within).length) / some.length;
  const kinds = [...new Set(ranks.map(({ kind }) => kind))].filter((kind) => kind !== 'other');
  const perKind = kinds.map((kind) =>
    share(
      3,
      ranks.filter((one) => one.kind === kind),
    ),
  );
  return {
    title,
    cases: ranks.length,
    top1: share(1),
    top3: share(3),
    macroTop3: perKind.reduce((sum, one) => sum + one, 0) / perKind.length,
  };
}

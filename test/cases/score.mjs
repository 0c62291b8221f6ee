#!/usr/bin/env node
// Scores plans against cases whose fix was confirmed.
//   node score.mjs CASES.jsonl PLANS.jsonl [--detail]
// PLANS.jsonl: a line a case, {"id": "...", "plan": [{"step": "...", "fix": "<category>"}, ...]}, best step first,
// as if the user answered "still failing" every time. Prints micro top-1 and top-3, the mean rank of the first
// fitting step, and the macro top-3 (the mean over the kinds of fix, so that advising the commonest does not pay).
// Cases whose only fix is `other` are left out.
import { readFileSync } from 'node:fs';

const [casesFile, plansFile, detail] = process.argv.slice(2);
const read = (f) =>
  readFileSync(f, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l));
const known = new Set(
  Object.keys(JSON.parse(readFileSync(new URL('categories.json', import.meta.url), 'utf8')).categories),
);
const plans = new Map(read(plansFile).map((p) => [p.id, p.plan]));
const stepFix = new Map();
let bad = 0,
  n = 0,
  top1 = 0,
  top3 = 0,
  rankSum = 0,
  missed = 0,
  steps = 0;
const macro = new Map();
for (const c of read(casesFile)) {
  const ok = new Set([c.fixCategory, ...c.alsoAcceptableFixes].filter((f) => f !== 'other'));
  if (c.fixCategory === 'other' && ok.size === 0) continue;
  const plan = plans.get(c.id);
  n++;
  if (!Array.isArray(plan)) {
    bad++;
    console.error(`no plan for ${c.id}`);
  }
  const list = plan ?? [];
  for (const s of list) {
    if (!known.has(s.fix)) {
      bad++;
      console.error(`${c.id}: unknown fix ${s.fix}`);
    }
    if (stepFix.has(s.step) && stepFix.get(s.step) !== s.fix) {
      bad++;
      console.error(`${s.step} has two fixes`);
    }
    stepFix.set(s.step, s.fix);
  }
  if (new Set(list.map((s) => s.step)).size !== list.length) {
    bad++;
    console.error(`${c.id}: a step twice`);
  }
  steps += list.length;
  const i = list.findIndex((s) => ok.has(s.fix));
  const rank = i < 0 ? Infinity : i + 1;
  if (rank === 1) top1++;
  if (rank <= 3) top3++;
  if (rank === Infinity) missed++;
  else rankSum += rank;
  const m = macro.get(c.fixCategory) ?? { n: 0, hit: 0 };
  m.n++;
  if (rank <= 3) m.hit++;
  macro.set(c.fixCategory, m);
  if (detail)
    console.log(
      `${rank <= 3 ? 'hit ' : 'MISS'} ${String(rank).padStart(8)} ${c.id} wants ${[...ok]} got ${list.slice(0, 3).map((s) => s.step)}`,
    );
}
const pct = (x) => (100 * x).toFixed(1);
const macroTop3 = [...macro.entries()].filter(([k]) => k !== 'other').map(([, m]) => m.hit / m.n);
if (detail) for (const [k, m] of [...macro].sort()) console.log(`${k}: ${m.hit}/${m.n}`);
console.log(
  JSON.stringify({
    cases: n,
    faults: bad,
    top1: +pct(top1 / n),
    top3: +pct(top3 / n),
    macroTop3: +pct(macroTop3.reduce((a, b) => a + b, 0) / macroTop3.length),
    meanRankWhenFound: +(rankSum / (n - missed)).toFixed(2),
    missed,
    stepsPerPlan: +(steps / n).toFixed(1),
  }),
);
process.exit(bad ? 1 : 0);

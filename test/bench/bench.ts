/**
 * `npm run bench [-- ROW…]`: speed, size and accuracy, as a table on standard output and whole in `bench.json`.
 * Row names narrow the lab to some rows. What can't be measured on this machine is said to be so.
 */
import { writeFileSync } from 'node:fs';
import { type BenchRow, labBench } from '../lab/bench.ts';
import { labUnavailable } from '../lab/unavailable.ts';
import { brokerBench } from './broker.ts';
import { casesBench } from './cases.ts';
import { simulationBench } from './classifier.ts';
import { linkBench } from './link.ts';
import { logBench } from './log.ts';
import { popupBench } from './popup.ts';

const rows = process.argv.slice(2);
const popup = await popupBench();
const classifier = await simulationBench();
const cases = casesBench();
const log = await logBench();
const link = await linkBench();
const brokers = await brokerBench();
const reason = labUnavailable();
const lab = reason === null ? await labBench(rows) : null;

writeFileSync(
  'bench.json',
  `${JSON.stringify({ popup, classifier, cases, link, log, brokers, lab }, null, 2)}\n`,
);
console.log(
  [
    ...popupTable(),
    '',
    ...classifierTable(),
    '',
    ...casesTable(),
    '',
    ...linkTable(),
    '',
    ...brokerTable(),
    '',
    ...(lab ? labTable(lab) : [`Lab: not measured. ${reason}`]),
  ].join('\n'),
);

function popupTable(): string[] {
  if (!popup) return ['Popup: not measured, there is no Chromium.'];
  return [
    '| popup | measured | goal |',
    '|---|---:|---:|',
    `| JavaScript and CSS before it is usable, gzip | ${(popup.gzipBytes / 1000).toFixed(1)} kB | 45 kB |`,
    `| usable after, median of ${popup.runs} | ${popup.usableMs} ms | 100 ms |`,
    ...(log
      ? [`| a log of 5 MB read in the worker, median of ${log.runs} | ${log.readMs} ms | 500 ms |`]
      : []),
  ];
}

function classifierTable(): string[] {
  return [
    '| simulated networks | runs | wrong | mapping unknown |',
    '|---|---:|---:|---:|',
    ...classifier.map(
      ({ title, runs, wrong, mappingUnknown }) =>
        `| ${title} | ${runs} | ${wrong} | ${(100 * mappingUnknown).toFixed(1)} % |`,
    ),
  ];
}

/** The classic fixed order (reboot, passthrough, double NAT, …) reaches 9.8, 14.6 and 23.7 % on the same cases. */
function casesTable(): string[] {
  const percent = (value: number) => `${value.toFixed(1)} %`;
  return [
    '| real failures with a confirmed fix | cases | first step fits | one of the first three | mean over the kinds of fix |',
    '|---|---:|---:|---:|---:|',
    ...cases.map(
      ({ title, cases: count, top1, top3, macroTop3 }) =>
        `| ${title} | ${count} | ${percent(top1)} | ${percent(top3)} | ${percent(macroTop3)} |`,
    ),
  ];
}

function linkTable(): string[] {
  const { typical, longest, hostile, canaries } = link;
  return [
    '| result link | measured | goal |',
    '|---|---:|---:|',
    `| typical visit, median and longest of ${typical.visits} | ${typical.median}, ${typical.longest} characters | 400 |`,
    `| longest possible | ${longest} characters | 1,200 |`,
    `| ${hostile.fragments} random, cut-off and altered links: crashes, wrongly opened | ${hostile.crashes}, ${hostile.opened} | 0, 0 |`,
    `| slowest of them | ${hostile.slowestMs.toFixed(1)} ms | 100 ms |`,
    `| visits with planted secrets, beside the 2,000 of the tests: leaks | ${canaries.leaks} of ${canaries.visits} | 0 |`,
  ];
}

function brokerTable(): string[] {
  if (brokers.length === 0) return ['Guided sessions: not measured, only on Linux.'];
  return [
    '| broker of guided sessions | rooms held | memory a room | rooms while measured | latency p50, p99 | messages a second | a second of one core |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...brokers.map(
      (one) =>
        `| ${one.title} | ${one.roomsHeld} | ${Math.round(one.bytesPerRoom / 1000)} kB | ${one.rooms} | ${one.p50Ms.toFixed(1)}, ${one.p99Ms.toFixed(1)} ms | ${Math.round(one.messagesPerSecond)} | ${Math.round(one.messagesPerCoreSecond)} |`,
    ),
  ];
}

function labTable(table: BenchRow[]): string[] {
  const cells = table.map(({ title, runs, accuracy: { right, unknown, wrong }, faults, speed }) => {
    const times = speed
      ? [speed.firstAddressMs ?? '', speed.verdictMs ?? '', speed.natdiscoveryMs ?? '']
      : ['', '', ''];
    return `| ${[title, runs, right, unknown, wrong, faults.length === 0 ? 'none' : [...new Set(faults)].join('; '), ...times].join(' | ')} |`;
  });
  return [
    '| network | runs | values right | unknown | wrong | faults | first address, ms | verdict, ms | `turnutils_natdiscovery -m`, ms |',
    '|---|---:|---:|---:|---:|---|---:|---:|---:|',
    ...cells,
  ];
}

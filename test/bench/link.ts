import { readShared } from '../../components/result/fragment.ts';
import { decodeLink, encodeLink } from '../../report/link.ts';
import { redact } from '../../report/redact.ts';
import { loadGuideWords, loadWords } from '../../words/index.ts';
import { random } from '../probe/simulate/random.ts';
import { inCanaryNetwork } from '../report/canaries.ts';
import { leakingVisits } from '../report/leaks.ts';
import { longestReport, typicalReport } from '../report/samples.ts';
import { observationsOf } from '../report/visits.ts';

/** Sizes of links in characters, and what hostile ones do. */
export interface LinkBench {
  /** Of visits with five steps tried, an error code and six signs, in as many simulated networks. */
  typical: { visits: number; median: number; longest: number };
  /** Of the longest report, at the level of redaction that makes the longest link. */
  longest: number;
  /**
   * Random, truncated and bit-flipped fragments, read as links and as the result page reads what it is given, and some
   * texts as long as the page reads. `opened`: read as a report other than the true one.
   */
  hostile: { fragments: number; crashes: number; opened: number; slowestMs: number };
  /** Visits in which canaries were planted, and those that got out by link, text, Markdown or JSON. */
  canaries: { visits: number; leaks: number };
}

const FRAGMENTS = 1_000_000;
const TRIES = 5;
/** Texts longer than the result page reads, characters, and how many of them. */
const LONG_TEXT = 120_000;
const LONG_TEXTS = 500;
const NETWORKS = 200;
/** The first 2,000 are the unit test's. */
const CANARY_VISITS = { from: 2_000, to: 10_000 };

export async function linkBench(): Promise<LinkBench> {
  const runs = await observationsOf(NETWORKS);
  const reports = runs.map((run) => redact(typicalReport(run), 'network'));
  const links = reports.map((report) => encodeLink(report));
  const lengths = links.map(({ length }) => length).sort((a, b) => a - b);
  const longest = (['network', 'full', 'none'] as const).map(
    (level) => encodeLink(redact(longestReport(typicalReport(runs[0]!)), level), 'alg_off').length,
  );
  const [words, guideWords] = await Promise.all([loadWords('en'), loadGuideWords('en')]);
  const leaks = leakingVisits(CANARY_VISITS, runs.slice(0, 40).map(inCanaryNetwork), words, guideWords);
  return {
    typical: { visits: NETWORKS, median: lengths[NETWORKS / 2]!, longest: lengths.at(-1)! },
    longest: Math.max(...longest),
    hostile: hostile(links),
    canaries: { visits: CANARY_VISITS.to - CANARY_VISITS.from, leaks: leaks.length },
  };
}

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
const ANYTHING = [
  ...ALPHABET,
  ...'.#=%&<>"\'{}[]()/\\ \n\t\u0000\u202e\u{1f600}…',
  '__proto__',
  'constructor',
  '1.',
];

function hostile(links: readonly string[]): LinkBench['hostile'] {
  const dice = random(5);
  let [crashes, opened, slowestMs] = [0, 0, 0];
  for (let count = 0; count < FRAGMENTS; count++) {
    const link = dice.pick(links);
    const fragment = broken(link, dice);
    const texts = count < LONG_TEXTS ? [fragment, longText(fragment, dice)] : [fragment];
    for (const read of [decodeLink, readShared])
      for (const text of texts)
        try {
          const decoded = read(text);
          if (decoded.ok && encodeLink(decoded.report) !== link) opened++;
          slowestMs = Math.max(
            slowestMs,
            readingMs(() => read(text), slowestMs),
          );
        } catch {
          crashes++;
        }
  }
  return { fragments: FRAGMENTS, crashes, opened, slowestMs: Math.round(slowestMs * 10) / 10 };
}

/** The fragment over and over, with what mail programs put between lines or what a link may begin behind. */
function longText(fragment: string, dice: ReturnType<typeof random>): string {
  const between = dice.pick(['#', ' ', '\n> ', '=20', '%20', '\n', '#1.', '', '=\r\n', '. ']);
  return `${fragment || '1.A'}${between}`.repeat(100_000).slice(0, LONG_TEXT);
}

/** How long reading takes, ms; where that would be a record, the least of some tries: other work slows single ones. */
function readingMs(read: () => unknown, record: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least > record; tries++) {
    const start = performance.now();
    read();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function broken(link: string, dice: ReturnType<typeof random>): string {
  const text = (length: number, from: readonly string[]) =>
    Array.from({ length }, () => dice.pick(from)).join('');
  switch (dice.integer(0, 4)) {
    case 0:
      return text(dice.integer(0, 60), ANYTHING);
    case 1:
      return `1.${text(dice.integer(0, 400), ALPHABET)}`;
    case 2:
      return link.slice(0, dice.integer(0, link.length - 1));
    case 3: {
      const at = dice.integer(2, link.length - 1);
      return link.slice(0, at) + flipped(link[at]!, dice.integer(0, 5)) + link.slice(at + 1);
    }
    default: {
      const at = dice.integer(0, link.length - 1);
      return link.slice(0, at) + text(dice.integer(1, 3), ANYTHING) + link.slice(at + dice.integer(0, 3));
    }
  }
}

/** One of the six bits of a character is turned. */
const flipped = (character: string, bit: number) => ALPHABET[ALPHABET.indexOf(character) ^ (1 << bit)]!;

import { beforeAll, describe, expect, it } from 'vitest';
import { reportCard } from '../../report/card';
import { redact } from '../../report/redact';
import type { Report } from '../../report/report';
import { reportMarkdown, reportText } from '../../report/text';
import {
  type GuideWords,
  LANGUAGES,
  type Language,
  loadGuideWords,
  loadWords,
  type Words,
} from '../../words';
import { typicalReport } from './samples';
import { observationsOf } from './visits';

let report: Report;
let words: Words;
let guideWords: GuideWords;
beforeAll(async () => {
  const [run] = await observationsOf(1);
  report = redact(typicalReport(run!), 'network');
  [words, guideWords] = await Promise.all([loadWords('en'), loadGuideWords('en')]);
});

describe('the text', () => {
  it('tells what was tried with its outcome, what is changed, what can be the cause and what comes next', () => {
    const text = reportText(report, words, guideWords);
    const { causes, report: say } = guideWords;
    expect(text).toContain(`\n${say.tried}\nRestart your FRITZ!Box: did not help\n`);
    expect(text).toContain('\nChange to a VPN protocol that gets through: did not help, put back\n');
    expect(text).toContain(
      `\n${say.changed}\nTurn on IPsec passthrough on your FRITZ!Box\nMake the VPN packets smaller (1400)\n`,
    );
    const { cause, band } = report.causes[0]!;
    expect(text).toContain(`${causes[cause as keyof typeof causes].name}: ${band}`);
    const next = reportCard(report.next[0]!, report, words, guideWords)!.title;
    expect(text).toContain(`\n${say.next}\n${next}\n`);
    expect(text).not.toMatch(/[{}]/);
  });

  it('tells what was told, and the signs with their ids', () => {
    const text = reportText(report, words, guideWords);
    for (const line of [
      'Error: 809',
      'VPN protocol: L2TP/IPsec',
      'Device: Windows 11',
      'Works on mobile data: Yes',
    ])
      expect(text).toContain(`\n${line}\n`);
    for (const sign of report.told.signs) expect(text).toContain(`(${sign})`);
  });

  it('says that nothing was tried and changed', () => {
    const text = reportText({ ...report, trail: [], changed: [], causes: [], next: [] }, words, guideWords);
    const { report: say } = guideWords;
    expect(text).toContain(`\n${say.tried}\n${say.none}\n\n${say.changed}\n${say.none}\n`);
    expect(text).not.toContain(say.next);
  });

  it('names ids of a later version as such', () => {
    const step = 'unknown:400' as never;
    const later = {
      ...report,
      trail: [{ step, outcome: 'unknown:9' as never }],
      causes: [{ cause: 'unknown:99' as never, band: 'unknown:7' as never }],
      told: {
        ...report.told,
        app: 'unknown:500',
        protocol: 'unknown:12' as never,
        signs: ['log:unknown:900'],
      },
    };
    const text = reportText(later, words, guideWords);
    for (const id of ['400', '9', '99', '7', '500', '12', 'log:unknown:900'])
      expect(text).toContain(guideWords.report.unknown(id));
    expect(text).not.toMatch(/undefined|null|\[object/);
  });

  it.each(Object.keys(LANGUAGES) as Language[])('is whole in %s', async (language) => {
    const [some, more] = await Promise.all([loadWords(language), loadGuideWords(language)]);
    for (const text of [reportText(report, some, more), reportMarkdown(report, some, more)]) {
      expect(text).not.toMatch(/undefined|null|\[object|unknown:/);
      expect(text.endsWith('\n')).toBe(true);
    }
  });
});

describe('the Markdown', () => {
  it('has a heading for the result and one for each part', () => {
    const lines = reportMarkdown(report, words, guideWords).split('\n');
    expect(lines[0]).toMatch(/^## \S/);
    const headings = lines.filter((line) => line.startsWith('### '));
    const { report: say } = guideWords;
    expect(headings).toEqual(
      [say.tried, say.changed, say.causes, say.next, say.told, words.popup.facts.title, say.outlook].map(
        (title) => `### ${title}`,
      ),
    );
  });

  it('takes nothing in it for markup', () => {
    const errorCode = '[x](javascript:alert(1)) <img src=x onerror=alert(1)> # `a` *b* | c\n# d';
    const markdown = reportMarkdown({ ...report, told: { ...report.told, errorCode } }, words, guideWords);
    expect(markdown).toContain(
      '\\[x\\](javascript:alert(1)) \\<img src=x onerror=alert(1)\\> \\# \\`a\\` \\*b\\* \\| c \\# d',
    );
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StepId } from '../../knowledge/steps';
import type { Observations } from '../../probe/observations';
import { compare } from '../../report/compare';
import { factsOf, headlineOf } from '../../report/facts';
import { BitReader, BitWriter } from '../../report/fragment/bits';
import { open, seal } from '../../report/fragment/envelope';
import { integer, optional, struct } from '../../report/fragment/field';
import { LINK } from '../../report/fragment/fields';
import { decodeLink, encodeLink, LONGEST_LINK } from '../../report/link';
import { outlookOf } from '../../report/outlook';
import { type Redaction, redact } from '../../report/redact';
import { REGISTRY } from '../../report/registry';
import type { Report } from '../../report/report';
import { verdictOf } from '../../report/verdict';
import { loadWords } from '../../words';
import { random } from '../probe/simulate/random';
import { longestReport, typicalReport } from './samples';
import { observationsOf, PLAIN, quickReportOf, reportOf, stumble, walk } from './visits';

const LEVELS: Redaction[] = ['network', 'full', 'none'];

let runs: Observations[];
let typical: Report;
let link: string;
beforeAll(async () => {
  runs = await observationsOf(60);
  typical = redact(typicalReport(runs[0]!), 'network');
  link = encodeLink(typical);
});

/** What a link gives back, without what is only the link's. */
function opened(fragment: string): Report {
  const decoded = decodeLink(fragment);
  if (!decoded.ok) throw new Error(decoded.problem);
  const { unknownFindings, ...report } = decoded.report;
  expect(unknownFindings).toEqual([]);
  return report;
}

const problemOf = (text: string) => {
  const decoded = decodeLink(text);
  return decoded.ok ? null : decoded.problem;
};

describe('a link', () => {
  it('gives back the redacted report of every visit that users can come to', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(), (seed, cut) => {
        const events = walk(seed, runs);
        for (const end of [events.length, cut % (events.length + 1)]) {
          const report = reportOf(events.slice(0, end));
          if (!report) continue;
          for (const level of LEVELS) {
            const redacted = redact(report, level);
            expect(opened(encodeLink(redacted))).toEqual(redacted);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives it back for any steps in any order too', () => {
    for (let seed = 0; seed < 500; seed++) {
      const redacted = redact(quickReportOf(stumble(seed, runs, PLAIN)), LEVELS[seed % 3]!);
      const fragment = encodeLink(redacted);
      expect(opened(fragment)).toEqual(redacted);
      expect(fragment.length).toBeLessThanOrEqual(LONGEST_LINK);
    }
  });

  it('shows the same facts, headline and outlook in words', async () => {
    const words = await loadWords('en');
    for (const run of runs) {
      const report = redact(typicalReport(run), 'network');
      const shared = opened(encodeLink(report));
      expect(factsOf(shared, words)).toEqual(factsOf(report, words));
      expect(headlineOf(shared, words)).toEqual(headlineOf(report, words));
      expect(outlookOf(shared, words)).toEqual(outlookOf(report, words));
      expect(compare(report, shared, words)).toEqual([]);
    }
  });

  it('keeps every finding as it was judged, whatever its confidence', () => {
    for (let thousandths = 0; thousandths <= 1000; thousandths++) {
      const confidence = thousandths / 1000;
      const finding = { ...typical.findings[0]!, verdict: true, confidence };
      const [shared] = opened(encodeLink({ ...typical, findings: [finding] })).findings;
      expect(verdictOf(true, shared!.confidence), String(confidence)).toBe(verdictOf(true, confidence));
    }
  });

  it('carries the step that support marked', () => {
    const decoded = decodeLink(encodeLink(typical, 'alg_off'));
    expect(decoded).toMatchObject({ ok: true, mark: 'alg_off' });
    expect(decodeLink(link)).toMatchObject({ ok: true, mark: null });
  });

  it('may be sent back with a mark', () => {
    const there = opened(link);
    expect(opened(encodeLink(there, 'alg_off'))).toEqual(there);
  });

  it('carries no text that was typed, even of a report that was not redacted', () => {
    const told = { ...typical.told, errorCode: 'Cannot reach vpn.secret.example' };
    expect(opened(encodeLink({ ...typical, told })).told).not.toHaveProperty('errorCode');
  });
});

describe('its length', () => {
  it('is at most 400 for a visit with five steps, an error code and six signs', () => {
    for (const run of runs) {
      const report = typicalReport(run);
      expect(report.trail).toHaveLength(5);
      expect(report.findings).toHaveLength(18);
      for (const level of LEVELS) expect(encodeLink(redact(report, level)).length).toBeLessThanOrEqual(400);
    }
  });

  it('is at most 1,200 for the longest report', () => {
    for (const level of LEVELS) {
      const fragment = encodeLink(redact(longestReport(typicalReport(runs[0]!)), level), 'alg_off');
      expect(fragment.length).toBeLessThanOrEqual(1200);
      const { findings, told, trail, causes, next, changed } = opened(fragment);
      expect([findings.length, told.signs.length, trail.length]).toEqual([18, 40, 16]);
      expect([causes.length, next.length, changed.length]).toEqual([8, 5, 16]);
      expect(findings.every(({ confidence }) => confidence === 0.99)).toBe(true);
    }
  });

  it('is at most 1,200 whatever part of the longest report there is', () => {
    const longest = longestReport(typicalReport(runs[0]!));
    const dice = random(1);
    for (let turn = 0; turn < 200; turn++) {
      const some = <T>(all: T[]) => all.slice(0, dice.integer(0, all.length));
      const evidence = Object.fromEntries(some(Object.entries(longest.evidence))) as Report['evidence'];
      const findings = longest.findings.map((finding) => ({ ...finding, because: some(finding.because) }));
      const report = { ...longest, evidence, findings, portEvidence: {} };
      expect(encodeLink(redact(report, 'none')).length).toBeLessThanOrEqual(1200);
    }
  });
});

/** What links speak of only since: unknown in those that were made before. */
function withLater(decoded: { report: Report }) {
  const { report } = decoded;
  const finding = { id: 'vpn_server_not_found', verdict: 'unknown', confidence: null, silenced: false };
  return {
    ...decoded,
    report: {
      ...report,
      network: { ...report.network, vpnServer: 'unknown' },
      findings: [...report.findings, { ...finding, because: ['not_measured'] }],
      evidence: { ...report.evidence, vpnServer: [] },
    },
  };
}

const kept = (name: string) => readFileSync(`test/report/links/${name}`, 'utf8').trim().split('\n');

describe('links of all versions', () => {
  it('of version 1 give what they gave', () => {
    const links = kept('v1.txt');
    const reports = kept('v1.jsonl').map((line) => JSON.parse(line));
    expect(links.length).toBeGreaterThanOrEqual(10);
    expect(links.map((fragment) => decodeLink(fragment))).toEqual(reports.map(withLater));
  });
});

describe('a part that a later version adds behind the last', () => {
  const later = struct({ link: LINK, more: optional(integer(99, 4)) });

  it('is missing from the kept links, which keep their marks', () => {
    const marks = kept('v1.jsonl').map((line) => JSON.parse(line).mark);
    expect(marks.filter(Boolean).length).toBeGreaterThanOrEqual(2);
    kept('v1.txt').forEach((fragment, at) => {
      const read = later.read(new BitReader(open(fragment) as Uint8Array))!;
      expect(read.more).toBeUndefined();
      expect(read.link.mark ?? null).toBe(marks[at]);
    });
  });

  it('is passed over by this version', () => {
    for (const mark of ['alg_off', undefined] as const) {
      const out = new BitWriter();
      later.write({ link: { report: typical, mark }, more: 77 }, out);
      expect(decodeLink(seal(out.bytes()))).toEqual(decodeLink(encodeLink(typical, mark)));
    }
  });
});

describe('an id that only a later version knows', () => {
  it('is kept by its number, and a finding of that kind is told apart', () => {
    const unknown = (kind: keyof typeof REGISTRY) => `unknown:${REGISTRY[kind].length}` as never;
    const next = [unknown('step')];
    const report = {
      ...typical,
      trail: [{ step: next[0]!, outcome: 'worse' as const }],
      next,
      causes: [{ cause: unknown('cause'), band: 'likely' as const }],
      told: { ...typical.told, routerBrand: unknown('router'), protocol: unknown('protocol') },
      findings: [
        { ...typical.findings[0]!, id: unknown('finding'), verdict: true, because: [unknown('evidence')] },
        ...typical.findings,
      ],
    };
    const decoded = decodeLink(encodeLink(report, next[0]));
    if (!decoded.ok) throw new Error(decoded.problem);
    const { unknownFindings, trail, causes, told, findings } = decoded.report;
    expect(unknownFindings).toEqual([unknown('finding')]);
    expect(findings).toEqual(typical.findings);
    expect(trail).toEqual(report.trail);
    expect(causes).toEqual(report.causes);
    expect(told).toEqual(report.told);
    expect(decoded.mark).toBe(next[0]);
  });
});

describe('a broken link', () => {
  it('that was cut off anywhere is said to be so', () => {
    for (let end = 2; end < link.length; end++)
      expect(problemOf(link.slice(0, end)), `${end}`).toBe('cut-off');
  });

  it('with any one character changed never gives another report', () => {
    const dice = random(7);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (let at = 2; at < link.length; at++)
      for (let turn = 0; turn < 8; turn++) {
        const changed = link.slice(0, at) + dice.pick([...alphabet]) + link.slice(at + 1);
        const decoded = decodeLink(changed);
        if (decoded.ok) expect(opened(changed)).toEqual(typical);
        else expect(decoded.problem, `${at}`).toBe('damaged');
      }
  });

  it.each(['2.AAAA', '17.whatever', '999.'])('of a newer version: %s', (text) => {
    expect(problemOf(text)).toBe('newer');
  });

  it.each([
    '',
    '#',
    'hello',
    '0.AAAA',
    '-1.AAAA',
    '1',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    '{"__proto__":{"polluted":1}}',
    'https://example.org/result/',
  ])('is no link at all: %s', (text) => expect(problemOf(text)).toBe('not-a-link'));
});

describe('a link that a mail program wrapped', () => {
  const lines = (mark: string) => link.match(/.{1,72}/g)!.join(mark);
  it.each([
    ['line breaks', () => lines('\n')],
    ['line breaks and spaces', () => lines('\r\n   ')],
    ['quotation marks', () => lines('\n> > ')],
    ['soft line breaks', () => lines('=\r\n')],
    ['soft line breaks whose break was lost', () => lines('=')],
    ['=20', () => lines('=20\n')],
    ['%20', () => lines('%20')],
    ['spaces nobody sees', () => lines('\u200b')],
    ['a dot', () => `${link}.`],
    ['a bracket and an angle', () => `<${link})>`],
    ['an ellipsis', () => `${link}…`],
    ['a star and quotes', () => `${link}*”`],
    ['a parameter', () => `${link}&utm_source=mail`],
    ['its number sign', () => `#${link}`],
    ['its page', () => `https://support.example.org/result/#${link}`],
    ['a word that follows', () => `${link} Regards`],
  ])('opens with %s', (_, wrapped) => expect(opened(wrapped())).toEqual(typical));

  it('is cut off where the ellipsis stands for the rest', () => {
    expect(problemOf(`${link.slice(0, 120)}…`)).toBe('cut-off');
  });
});

describe('any text', () => {
  it('never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.string({ maxLength: 300 }).map((rest) => `1.${rest}`),
      fc.uint8Array({ maxLength: 700 }).map(seal),
    );
    fc.assert(
      fc.property(text, (fragment) => {
        const decoded = decodeLink(fragment);
        expect(Object.keys(decoded)).toContain('ok');
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
      { numRuns: 5000 },
    );
  });

  it('under a true checksum gives a report that can be shown and sent on', async () => {
    const words = await loadWords('en');
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 900 }), (bytes) => {
        const decoded = decodeLink(seal(bytes));
        if (!decoded.ok) return;
        expect(factsOf(decoded.report, words).length).toBeGreaterThan(10);
        headlineOf(decoded.report, words);
        outlookOf(decoded.report, words);
        const again = decodeLink(encodeLink(decoded.report, decoded.mark as StepId));
        expect(again.ok).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['ten million characters', () => 'A'.repeat(1e7)],
    ['ten million after the version', () => `1.${'A'.repeat(1e7)}`],
    ['ten million line breaks', () => `1.${'\n'.repeat(1e7)}`],
    ['ten million dots', () => `1.A${'.'.repeat(1e7)}`],
    ['eight thousand dots', () => `1.A${'.'.repeat(7_900)}B`],
    ['eight thousand equals signs', () => '1.'.padEnd(7_900, '=20')],
    ['a thousand bytes of ones', () => seal(new Uint8Array(1000).fill(255))],
    ['a thousand bytes of zeros', () => seal(new Uint8Array(1000))],
  ])('is answered within 100 ms: %s', (_, text) => {
    const hostile = text();
    const start = performance.now();
    decodeLink(hostile);
    expect(performance.now() - start).toBeLessThan(100);
  });

  it('takes no number for a link', () => expect(problemOf(undefined as never)).toBe('not-a-link'));
});

describe('bits', () => {
  it('give back every number', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2 ** 31 - 1), fc.integer({ min: 1, max: 10 }))), (all) => {
        const out = new BitWriter();
        for (const [value, group] of all) out.uint(value, group);
        const from = new BitReader(out.bytes());
        for (const [value, group] of all) expect(from.uint(group)).toBe(value);
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportSchema, SCHEMA_FILE } from '../../bin/schema/json-schema';
import type { Observations } from '../../probe/observations';
import { redact } from '../../report/redact';
import type { Report } from '../../report/report';
import { REPORT_SCHEMA } from '../../report/schema';
import { typicalReport } from './samples';
import { observationsOf, PLAIN, quickReportOf, stumble } from './visits';

let runs: Observations[];
let report: Report;
beforeAll(async () => {
  runs = await observationsOf(40);
  report = typicalReport(runs[0]!);
});

describe('the schema', () => {
  it('is published as it validates: npm run schema', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(reportSchema());
  });

  it('takes every report, whole and redacted, and knows all its fields', () => {
    for (let seed = 0; seed < 300; seed++) {
      const whole: v.InferInput<typeof REPORT_SCHEMA> = quickReportOf(stumble(seed, runs, PLAIN));
      for (const each of [
        whole,
        ...(['network', 'full', 'none'] as const).map((l) => redact(whole as Report, l)),
      ])
        expect(v.parse(REPORT_SCHEMA, each)).toEqual(each);
    }
  });

  it.each([
    ['another version', (r: Report) => ({ ...r, version: 2 })],
    ['no network', ({ network: _, ...rest }: Report) => rest],
    ['a value nobody measures', (r: Report) => ({ ...r, network: { ...r.network, udp: 'perhaps' } })],
    ['a sure thing and more', (r: Report) => ({ ...r, findings: [{ ...r.findings[0], confidence: 1.5 }] })],
    ['an outcome that there is not', (r: Report) => ({ ...r, trail: [{ step: 'alg_off', outcome: 'ok' }] })],
    [
      'a port without a transport',
      (r: Report) => ({ ...r, network: { ...r.network, ports: { 500: 'open' } } }),
    ],
    ['too many signs', (r: Report) => ({ ...r, told: { signs: Array(41).fill('text:router') } })],
  ])('refuses %s', (_, change) => {
    expect(v.safeParse(REPORT_SCHEMA, report).success).toBe(true);
    expect(v.safeParse(REPORT_SCHEMA, change(report)).success).toBe(false);
  });
});

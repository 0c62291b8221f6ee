import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCase } from '../../bin/plan/case';
import { FIXES } from '../../knowledge/fixes';

const folder = mkdtempSync(path.join(tmpdir(), 'vpn-doctor-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CASES = readFileSync('test/cases/dev.jsonl', 'utf8').trim().split('\n');

interface Answer {
  id?: string;
  error?: string;
  plan?: { step: string; fix: string; minutes: number; because: string[]; offered: boolean }[];
  causes?: { cause: string; probability: number }[];
}

/** Runs the command as scripts do. */
function plan(lines: string[]): { answers: Answer[]; code: number | null; stdout: string } {
  const { stdout, status } = spawnSync('npm', ['run', '-s', 'plan', '--', '-'], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  return {
    answers: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    code: status,
    stdout,
  };
}

function score(
  cases: string[],
  plans: string,
): { faults: number; top1: number; top3: number; macroTop3: number } {
  const [casesFile, plansFile] = [path.join(folder, 'cases.jsonl'), path.join(folder, 'plans.jsonl')];
  writeFileSync(casesFile, `${cases.join('\n')}\n`);
  writeFileSync(plansFile, plans);
  const { stdout } = spawnSync('node', ['test/cases/score.mjs', casesFile, plansFile], { encoding: 'utf8' });
  return JSON.parse(stdout.trim().split('\n').at(-1)!);
}

describe('npm run plan', () => {
  const whole = plan(CASES);

  it('answers each case with steps, each once, and chances that sum to one', () => {
    expect(whole.code).toBe(0);
    expect(whole.answers.map(({ id }) => id)).toEqual(CASES.map((line) => JSON.parse(line).id));
    for (const { plan: steps = [], causes = [] } of whole.answers) {
      expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length);
      for (const { fix } of steps) expect(FIXES).toContain(fix);
      expect(steps.filter(({ offered }) => offered).length).toBeGreaterThan(0);
      expect(causes.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
    }
  });

  it('advises what fixed real failures', () => {
    const { faults, top1, top3, macroTop3 } = score(CASES, whole.stdout);
    expect(faults).toBe(0);
    expect(top1).toBeGreaterThanOrEqual(50);
    expect(top3).toBeGreaterThanOrEqual(80);
    expect(macroTop3).toBeGreaterThanOrEqual(70);
  });

  it('reads nothing of what was confirmed', () => {
    const blanked = CASES.map((line) => {
      const { id, protocol, clientOs, role, symptom, errorCode, logLines, userText, network } =
        JSON.parse(line);
      return JSON.stringify({
        id,
        protocol,
        clientOs,
        role,
        symptom,
        errorCode,
        logLines,
        userText,
        network,
      });
    });
    expect(plan(blanked).stdout).toBe(whole.stdout);
  });

  it('answers the good lines beside bad ones, and says so at the end', () => {
    const { answers, code } = plan([
      '{"id": "a", "protocol": "wireguard"}',
      'nonsense',
      '[]',
      '{"id": 7}',
      '{"id": "b"}',
    ]);
    expect(code).toBe(2);
    expect(answers.map(({ id, error }) => [id, error?.split(':')[0]])).toEqual([
      ['a', undefined],
      [undefined, 'line 2'],
      [undefined, 'line 3'],
      [undefined, 'line 4'],
      ['b', undefined],
    ]);
  });

  it('says in one sentence that there is no such file', () => {
    const missing = path.join(folder, 'missing.jsonl');
    const { stderr, stdout, status } = spawnSync('npm', ['run', '-s', 'plan', '--', missing], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^\S+missing\.jsonl could not be read: .+\n$/);
  });

  it('ends quietly when nobody reads on', () => {
    const file = path.join(folder, 'many.jsonl');
    writeFileSync(file, '{"id": "a"}\n'.repeat(200));
    const command = 'set -o pipefail; node --import tsx bin/plan.ts "$0" | head -n 1';
    const { stderr, stdout, status } = spawnSync('bash', ['-c', command, file], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n').length).toBe(1);
  });

  it('takes text for userText, ids for spellings, and a report’s network', () => {
    const spelled = {
      protocol: 'L2TP/IPsec',
      clientOs: 'Windows 11',
      role: 'server at home',
      userText: 'It fails.',
    };
    const ids = { protocol: 'l2tp-ipsec', clientOs: 'windows-11', role: 'server', text: 'It fails.' };
    const [a, b] = plan([
      JSON.stringify({ id: 'x', ...spelled }),
      JSON.stringify({ id: 'x', ...ids }),
    ]).answers;
    expect(a).toEqual(b);
    const [behind] = plan([
      JSON.stringify({
        id: 'y',
        protocol: 'wireguard',
        role: 'server',
        symptom: 'inbound-fails',
        network: { cgnat: 'yes' },
      }),
    ]).answers;
    expect(behind!.causes![0]!.cause).toBe('cgnat_inbound');
  });

  it('reads a report’s network whole', () => {
    const likeliest = (network: object) =>
      plan([JSON.stringify({ id: 'n', protocol: 'ikev2', symptom: 'never-connects', network })]).answers[0]!
        .causes![0]!.cause;
    const none = likeliest({});
    expect(likeliest({ dns: 'broken' })).toBe('name_not_found');
    expect(likeliest({ captivePortal: 'likely' })).toBe('offline_or_portal');
    expect(likeliest({ vpnServer: 'not-found' })).toBe('name_not_found');
    // The name is not found because nothing gets past the sign-in page.
    expect(likeliest({ captivePortal: 'likely', vpnServer: 'not-found' })).toBe('offline_or_portal');
    expect(likeliest({ dns: 'unknown', nat64: 'maybe' })).toBe(none);
    const ids = (network: object) => readCase({ id: 'n', network }).clues.signs.map(({ id }) => id);
    expect(ids({ cgnat: 'unlikely', doubleNat: 'unlikely' })).toEqual(
      expect.arrayContaining(['finding:cgnat=false', 'finding:double_nat=false']),
    );
    expect(ids({ dsLite: 'likely', vpnActive: 'likely', mappingBehavior: 'no-nat', nat64: 'yes' })).toEqual(
      expect.arrayContaining([
        'finding:ds_lite=true',
        'finding:vpn_active=true',
        'finding:no_nat=true',
        'finding:nat64=true',
      ]),
    );
  });

  it('begins as the wizard does where nothing gets out, whatever else is told', () => {
    const said = { protocol: 'wireguard', symptom: 'connects-no-traffic' };
    const { answers } = plan([
      JSON.stringify({ id: 'a', ...said, network: { online: false } }),
      JSON.stringify({ id: 'b', ...said, network: { captivePortal: 'likely' } }),
    ]);
    const first = answers.map(({ plan }) => plan?.[0]);
    expect(first.map((step) => step?.step)).toEqual(['get_online', 'sign_in_to_network']);
    expect(first.map((step) => step?.offered)).toEqual([true, true]);
  });

  it('takes a file that begins with a byte order mark', () => {
    const { answers, code } = plan(['\uFEFF{"id": "a"}', '{"id": "b"}']);
    expect([code, answers.map(({ id }) => id)]).toEqual([0, ['a', 'b']]);
  });

  it('survives absurd values in every field', () => {
    const absurd = {
      id: 'z',
      protocol: 7,
      clientOs: {},
      role: null,
      symptom: [],
      errorCode: 'x'.repeat(1e5),
      logLines: 'no',
      text: '\u0000'.repeat(1e5),
      network: 'none',
      __proto__: { polluted: true },
    };
    const { answers, code } = plan([JSON.stringify(absurd)]);
    expect(code).toBe(0);
    expect(answers[0]!.plan!.length).toBeGreaterThan(0);
  });
});

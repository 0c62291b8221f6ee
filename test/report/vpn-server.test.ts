import { beforeAll, describe, expect, it } from 'vitest';
import { cluesOf } from '../../machines/clues';
import { judge } from '../../machines/judge';
import { believe, rankSteps } from '../../machines/rank';
import type { Observations, VpnServerObservation } from '../../probe/observations';
import { factsOf, headlineOf } from '../../report/facts';
import { decodeLink, encodeLink } from '../../report/link';
import { readPastVisit } from '../../report/past-visit';
import { redact } from '../../report/redact';
import { buildReport, type Report } from '../../report/report';
import { reportText } from '../../report/text';
import {
  type GuideWords,
  LANGUAGES,
  type Language,
  loadGuideWords,
  loadWords,
  type Words,
} from '../../words';
import { connection, HOME, observations, PUBLIC, singles } from '../probe/scenes';

const NAME = 'vpn.secret.example';

let words: Words;
let guideWords: GuideWords;
beforeAll(async () => {
  [words, guideWords] = await Promise.all([loadWords('en'), loadGuideWords('en')]);
});

/** A run at home, after which the VPN server was tried. */
function run(answered: boolean | null, notFound = false): Observations {
  const url = `stun:${NAME}:3478`;
  const lookup = connection([{ host: HOME }, ...(notFound ? [{ error: url }] : [])], {
    purpose: 'single',
    urls: [url],
    openedMs: 200,
    closedMs: 1400,
  });
  const settledMs = answered === null ? null : 250;
  const vpnServer: VpnServerObservation = {
    host: NAME,
    startedMs: 200,
    endedMs: 1400,
    ended: 'settled',
    lookup,
    request: { sentMs: 200, settledMs, answered },
  };
  const joint = connection([{ host: HOME }, { srflx: PUBLIC }], { completeMs: 130 });
  return { ...observations([joint, ...singles()]), vpnServer };
}
const reportOf = (run: Observations) => buildReport(judge(run, {}, null), {});
const factOf = (report: Report) => factsOf(report, words).find(({ id }) => id === 'vpnServer');

const CASES = [
  ['reached', run(true), 'ok', 'It answers'],
  ['resolved', run(false), 'ok', 'Its name is found'],
  ['not-found', run(false, true), 'blocked', 'Its name is not found'],
  ['unknown', run(null), 'unknown', 'Not known'],
] as const;

describe('the VPN server in a report', () => {
  it.each(CASES)('is %s, with its evidence', (value, observed, tone, said) => {
    const report = reportOf(observed);
    expect(report.network.vpnServer).toBe(value);
    expect(factOf(report)).toMatchObject({ tone, value: said });
    expect(factOf(report)!.evidence.length).toBeGreaterThan(0);
  });

  it.each(CASES)('is still %s when it was shared, and its name is not told', (value, observed) => {
    for (const level of ['network', 'full', 'none'] as const) {
      const redacted = redact(reportOf(observed), level);
      const link = encodeLink(redacted);
      const decoded = decodeLink(link);
      if (!decoded.ok) throw new Error(decoded.problem);
      for (const report of [redacted, decoded.report]) {
        expect(report.network.vpnServer).toBe(value);
        expect(factOf(report)).toEqual(factOf(reportOf(observed)));
        expect(`${JSON.stringify(report)}${reportText(report, words, guideWords)}`).not.toContain('secret');
      }
    }
    expect(JSON.stringify(reportOf(observed))).not.toContain('secret');
  });

  it('is not spoken of where the settings name none, nor in reports of older versions', () => {
    const { vpnServer: _, ...without } = run(true);
    const report = reportOf(without);
    expect(report.network.vpnServer).toBe('unknown');
    expect(factOf(report)).toBeUndefined();
    expect(factOf(redact(report, 'network'))).toBeUndefined();
    const { vpnServer: _network, ...network } = report.network;
    const { vpnServer: _evidence, ...evidence } = report.evidence;
    const older = { ...report, network, evidence };
    const past = readPastVisit({ id: 'e1', endedAt: 1, outcome: 'checked', report: older })!;
    expect(factOf(past.report)).toBeUndefined();
    expect(past.report.network.vpnServer).toBe('unknown');
  });
});

describe('a VPN server whose name is not found', () => {
  it('is the headline, in every language', async () => {
    for (const language of Object.keys(LANGUAGES) as Language[]) {
      const spoken = await loadWords(language);
      expect(headlineOf(reportOf(run(false, true)), spoken)).toEqual(spoken.findings.vpn_server_not_found);
      expect(headlineOf(reportOf(run(false)), spoken)).toEqual(spoken.popup.healthy);
    }
  });

  it('makes checking the name the first step', () => {
    const first = (observed: Observations) => {
      const { findings } = judge(observed, {}, null);
      const clues = cluesOf({ symptom: 'never-connects', protocol: 'ikev2' }, findings, {});
      const beliefs = believe(clues);
      const [likeliest] = [...beliefs].sort((a, b) => b[1] - a[1]);
      return { cause: likeliest![0], step: rankSteps(beliefs, clues.told, new Set())[0]!.step };
    };
    expect(first(run(false, true))).toMatchObject({
      cause: 'name_not_found',
      step: 'check_server_name',
    });
    expect(first(run(false)).cause).not.toBe('name_not_found');
  });
});

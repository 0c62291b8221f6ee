import { describe, expect, it } from 'vitest';
import { detectFindings } from '../../knowledge/findings';
import { guideOf } from '../../machines/guide';
import { replay } from '../../machines/replay';
import type { VisitEvent } from '../../machines/visit.machine';
import { known } from '../../probe/judged';
import type { Observations } from '../../probe/observations';
import { encodeLink, LONGEST_LINK } from '../../report/link';
import { redact } from '../../report/redact';
import { buildReport } from '../../report/report';
import { helperView } from '../../session/helper-view';
import { MAX_ENTRY, ownEntry, readEntry } from '../../session/messages';
import { sharedEvent } from '../../session/shared-visit';
import { healthy } from '../measurements';

const observations: Observations = {
  version: 1,
  startedAt: '2026-11-21T10:00:00.000Z',
  elapsedMs: 1,
  done: true,
  ended: 'settled',
  webrtc: 'present',
  servers: [],
  connections: [],
  requests: [],
};

/** A clock that is three hours off. */
const at = 1_764_000_000_000 + 3 * 3_600_000;
const events: VisitEvent[] = [
  { id: '1', at, type: 'measured', run: 1, done: true, observations },
  { id: '2', at, type: 'told', key: 'protocol', value: 'openvpn' },
  { id: '3', at, type: 'told', key: 'symptom', value: 'never-connects' },
  { id: '4', at, type: 'passed', key: 'errorCode' },
  { id: '5', at, type: 'offered', step: 'reboot_router' },
  { id: '6', at, type: 'begun', step: 'reboot_router' },
  { id: '7', at, type: 'done', step: 'reboot_router' },
  { id: '8', at, type: 'verified', step: 'reboot_router', outcome: 'unchanged' },
];

const measurements = healthy({ udp: known('blocked') });
const { told } = replay(events);
const result = { observations, measurements, gateway: null, findings: detectFindings(measurements, told) };
const report = redact(buildReport(result, told), 'network');

/** As it comes out of the other side's JSON. */
const arrived = [
  ...events.map((event) => ({ kind: 'event', event: sharedEvent(event) })),
  { kind: 'report', link: encodeLink(report) },
].map((entry) => readEntry('user', JSON.parse(JSON.stringify(entry))));

describe('what the helper sees', () => {
  const view = helperView(arrived);

  it('is the report as it was judged', () => {
    expect(view.report).toEqual({ ...report, unknownFindings: [] });
    expect(view.visit.result?.findings.find(({ id }) => id === 'udp_blocked')?.verdict).toBe(
      result.findings.find(({ id }) => id === 'udp_blocked')?.verdict,
    );
  });

  it('is where the user is, with the same causes and the same next step', () => {
    const theirs = { ...replay(events), result };
    expect(view.visit).toMatchObject({
      told: theirs.told,
      trail: theirs.trail,
      phase: theirs.phase,
      step: theirs.step,
      passed: theirs.passed,
    });
    expect(view.guide).toEqual(guideOf(theirs));
    expect(view.guide.causes.length).toBeGreaterThan(0);
  });

  it('is nothing before the first report', () => {
    expect(helperView([])).toMatchObject({ report: null, visit: { phase: 'measuring' } });
  });

  it('refuses what is no report', () => {
    expect(readEntry('user', { kind: 'report', link: `${encodeLink(report).slice(0, -3)}AAA` })).toBeNull();
    expect(readEntry('user', { kind: 'report', link: '' })).toBeNull();
    expect(readEntry('user', { kind: 'report', report })).toBeNull();
  });

  it('has of an error message its number alone', () => {
    const typed = (value: string) => sharedEvent({ id: '1', at, type: 'told', key: 'errorCode', value });
    expect(typed('Error 809 at vpn.geheim.example')).toMatchObject({ type: 'told', value: '809' });
    expect(typed('Cannot reach vpn.geheim.example')).toEqual({
      id: '1',
      at,
      type: 'typed',
      key: 'errorCode',
    });
  });

  it('says of an error message that stays with the user that there is one', () => {
    const answers = (...given: object[]) => [
      ...arrived,
      ...given.map((event) => readEntry('user', { kind: 'event', event: { id: 'x', at, ...event } })),
    ];
    const typed = answers({ type: 'typed', key: 'errorCode' });
    expect(helperView(typed)).toMatchObject({ typedError: true, visit: { passed: ['errorCode'] } });
    expect(view.typedError).toBe(false);
    const then = [
      { type: 'typed', key: 'errorCode' },
      { type: 'told', key: 'errorCode', value: '809' },
    ];
    expect(helperView(answers(...then))).toMatchObject({
      typedError: false,
      visit: { told: { errorCode: '809' } },
    });
  });

  it('names the system of the computer in front of the user, where it was told', () => {
    expect(view.system).toBeNull();
    const told = readEntry('user', { kind: 'system', system: 'windows-11' });
    expect(helperView([...arrived, told]).system).toBe('windows-11');
    expect(readEntry('user', { kind: 'system', system: 'beos' })).toBeNull();
  });

  it('takes a report alone, with no words around it', () => {
    const link = encodeLink(report);
    expect(readEntry('user', { kind: 'report', link })).not.toBeNull();
    for (const around of [
      `[urgent](https://evil.example/#${link}`,
      `${link}\n# urgent`,
      `${link} now`,
      `#${link}`,
    ])
      expect(readEntry('user', { kind: 'report', link: around })).toBeNull();
  });

  it('fits one message', () => {
    expect(LONGEST_LINK * 1.5).toBeLessThan(MAX_ENTRY);
    expect(ownEntry('user', { kind: 'report', link: encodeLink(report) })).not.toBeNull();
  });
});

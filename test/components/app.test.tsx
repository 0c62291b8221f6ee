// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../components/app';
import type { Scene, Verbs } from '../../components/connect';
import { detectFindings } from '../../knowledge/findings';
import type { Told } from '../../knowledge/told';
import { evidence, known, unknown } from '../../probe/judged';
import type { Measurements } from '../../probe/measurements';
import { buildReport } from '../../report/report';
import { loadWords } from '../../words';
import { healthy } from '../measurements';

const words = await loadWords('en');
const { popup } = words;

function reportOf(changes: Partial<Measurements> = {}, told: Told = {}) {
  const measurements = healthy(changes);
  const observations = {
    version: 1 as const,
    startedAt: '2026-11-21T10:00:00.000Z',
    elapsedMs: 150,
    done: true,
    ended: 'settled' as const,
    webrtc: 'present' as const,
    servers: [],
    connections: [],
    requests: [],
  };
  return buildReport(
    { observations, measurements, gateway: null, findings: detectFindings(measurements, told) },
    told,
  );
}

function show(scene: Partial<Scene>) {
  const verbs: Verbs = {
    start: vi.fn(),
    checkAgain: vi.fn(),
    stop: vi.fn(),
    tellWan: vi.fn(),
    findRouter: vi.fn(),
    askRouter: vi.fn(),
    openBeside: vi.fn(),
    openTab: null,
    openReference: vi.fn(),
    startAnew: vi.fn(),
    speak: vi.fn(),
  };
  const whole: Scene = {
    phase: 'measured',
    report: null,
    previous: null,
    visit: null,
    roomy: true,
    operators: [],
    problems: [],
    notStored: false,
    asking: { state: 'idle' },
    router: null,
    ...scene,
  };
  render(<App scene={whole} verbs={verbs} words={words} Router={null} guide={false} />);
  return verbs;
}

const open = (id: string) => {
  const details = document.querySelector<HTMLDetailsElement>(`[data-fact="${id}"] details`)!;
  details.open = true;
  return act(() => void details.dispatchEvent(new Event('toggle')));
};
const fact = (id: string) => within(document.querySelector<HTMLElement>(`[data-fact="${id}"]`)!);

afterEach(cleanup);

describe('first run', () => {
  it('names who is asked and waits for the button', () => {
    const verbs = show({ phase: 'first-run', operators: ['Example', '192.0.2.1'] });
    expect(screen.getByText(popup.firstRun.servers('Example, 192.0.2.1'))).toBeTruthy();
    expect(document.querySelector('.facts')).toBeNull();
    fireEvent.click(screen.getByText(popup.firstRun.start));
    expect(verbs.start).toHaveBeenCalledOnce();
  });
});

describe('measuring', () => {
  it('shows the path at once, and what is known already', () => {
    show({ phase: 'measuring', report: reportOf({ mappingBehavior: unknown(evidence('server_silent')) }) });
    expect(screen.getByRole('status').textContent).toContain(popup.measuring.headline);
    expect(fact('publicIpv4').getByText(popup.facts.show)).toBeTruthy();
    expect(fact('mappingBehavior').getByText(popup.tones.measuring)).toBeTruthy();
  });

  it('can be stopped', () => {
    const verbs = show({ phase: 'measuring' });
    fireEvent.click(screen.getByLabelText(popup.stop));
    expect(verbs.stop).toHaveBeenCalledOnce();
  });
});

describe('measured', () => {
  it('says what matters most, with technical term and evidence', async () => {
    const udp = known<'blocked'>('blocked', evidence('stun_silent', 4), evidence('https_by_name'));
    show({ report: reportOf({ udp, mappingBehavior: unknown(evidence('udp_gets_no_answer')) }) });
    expect(screen.getByRole('status').textContent).toContain(words.findings.udp_blocked.headline);
    expect(fact('udp').getByText(popup.facts.term(popup.fact.udp.term))).toBeTruthy();
    await open('udp');
    expect(fact('udp').getByText(words.evidence.https_by_name)).toBeTruthy();
  });

  it('gives the reason with each value that is not known', async () => {
    show({ report: reportOf() });
    const unknowns = [...document.querySelectorAll<HTMLElement>('[data-fact][data-tone="unknown"]')].filter(
      (row) => row.dataset.fact !== 'publicIpv6',
    );
    expect(unknowns.length).toBeGreaterThan(0);
    for (const row of unknowns) await open(row.dataset.fact!);
    for (const row of unknowns)
      expect(row.querySelectorAll('details li').length, row.dataset.fact).toBeGreaterThan(0);
  });

  it('hides the public address until it is asked for', async () => {
    show({ report: reportOf() });
    expect(document.body.textContent).not.toContain('203.0.113.77');
    await open('publicIpv4');
    expect(fact('publicIpv4').getByText('203.0.113.77')).toBeTruthy();
  });

  it('says what will work from here, and what of passthrough', () => {
    const udp = known<'blocked'>('blocked', evidence('stun_silent', 4));
    show({ report: reportOf({ udp }) });
    const outlook = (id: string) => document.querySelector(`[data-protocol="${id}"]`)!.textContent;
    expect(outlook('wireguard')).toContain(words.outlook.verdict.blocked);
    expect(outlook('openvpn')).toContain(words.outlook.reason.switch_to_tcp_443);
    expect(outlook('sstp')).toContain(words.outlook.verdict['should-work']);
    expect(outlook('ikev2')).toContain(words.outlook.passthrough['leave-on']);
  });

  it('sets before and after side by side', () => {
    const blocked = reportOf({
      udp: known<'blocked'>('blocked'),
      mappingBehavior: unknown(evidence('udp_gets_no_answer')),
    });
    show({ previous: blocked, report: reportOf() });
    const change = [...document.querySelectorAll('.changes li')].find((li) =>
      li.textContent?.includes(popup.fact.udp.name),
    )!;
    expect([...change.querySelectorAll('dd')].map((dd) => dd.textContent)).toEqual([
      popup.value.blocked,
      popup.value.open,
    ]);
    expect(change.textContent).toContain(popup.changes.fixed);
  });

  it('says so when nothing changed', () => {
    show({ previous: reportOf(), report: reportOf() });
    expect(screen.getByText(popup.changes.none)).toBeTruthy();
  });

  it('names a setting that was ignored', () => {
    show({ report: reportOf(), problems: [{ setting: 'stunServers', problem: 'does-not-fit' }] });
    expect(screen.getByText(popup.settings.problem('stunServers'))).toBeTruthy();
  });

  it('shows hostile text as text', () => {
    show({ report: reportOf(), problems: [{ setting: '<img src=x onerror=alert(1)>', problem: 'unknown' }] });
    expect(document.querySelector('img')).toBeNull();
  });
});

describe("the router's WAN address", () => {
  const enter = (value: string) => {
    fireEvent.input(screen.getByLabelText(popup.wan.field), { target: { value } });
    fireEvent.submit(document.querySelector('form')!);
  };

  it('is told in its canonical spelling', () => {
    const verbs = show({ report: reportOf() });
    enter(' 100.64.7.7 ');
    expect(verbs.tellWan).toHaveBeenCalledWith('100.64.7.7');
  });

  it.each(['100.64.7', '100.64.7.777', 'my router', ''])('%j is refused with a clear sentence', (value) => {
    const verbs = show({ report: reportOf() });
    enter(value);
    expect(verbs.tellWan).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe(popup.wan.invalid);
  });

  it('decides, and can be taken back', () => {
    const told = { wanAddress: '100.64.7.7' };
    const verbs = show({ report: reportOf({}, told) });
    expect(fact('cgnat').getByText(popup.facts.yes)).toBeTruthy();
    fireEvent.click(screen.getByText(popup.wan.forget));
    expect(verbs.tellWan).toHaveBeenCalledWith(null);
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Guide } from '../../components/guide/guide';
import type { GuideVerbs } from '../../components/guide/verbs';
import { STEPS, type StepId } from '../../knowledge/steps';
import type { Told } from '../../knowledge/told';
import type { VisitEvent } from '../../machines/events';
import { guideOf } from '../../machines/guide';
import { replay } from '../../machines/replay';
import { LANGUAGES, type Language, loadGuideWords, loadWords } from '../../words';

const words = await loadWords('en');
const guideWords = await loadGuideWords('en');
const { guide, questions, steps } = guideWords;

let clock = 0;
const event = (fields: object) => ({ id: String(++clock), at: clock, ...fields }) as VisitEvent;
const MEASURED = event({
  type: 'measured',
  run: 1,
  done: true,
  observations: {
    version: 1,
    startedAt: '2026-11-21T10:00:00.000Z',
    elapsedMs: 100,
    done: true,
    ended: 'settled',
    webrtc: 'missing',
    servers: [],
    connections: [],
    requests: [],
  },
});
const tell = (told: Told) => Object.entries(told).map(([key, value]) => event({ type: 'told', key, value }));

function show(
  events: VisitEvent[],
  language: { words: typeof words; guideWords: typeof guideWords } = { words, guideWords },
) {
  const names = [
    'tell',
    'describe',
    'dontKnow',
    'begin',
    'finish',
    'cannot',
    'verified',
    'putBack',
    'keep',
  ] as const;
  const more = ['works', 'giveUp', 'reopen', 'back', 'checkAgain', 'turnToSupport'] as const;
  const verbs = {
    ...Object.fromEntries([...names, ...more].map((name) => [name, vi.fn()])),
    copy: vi.fn(async () => undefined),
    readLog: vi.fn(async () => 'empty' as const),
    draft: { read: () => null, write: vi.fn() },
  } as unknown as GuideVerbs;
  const visit = replay([MEASURED, ...events]);
  const scene = { visit, guide: guideOf(visit), localAddress: null, measuring: false, system: null };
  render(<Guide scene={scene} verbs={verbs} {...language} />);
  return verbs;
}

const offered = (step: StepId, ...types: string[]) => [
  event({ type: 'offered', step }),
  ...types.map((type) => event({ type, step })),
];

afterEach(cleanup);

describe('a question', () => {
  it('is asked with its answers, and "I don’t know" among them', () => {
    const verbs = show([]);
    expect(screen.getByText(questions.symptom.title)).toBeTruthy();
    fireEvent.click(screen.getByText(questions.symptom.options.drops));
    expect(verbs.tell).toHaveBeenCalledWith('symptom', 'drops');
    fireEvent.click(screen.getByText(questions.symptom.dontKnow));
    expect(verbs.dontKnow).toHaveBeenCalledWith('symptom');
  });

  it('names the protocols as people know them', () => {
    show(tell({ symptom: 'never-connects' }));
    expect(screen.getByText(questions.protocol.title)).toBeTruthy();
    expect(screen.getByText('WireGuard')).toBeTruthy();
  });
});

describe('a step', () => {
  it('says what to do, what one should see and how to undo it', () => {
    show([...tell({ protocol: 'pptp' }), ...offered('passthrough_pptp')]);
    const text = document.querySelector('.guide')!.textContent;
    for (const part of [guide.see, guide.undo, guide.clicks, guide.backUpFirst]) expect(text).toContain(part);
    expect(text).not.toMatch(/\{\w+\}/);
  });

  it('is exact for the router that was named', () => {
    show([...tell({ protocol: 'pptp', routerBrand: 'asus' }), ...offered('passthrough_pptp')]);
    expect(document.querySelector('.clicks')!.textContent).toContain('WAN');
  });

  it('takes the steps to the phone before it cuts the network', () => {
    show(offered('reboot_router'));
    expect(screen.getByRole('img', { name: guide.phone }).querySelector('path')!.getAttribute('d')).toContain(
      'M',
    );
  });

  it('asks whether it helped, and offers to put back what did not', () => {
    const done = offered('lower_mtu', 'begun', 'done');
    const verbs = show([...tell({ protocol: 'wireguard' }), ...done]);
    fireEvent.click(screen.getByText(guide.verify.unchanged));
    expect(verbs.verified).toHaveBeenCalledWith('lower_mtu', 'unchanged');
    cleanup();
    show([...done, event({ type: 'verified', step: 'lower_mtu', outcome: 'unchanged' })]);
    expect(screen.getByText(guide.restore.title)).toBeTruthy();
    expect(screen.getByText(guide.restore.keep)).toBeTruthy();
  });

  it('that lowers security says until when, and can only be put back', () => {
    show(offered('spi_firewall_test', 'begun'));
    expect(screen.getByRole('alert').textContent).toMatch(/\d\d:\d\d/);
    expect(screen.queryByText(guide.works)).toBeNull();
    expect(screen.queryByText(guide.everythingTried)).toBeNull();
    cleanup();
    show([
      ...offered('spi_firewall_test', 'begun', 'done'),
      event({ type: 'verified', step: 'spi_firewall_test', outcome: 'fixed' }),
    ]);
    expect(screen.getByText(guide.restore.testTitle)).toBeTruthy();
    expect(screen.queryByText(guide.restore.keep)).toBeNull();
  });
});

describe('every card', () => {
  const languages = Object.keys(LANGUAGES) as Language[];
  it.each(languages)('in %s can be shown with nothing left to fill in', async (language) => {
    const said = { words: await loadWords(language), guideWords: await loadGuideWords(language) };
    for (const step of Object.keys(STEPS) as StepId[]) {
      show(offered(step), said);
      expect(document.querySelector('.guide')!.textContent, step).not.toMatch(/\{\w+\}|undefined/);
      cleanup();
    }
  });
});

describe('the end', () => {
  it('says what helped and what is still changed', () => {
    show([
      ...tell({ protocol: 'wireguard' }),
      ...offered('lower_mtu', 'begun', 'done'),
      event({ type: 'verified', step: 'lower_mtu', outcome: 'fixed' }),
    ]);
    expect(screen.getByText(guide.resolved.title)).toBeTruthy();
    expect(document.querySelector('.guide')!.textContent).toMatch(
      /What helped: Make the VPN packets smaller/,
    );
    expect(screen.getByText(guide.resolved.changed).nextElementSibling!.textContent).toContain(
      steps.lower_mtu.title.split('{')[0],
    );
  });

  it('shows what can still be the cause, in bands and not in numbers', () => {
    show([...tell({ protocol: 'pptp', symptom: 'never-connects' }), event({ type: 'gaveUp' })]);
    expect(screen.getByText(guide.handedOver.causes)).toBeTruthy();
    expect(document.querySelector('.causes')!.textContent).not.toMatch(/\d\s?%/);
  });
});

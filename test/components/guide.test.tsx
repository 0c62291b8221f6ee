// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Guide } from '../../components/guide/guide';
import type { GuideVerbs } from '../../components/guide/verbs';
import { QUESTIONS, type QuestionId } from '../../knowledge/questions';
import { STEPS, type StepId } from '../../knowledge/steps';
import type { Told } from '../../knowledge/told';
import type { VisitEvent } from '../../machines/events';
import { guideOf } from '../../machines/guide';
import { replay } from '../../machines/replay';
import { LANGUAGES, type Language, loadGuideWords, loadWords } from '../../words';
import { event, MEASURED } from '../machines/events';

const words = await loadWords('en');
const guideWords = await loadGuideWords('en');
const { guide, questions, steps } = guideWords;

type GuideProps = Parameters<typeof Guide>[0];

/** Whatever is shown after another thing takes its place, as in the extension. */
const page = document.createElement('div');

const passedAll = () => (Object.keys(QUESTIONS) as QuestionId[]).map((key) => event('passed', { key }));
const tell = (told: Told) => Object.entries(told).map(([key, value]) => event('told', { key, value }));

function show(
  events: VisitEvent[],
  { scene, ...more }: Partial<Omit<GuideProps, 'scene'>> & { scene?: Partial<GuideProps['scene']> } = {},
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
  const others = ['works', 'giveUp', 'reopen', 'back', 'checkAgain', 'turnToSupport'] as const;
  const verbs = {
    ...Object.fromEntries([...names, ...others].map((name) => [name, vi.fn()])),
    copy: vi.fn(async () => undefined),
    readLog: vi.fn(async () => 'empty' as const),
    draft: { read: () => null, write: vi.fn() },
  } as unknown as GuideVerbs;
  const visit = replay([MEASURED, ...events]);
  if (!page.isConnected) document.body.append(page);
  const now = { visit, guide: guideOf(visit), localAddress: null, measuring: false, system: null };
  const props = { verbs, words, guideWords, aside: null, ...more };
  render(<Guide scene={{ ...now, support: null, ...scene }} {...props} />, { container: page });
  return verbs;
}

const offered = (step: StepId, ...types: VisitEvent['type'][]) => [
  event('offered', { step }),
  ...types.map((type) => event(type, { step })),
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

  it('names no menu where the clicks go to none', () => {
    show([...tell({ protocol: 'pptp', routerBrand: 'fritzbox' }), ...offered('reboot_router')]);
    expect(document.querySelector('.guide')!.textContent).not.toContain('Neustart');
  });

  it('that lowers protection asks afterwards how it was meanwhile, and can not be forgotten', () => {
    const step: StepId = 'spi_firewall_test';
    show(offered(step, 'begun'));
    expect(screen.getByText(guide.laterInTest)).toBeTruthy();
    const verbs = show(offered(step, 'begun', 'done'));
    expect(screen.getByText(guide.verify.test.title)).toBeTruthy();
    expect(screen.queryByText(guide.verify.worse)).toBeNull();
    fireEvent.click(screen.getByText(guide.verify.test.unchanged));
    expect(verbs.verified).toHaveBeenCalledWith(step, 'unchanged');
  });

  it('that left something changed says at the end how to put it back', () => {
    const step: StepId = 'change_resolver';
    show([...offered(step, 'begun', 'done'), event('verified', { step, outcome: 'fixed' })]);
    const line = screen.getByText(steps[step].title).closest('details')!;
    expect(line.textContent).toContain(guide.undo);
    expect(line.open).toBe(false);
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
    show([...done, event('verified', { step: 'lower_mtu', outcome: 'unchanged' })]);
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
      event('verified', { step: 'spi_firewall_test', outcome: 'fixed' }),
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
      event('verified', { step: 'lower_mtu', outcome: 'fixed' }),
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
    show([...tell({ protocol: 'pptp', symptom: 'never-connects' }), event('gaveUp')]);
    expect(screen.getByText(guide.handedOver.causes)).toBeTruthy();
    expect(document.querySelector('.causes')!.textContent).not.toMatch(/\d\s?%/);
  });

  it('says whom the organisation named to help, and how to reach them', () => {
    const gaveUp = [event('gaveUp')];
    for (const [contact, shown] of [
      ['mailto:help%40desk@example.org?subject=VPN', 'help@desk@example.org'],
      ['tel:+49-30-1234', '+49-30-1234'],
      ['https://help.example.org/', 'https://help.example.org/'],
    ] as const) {
      show(gaveUp, { scene: { support: { name: 'Service desk', contact } } });
      expect(screen.getByText(guide.handedOver.contact)).toBeTruthy();
      expect(screen.getByText('Service desk', { exact: false })).toBeTruthy();
      expect(screen.getByText(shown).closest('a')!.getAttribute('href')).toBe(contact);
    }
    show(gaveUp);
    expect(screen.queryByText(guide.handedOver.contact)).toBeNull();
  });
});

describe('what is open below the wizard', () => {
  /** A question was answered, and the step that follows from it is not on screen yet. */
  const HUB = [...tell({ protocol: 'pptp', symptom: 'never-connects' }), ...passedAll()];

  function Choice() {
    const [text, setText] = useState('');
    return (
      <section>
        <h2>Panel</h2>
        <input aria-label="choice" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </section>
    );
  }
  const panel = { aside: 'share' as const, children: <Choice /> };
  const field = () => screen.getByLabelText<HTMLInputElement>('choice');

  it('keeps what the user chose there while the next step is on its way', () => {
    show([], panel);
    fireEvent.input(field(), { target: { value: 'mine' } });
    show(HUB, panel);
    expect(document.querySelector('.guide')!.getAttribute('data-kind')).toBe('none');
    expect(field().value).toBe('mine');
    show([...HUB, ...offered('passthrough_pptp')], panel);
    expect(document.querySelector('.guide')!.getAttribute('data-kind')).toBe('step');
    expect(field().value).toBe('mine');
  });

  it('is nothing while nothing is open', () => {
    show(HUB);
    expect(document.querySelector('.guide')).toBeNull();
  });

  it('comes into view with the focus on its title, and its button says that it is open', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const expanded = (name: string) => screen.getByText(name).getAttribute('aria-expanded');
    show([]);
    expect([guide.share, guide.paste].map(expanded)).toEqual(['false', 'false']);
    fireEvent.click(screen.getByText(guide.share));
    show([], panel);
    expect([guide.share, guide.paste].map(expanded)).toEqual(['true', 'false']);
    expect(document.activeElement!.textContent).toBe('Panel');
    expect((scrolled.mock.contexts[0] as Element).contains(document.activeElement)).toBe(true);
    scrolled.mockRestore();
  });

  it('does not take the focus from the next step', () => {
    show([], panel);
    fireEvent.click(screen.getByText(questions.symptom.options.drops));
    show(HUB, panel);
    show([...HUB, ...offered('passthrough_pptp')], panel);
    expect(document.activeElement).toBe(document.querySelector('.guide h2'));
  });

  it('leaves the focus where it is when another view goes on', () => {
    show([]);
    fireEvent.click(screen.getByText(guide.share));
    show([], panel);
    field().focus();
    show(offered('passthrough_pptp'), panel);
    expect(document.activeElement).toBe(field());
  });
});

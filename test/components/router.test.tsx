// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../components/app';
import type { Asking, Scene, Verbs } from '../../components/connect';
import { Router } from '../../components/router';
import type { RecognisedGateway } from '../../knowledge/gateway-brands';
import { loadRouterWords, loadWords } from '../../words';

const words = await loadRouterWords('en');
const core = await loadWords('en');

const answer = (change: Partial<RecognisedGateway>): RecognisedGateway => ({
  version: 1,
  address: '192.168.1.1',
  startedAt: '2026-11-21T10:00:00.000Z',
  elapsedMs: 30,
  answered: true,
  title: null,
  server: null,
  realm: null,
  descriptionUrl: null,
  upnpServer: null,
  friendlyName: '<img src=x onerror=alert(1)>',
  manufacturer: null,
  modelName: null,
  modelNumber: null,
  service: null,
  wanAddress: null,
  wanMs: 30,
  reason: null,
  detail: null,
  brand: null,
  ...change,
});

function show(asking: Asking, said: RecognisedGateway | null = null) {
  const verbs = { findRouter: vi.fn(), askRouter: vi.fn() };
  render(<Router asking={asking} answer={said} verbs={verbs} words={words} />);
  return verbs;
}

const status = () => screen.getByRole('status').textContent;
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

afterEach(cleanup);

describe('asking the router', () => {
  it.each<[Asking, string]>([
    [{ state: 'searching' }, words.searching],
    [{ state: 'permission', address: '192.168.1.1' }, words.asking('192.168.1.1')],
    [{ state: 'reading', address: '192.168.1.1' }, words.reading('192.168.1.1')],
  ])('says what goes on in %j, and has nothing to press', (asking, sentence) => {
    show(asking);
    expect(status()).toBe(sentence);
    expect(buttons()).toEqual([]);
  });

  it('asks for one address only, with what will happen said before', () => {
    const verbs = show({ state: 'found', addresses: ['192.168.1.1', '192.168.0.1'] });
    expect(status()).toContain(words.permission);
    expect(buttons()).toEqual([words.ask('192.168.1.1'), words.ask('192.168.0.1')]);
    fireEvent.click(screen.getByText(words.ask('192.168.0.1')));
    expect(verbs.askRouter.mock.calls).toEqual([['192.168.0.1']]);
  });

  it('says that nothing was found, and can look again', () => {
    const verbs = show({ state: 'found', addresses: [] });
    expect(status()).toBe(words.nothing);
    fireEvent.click(screen.getByText(words.find));
    expect(verbs.findRouter).toHaveBeenCalledOnce();
  });

  it('says that the permission was refused, and can ask again', () => {
    const verbs = show({ state: 'refused', address: '192.168.1.1' });
    expect(status()).toBe(words.refused);
    fireEvent.click(screen.getByText(words.ask('192.168.1.1')));
    expect(verbs.askRouter).toHaveBeenCalledWith('192.168.1.1');
  });

  it('shows what the router said, and that the permission is gone', () => {
    show({ state: 'idle' }, answer({ wanAddress: '100.64.7.7', brand: 'fritzbox' }));
    expect(status()).toContain(words.brand('FRITZ!Box'));
    expect(status()).toContain(words.wan('100.64.7.7'));
    expect(status()).toContain(words.givenBack);
    expect(buttons()).toEqual([words.find]);
    expect(document.querySelector('img')).toBeNull();
  });

  it.each([
    ['gateway_upnp_silent', null, words.reasons.gateway_upnp_silent],
    ['gateway_outdated', null, words.reasons.gateway_outdated],
    ['gateway_refuses', '606', words.reasons.gateway_refuses('606')],
    ['gateway_unusable_address', '<b>0', words.reasons.gateway_unusable_address('<b>0')],
  ] as const)('says why nothing is known: %s', (reason, detail, sentence) => {
    show({ state: 'idle' }, answer({ reason, detail }));
    expect(status()).toContain(sentence);
    expect(document.querySelector('b')).toBeNull();
  });
});

describe('the part of the page about the router', () => {
  const verbs: Verbs = {
    start: vi.fn(),
    checkAgain: vi.fn(),
    stop: vi.fn(),
    tellWan: vi.fn(),
    findRouter: vi.fn(),
    askRouter: vi.fn(),
    openBeside: null,
    openTab: null,
    openReference: vi.fn(),
    startAnew: vi.fn(),
    speak: vi.fn(),
  };
  const scene: Scene = {
    phase: 'measured',
    report: null,
    previous: null,
    visit: null,
    roomy: false,
    operators: [],
    problems: [],
    notStored: false,
    asking: { state: 'idle' },
    router: null,
  };

  it('does nothing before its button is pressed', () => {
    render(<App scene={scene} verbs={verbs} words={core} Router={null} guide={false} />);
    document.querySelector<HTMLDetailsElement>('.wan')!.open = true;
    expect(verbs.findRouter).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText(core.popup.wan.ask));
    expect(verbs.findRouter).toHaveBeenCalledOnce();
  });

  it('opens when there is something to show', () => {
    const Shown = () => <p>shown</p>;
    render(<App scene={scene} verbs={verbs} words={core} Router={Shown} guide={false} />);
    expect(document.querySelector<HTMLDetailsElement>('.wan')!.open).toBe(true);
    expect(screen.getByText('shown')).toBeTruthy();
    expect(screen.queryByText(core.popup.wan.ask)).toBeNull();
  });
});

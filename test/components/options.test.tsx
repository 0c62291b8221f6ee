// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { INPUT_IDS, type InputId, inputsOf, rowOf } from '../../components/options/draft';
import { Options, type OptionsPage } from '../../components/options/options';
import { type SettingName, type Settings, SHAPES } from '../../knowledge/settings';
import { LANGUAGES, type Language, loadOptionsWords, loadWords } from '../../words';

const words = await loadWords('en');
const optionsWords = await loadOptionsWords('en');
const { input, paste, policy, reset } = optionsWords;

const TURN = { urls: ['turn:turn.example.org'], username: 'canary-user', credential: 'canary-password' };

/** The page with its own store, as the wiring keeps it. */
function open(own: Settings = {}, managed: Settings = {}, problems: OptionsPage['problems']['own'] = []) {
  const verbs = {
    save: vi.fn(async (settings: Settings) => {
      page = { ...page, own: settings };
      view.rerender(<Options page={page} />);
      return true;
    }),
    copy: vi.fn(async () => undefined),
    download: vi.fn(),
    speak: vi.fn(),
  };
  let page: OptionsPage = {
    own,
    managed,
    problems: { own: problems, managed: [] },
    ids: { chrome: 'abcdefghijklmnopabcdefghijklmnop', firefox: '{some-id}' },
    here: 'chrome',
    pages: { wizard: '/wizard.html', history: '/visits.html', notices: '/third-party-notices.txt' },
    words,
    optionsWords,
    verbs,
  };
  const view = render(<Options page={page} />);
  const storeElsewhere = (settings: Settings) => {
    page = { ...page, own: settings };
    view.rerender(<Options page={page} />);
  };
  return { ...verbs, storeElsewhere };
}

const field = (id: InputId) => screen.getByLabelText<HTMLInputElement>(input[id].label);
const type = (id: InputId, value: string) => fireEvent.input(field(id), { target: { value } });
const problemAt = (id: InputId) =>
  document.getElementById(field(id).getAttribute('aria-describedby')!.split(' ')[1]!)!.textContent;
const save = () => fireEvent.click(screen.getByText(optionsWords.save));
const statuses = () => screen.getAllByRole('status').map((element) => element.textContent);
const pasteText = (text: string) => {
  fireEvent.input(screen.getByLabelText(paste.label), { target: { value: text } });
  fireEvent.click(screen.getByText(paste.take));
};

afterEach(cleanup);

describe('the inputs', () => {
  it('are there for every setting', () => {
    for (const setting of Object.keys(SHAPES) as SettingName[]) expect(inputsOf(setting)).not.toEqual([]);
  });

  it.each(Object.keys(LANGUAGES) as Language[])(
    'have an example that fits, and no two one name, in %s',
    async (language) => {
      const said = (await loadOptionsWords(language)).input;
      const verbs = open();
      // A part of a setting fits only together with the others.
      const together = INPUT_IDS.filter((id) => said[id].example !== '');
      for (const id of together) fireEvent.input(field(id), { target: { value: said[id].example } });
      type('turnUsername', 'u');
      type('turnCredential', 'p');
      save();
      await screen.findByText(optionsWords.saved);
      expect(Object.keys(verbs.save.mock.lastCall![0]).length).toBe(
        new Set(together.map((id) => rowOf(id).setting)).size,
      );
      expect(new Set(INPUT_IDS.map((id) => said[id].label)).size).toBe(INPUT_IDS.length);
    },
  );

  it('are described: hint and problem', () => {
    open();
    for (const id of INPUT_IDS)
      for (const other of field(id).getAttribute('aria-describedby')!.split(' '))
        expect(document.getElementById(other)).toBeTruthy();
  });
});

describe('saving', () => {
  it('stores what was filled in, in the shape that policies have', async () => {
    const verbs = open();
    type('stunServers', ' stun:a.example.org \n\nstun:b.example.net:443');
    type('probeHost', 'probe.example.org');
    type('probeUdp', '500, 4500;1194');
    type('supportName', 'Example IT');
    type('supportContact', 'tel:+15550100');
    fireEvent.change(field('vpnProtocol'), { target: { value: 'ikev2' } });
    fireEvent.change(field('history'), { target: { value: 'none' } });
    fireEvent.click(field('disclosed'));
    save();
    await screen.findByText(optionsWords.saved);
    expect(verbs.save).toHaveBeenCalledExactlyOnceWith({
      history: 'none',
      disclosed: true,
      vpn: { protocol: 'ikev2' },
      support: { name: 'Example IT', contact: 'tel:+15550100' },
      stunServers: ['stun:a.example.org', 'stun:b.example.net:443'],
      probeHost: { host: 'probe.example.org', udp: [500, 4500, 1194] },
    });
  });

  it.each<[InputId, string, string]>([
    [
      'stunServers',
      'stun:a.example.org\nstun:b.example.org:0',
      optionsWords.inLine(2, input.stunServers.problem),
    ],
    ['controlUrls', 'http://a.example.org/', optionsWords.inLine(1, input.controlUrls.problem)],
    ['addressUrl', 'javascript:alert(1)', input.addressUrl.problem],
    ['resultUrl', 'https://user:pass@example.org/', input.resultUrl.problem],
    ['brokerUrl', 'ws://a.example.org', optionsWords.inLine(1, input.brokerUrl.problem)],
    ['captiveUrl', 'ftp://a.example.org/', input.captiveUrl.problem],
    ['vpnServer', 'https://vpn.example.org', input.vpnServer.problem],
  ])('refuses %s "%s", says why at the field, and goes there', (id, text, problem) => {
    const verbs = open();
    type(id, text);
    save();
    expect(verbs.save).not.toHaveBeenCalled();
    expect(field(id).getAttribute('aria-invalid')).toBe('true');
    expect(problemAt(id)).toBe(problem);
    expect(document.activeElement).toBe(field(id));
    expect(statuses()).toContain(optionsWords.notSaved(1));
  });

  it('names the part that is missing or wrong', () => {
    open();
    type('probeUdp', '500, many');
    type('probeHost', 'probe.example.org');
    type('supportName', 'Example IT');
    type('turnUrls', 'turn:turn.example.org');
    save();
    expect(problemAt('probeUdp')).toBe(input.probeUdp.problem);
    expect(problemAt('probeHost')).toBe('');
    expect(problemAt('supportContact')).toBe(input.supportContact.problem);
    expect(problemAt('turnUsername')).toBe(input.turnUsername.problem);
    expect(statuses()).toContain(optionsWords.notSaved(3));
  });

  it('says when there was no room', async () => {
    const verbs = open();
    verbs.save.mockResolvedValueOnce(false);
    type('vpnServer', 'vpn.example.org');
    save();
    await screen.findByText(optionsWords.noRoom);
    expect(field('vpnServer').value).toBe('vpn.example.org');
  });

  it('removes what was emptied', async () => {
    const verbs = open({ addressUrl: 'https://a.example.org/', history: 'none' });
    type('addressUrl', '');
    fireEvent.change(field('history'), { target: { value: 'keep' } });
    save();
    await screen.findByText(optionsWords.saved);
    expect(verbs.save).toHaveBeenCalledWith({});
  });
});

describe('with another tab', () => {
  it('stores only what was changed here, and shows what was stored there', async () => {
    const verbs = open({ addressUrl: 'https://a.example.org/', redaction: 'full' });
    type('vpnServer', 'vpn.example.org');
    verbs.storeElsewhere({ addressUrl: 'https://b.example.org/', resultUrl: 'https://r.example.org/' });
    expect(field('addressUrl').value).toBe('https://b.example.org/');
    expect(field('redaction').value).toBe('network');
    expect(field('vpnServer').value).toBe('vpn.example.org');
    save();
    await screen.findByText(optionsWords.saved);
    expect(verbs.save).toHaveBeenCalledExactlyOnceWith({
      addressUrl: 'https://b.example.org/',
      resultUrl: 'https://r.example.org/',
      vpn: { server: 'vpn.example.org' },
    });
  });

  it('stores of two who change the same the last', async () => {
    const verbs = open({ addressUrl: 'https://a.example.org/' });
    type('addressUrl', 'https://mine.example.org/');
    verbs.storeElsewhere({ addressUrl: 'https://b.example.org/' });
    expect(field('addressUrl').value).toBe('https://mine.example.org/');
    save();
    await screen.findByText(optionsWords.saved);
    expect(verbs.save).toHaveBeenCalledWith({ addressUrl: 'https://mine.example.org/' });
  });

  it('takes for no change what was changed back', async () => {
    const verbs = open({ addressUrl: 'https://a.example.org/' });
    type('addressUrl', 'https://mine.example.org/');
    type('addressUrl', 'https://a.example.org/');
    verbs.storeElsewhere({ addressUrl: 'https://b.example.org/' });
    save();
    await screen.findByText(optionsWords.saved);
    expect(verbs.save).toHaveBeenCalledWith({ addressUrl: 'https://b.example.org/' });
  });
});

describe('a stored password', () => {
  const everything = () =>
    document.documentElement.outerHTML +
    [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value).join();

  it('is on no place of the page, and kept when nothing about it changes', async () => {
    const verbs = open({ turnServer: TURN, redaction: 'full' });
    expect(everything()).not.toContain('canary');
    expect(screen.getAllByText(optionsWords.secretStored)).toHaveLength(2);
    type('vpnServer', 'vpn.example.org');
    save();
    await screen.findByText(optionsWords.saved);
    expect(verbs.save.mock.lastCall![0].turnServer).toEqual(TURN);
    expect(everything()).not.toContain('canary');
  });

  it('does not go to another server', () => {
    const verbs = open({ turnServer: TURN });
    type('turnUrls', 'turn:evil.example.net');
    save();
    expect(verbs.save).not.toHaveBeenCalled();
    expect(problemAt('turnUsername')).toBe(input.turnUsername.problem);
  });

  it('is removed with its servers', async () => {
    const verbs = open({ turnServer: TURN });
    type('turnUrls', '');
    save();
    await screen.findByText(optionsWords.saved);
    expect(verbs.save).toHaveBeenCalledWith({});
  });

  it('leaves the page when it was saved', async () => {
    open();
    type('turnUrls', 'turn:turn.example.org');
    type('turnUsername', TURN.username);
    type('turnCredential', TURN.credential);
    expect(field('turnCredential').type).toBe('password');
    save();
    await screen.findByText(optionsWords.saved);
    expect(everything()).not.toContain('canary');
  });

  it('is in no policy', () => {
    const verbs = open({ turnServer: TURN, redaction: 'full' });
    expect(screen.getByText(policy.leftOut)).toBeTruthy();
    for (const button of screen.getAllByText(policy.copy)) fireEvent.click(button);
    for (const button of screen.getAllByText(policy.download)) fireEvent.click(button);
    const out = JSON.stringify([verbs.copy.mock.calls, verbs.download.mock.calls]);
    expect(out).toContain('redaction');
    expect(out).not.toContain('canary');
  });
});

describe('what the organisation set', () => {
  it('is shown, marked, and not to be changed; the own value beneath stays', async () => {
    const verbs = open(
      { resultUrl: 'https://own.example.org/', vpn: { server: 'own.example.org' } },
      { resultUrl: 'https://it.example.org/', vpn: { protocol: 'sstp' }, disclosed: true },
    );
    expect(screen.getByText(optionsWords.managedNotice)).toBeTruthy();
    const part = document.querySelector<HTMLElement>('[data-managed="resultUrl"]')!;
    expect(part.textContent).toContain('https://it.example.org/');
    expect(part.textContent).toContain(optionsWords.managed);
    expect(document.querySelector('[data-managed="vpn"]')!.textContent).toContain('SSTP');
    expect(document.querySelector('[data-managed="disclosed"]')!.textContent).toContain(optionsWords.on);
    for (const id of ['resultUrl', 'vpnServer', 'disclosed'] as const)
      expect(screen.queryByLabelText(input[id].label)).toBeNull();
    type('addressUrl', 'https://a.example.org/');
    save();
    await screen.findByText(optionsWords.saved);
    expect(verbs.save).toHaveBeenCalledWith({
      resultUrl: 'https://own.example.org/',
      vpn: { server: 'own.example.org' },
      addressUrl: 'https://a.example.org/',
    });
  });

  it('keeps its password to itself', () => {
    open({}, { turnServer: TURN });
    expect(document.querySelector('[data-managed="turnServer"]')!.textContent).toContain(
      optionsWords.managedSecret,
    );
    expect(document.documentElement.outerHTML).not.toContain('canary');
  });
});

it('names stored settings that do not fit', () => {
  open({}, {}, [{ setting: 'stunServers', problem: 'does-not-fit' }]);
  expect(screen.getByText(optionsWords.ownProblem('stunServers'))).toBeTruthy();
});

describe('the policy', () => {
  it('is written for both families of browsers', () => {
    const verbs = open({ history: 'none' });
    const part = (format: string) => document.querySelector<HTMLElement>(`[data-policy="${format}"]`)!;
    expect(JSON.parse(part('chrome').querySelector('pre')!.textContent!)).toEqual({
      '3rdparty': { extensions: { abcdefghijklmnopabcdefghijklmnop: { history: 'none' } } },
    });
    fireEvent.click(within(part('firefox')).getByText(policy.download));
    const [name, text] = verbs.download.mock.lastCall as [string, string];
    expect(name).toBe('policies.json');
    expect(JSON.parse(text)).toEqual({
      policies: { '3rdparty': { Extensions: { '{some-id}': { history: 'none' } } } },
    });
  });

  it('is nothing without settings', () => {
    open();
    expect(screen.getByText(policy.none)).toBeTruthy();
    expect(document.querySelector('[data-policy]')).toBeNull();
  });
});

describe('taking over', () => {
  it('puts pasted settings to the others, and names what does not fit', async () => {
    const verbs = open({ addressUrl: 'https://a.example.org/', redaction: 'full' });
    pasteText('{"redaction":"none","colour":"red","stunServers":[],"vpn":{"server":"vpn.example.org"}}');
    await screen.findByText(paste.taken(2));
    expect(screen.getByText(paste.ignored('colour, stunServers'))).toBeTruthy();
    expect(verbs.save).toHaveBeenCalledWith({
      addressUrl: 'https://a.example.org/',
      redaction: 'none',
      vpn: { server: 'vpn.example.org' },
    });
    await waitFor(() => expect(field('vpnServer').value).toBe('vpn.example.org'));
    expect(screen.getByLabelText<HTMLTextAreaElement>(paste.label).value).toBe('');
  });

  it('leaves what was typed and not saved yet, but for what it brings', async () => {
    open({ redaction: 'full' });
    type('addressUrl', 'https://a.example.org/');
    type('resultUrl', 'https://mine.example.org/');
    pasteText('{"resultUrl":"https://r.example.org/"}');
    await screen.findByText(paste.taken(1));
    expect(field('addressUrl').value).toBe('https://a.example.org/');
    expect(field('resultUrl').value).toBe('https://r.example.org/');
  });

  it.each(['', '{', '[1]', '"text"', '<script>alert(1)</script>'])('changes nothing for %j', async (text) => {
    const verbs = open({ redaction: 'full' });
    pasteText(text);
    await screen.findByText(paste.unreadable);
    expect(verbs.save).not.toHaveBeenCalled();
  });
});

describe('the reset', () => {
  it('asks once, and then removes everything', async () => {
    const verbs = open({ redaction: 'full', turnServer: TURN });
    fireEvent.click(screen.getByText(reset.ask));
    fireEvent.click(screen.getByText(reset.no));
    expect(verbs.save).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText(reset.ask));
    fireEvent.click(screen.getByText(reset.yes));
    await screen.findByText(reset.done);
    expect(verbs.save).toHaveBeenCalledWith({});
    await waitFor(() => expect(field('redaction').value).toBe('network'));
    expect(screen.queryByText(optionsWords.secretStored)).toBeNull();
  });

  it('hands the focus on from each button that goes away', async () => {
    open({ redaction: 'full' });
    const focused = () => document.activeElement?.textContent;
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(screen.getByText(reset.ask));
    expect(focused()).toBe(reset.no);
    fireEvent.click(screen.getByText(reset.no));
    expect(focused()).toBe(reset.ask);
    fireEvent.click(screen.getByText(reset.ask));
    fireEvent.click(screen.getByText(reset.yes));
    await waitFor(() => expect(focused()).toBe(reset.done));
  });
});

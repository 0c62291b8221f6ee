// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Page, Reference } from '../../components/reference/reference';
import { ANSWERS } from '../../knowledge/answers';
import { MAX_LOG } from '../../knowledge/log-size';
import { PROTOCOL_FACTS } from '../../knowledge/protocol-facts';
import { readLog } from '../../knowledge/read-log';
import { SNIPPETS } from '../../knowledge/snippets';
import { loadGuideWords, loadLookupWords, loadWords } from '../../words';

const words = await loadWords('en');
const guideWords = await loadGuideWords('en');
const lookupWords = await loadLookupWords('en');
const { apps, firewall, mtu, protocols, reference, snippets } = lookupWords;
const { lookup } = reference;

function open(query = '') {
  const verbs: Page['verbs'] = {
    readLog: vi.fn(async (log) => readLog(log as string)),
    copy: vi.fn(async () => undefined),
    speak: vi.fn(),
  };
  const page: Page = { words, guideWords, lookupWords, verbs };
  const view = render(<Reference page={page} query={query} wizard="/wizard.html" />);
  return { verbs, page, view };
}

/** Types something into the field at the top and asks for it. */
function ask(text: string) {
  const field = screen.getByLabelText(lookup.field);
  fireEvent.input(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
}

const shown = (selector: string) =>
  waitFor(() => {
    const element = document.querySelector<HTMLElement>(selector);
    expect(element).toBeTruthy();
    return element!;
  });

const section = (id: string) => {
  const details = document.querySelector<HTMLElement>(`details#${id}`)!;
  details.setAttribute('open', '');
  return within(details);
};
const choose = (inside: ReturnType<typeof within>, label: string, value: string) =>
  fireEvent.change(inside.getAllByLabelText(label)[0]!, { target: { value } });
const type = (inside: ReturnType<typeof within>, label: string, value: string) =>
  fireEvent.input(inside.getByLabelText(label), { target: { value } });
const code = (inside: ReturnType<typeof within>, label: string) =>
  inside.getByText(label).parentElement!.querySelector('pre')!.textContent!;

afterEach(cleanup);

describe('the lookup', () => {
  it('takes the focus, and says nothing yet', () => {
    open();
    expect(document.activeElement).toBe(screen.getByLabelText(lookup.field));
    expect(document.querySelector('.lookup article')).toBeNull();
  });

  it('explains a code, with its causes in order of strength', async () => {
    open();
    ask('Error 691');
    const entry = await shown('[data-code="windows_691"]');
    const { title, means } = guideWords.codes.windows_691;
    expect(within(entry).getByText(title)).toBeTruthy();
    expect(entry.textContent).toContain(means);
    expect(entry.textContent).toContain(lookup.passthrough + lookup.passthroughCan.no);
    expect(entry.querySelector('[data-cause]')!.getAttribute('data-cause')).toBe('credentials_wrong');
    // What speaks against a cause does not make it a likely one.
    expect(entry.querySelector('[data-cause="server_down"]')).toBeNull();
    expect(screen.getAllByRole('status')[0]!.textContent).toBe(title);
  });

  it('names at most five causes at first, and the others in a part that is closed', async () => {
    open();
    ask('Error 809');
    const entry = await shown('[data-code="windows_809"]');
    const causes = [...entry.querySelectorAll('[data-cause]')];
    expect(causes.filter((cause) => !cause.closest('details')).length).toBe(5);
    const more = entry.querySelector('details')!;
    expect(more.open).toBe(false);
    const others = more.querySelectorAll('[data-cause]').length;
    expect(others).toBeGreaterThan(0);
    expect(within(more).getByText(lookup.moreCauses(others))).toBeTruthy();
  });

  it('says what it means that sources disagree, and leads on to the wizard', async () => {
    open();
    ask('Error 809');
    const entry = await shown('[data-code="windows_809"]');
    expect(within(entry).getByText(reference.mark.disputed).title).toBe(reference.mark.disputedWhy);
    expect(within(entry).getByText(reference.mark.disputedWhy)).toBeTruthy();
    expect(screen.getByText(lookup.startWithThis).getAttribute('href')).toBe('/wizard.html');
  });

  it('explains at once what the page was opened with, and what it is opened with next', async () => {
    const { page, view } = open('Error 691');
    await shown('[data-code="windows_691"]');
    view.rerender(<Reference page={page} query="Fehler 619" wizard="/wizard.html" />);
    await shown('[data-code="windows_619"]');
    expect(document.querySelector('[data-code="windows_691"]')).toBeNull();
  });

  it('says in words what it does not know', async () => {
    open();
    ask('12345678');
    await screen.findByText(lookup.unknown);
    ask('  ');
    await screen.findByText(lookup.empty);
    ask('one line of a novel\nand another one');
    await screen.findByText(lookup.nothingInLog);
    expect(document.querySelector('.lookup article')).toBeNull();
  });

  it('reads a log: whose it is, the line that tells, and how likely what is', async () => {
    open();
    const telling =
      'Handshake for peer 1 (203.0.113.1:51820) did not complete after 5 seconds, retrying (try 2)';
    ask(`some line\n${telling}\nanother`);
    const entry = await shown('article[data-log]');
    expect(entry.querySelector('pre')!.textContent).toBe(telling);
    expect(entry.textContent).toContain(guideWords.guide.details.line(2));
    expect(entry.textContent).toContain(guideWords.guide.details.client(guideWords.logs.program.wireguard));
    expect(entry.querySelectorAll('[data-cause]').length).toBeGreaterThan(0);
  });

  it('reads a huge paste without putting it into the field, and says that it was cut', async () => {
    open();
    const telling =
      'Handshake for peer 1 (203.0.113.1:51820) did not complete after 5 seconds, retrying (try 2)';
    const field = screen.getByLabelText<HTMLTextAreaElement>(lookup.field);
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    const text = `${'x\n'.repeat(MAX_LOG / 2)}${telling}`;
    Object.assign(paste, { clipboardData: { getData: () => text } });
    fireEvent(field, paste);
    await screen.findByText(guideWords.guide.details.cut);
    expect(paste.defaultPrevented).toBe(true);
    expect(field.value).toBe('');
  });

  it('shows the newest answer, whichever log is read first', async () => {
    const { verbs } = open();
    let finish: (reading: ReturnType<typeof readLog>) => void = () => {};
    vi.mocked(verbs.readLog).mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    ask('first\nlog');
    ask('Error 691');
    await shown('[data-code="windows_691"]');
    finish(readLog(''));
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.querySelector('[data-code="windows_691"]')).toBeTruthy();
  });
});

it('opens with every part closed but the lookup', () => {
  open();
  expect(document.querySelectorAll('details').length).toBeGreaterThan(20);
  expect(document.querySelector('details[open]')).toBeNull();
});

describe('passthrough and protocols', () => {
  it('have a row for every protocol, each with its verdict', () => {
    open();
    for (const [id, { passthrough }] of Object.entries(PROTOCOL_FACTS)) {
      const row = document.querySelector(`#passthrough [data-protocol="${id}"]`)!;
      expect(row.textContent).toContain(protocols.passthrough.verdict[passthrough]);
    }
  });

  it('show the facts of the protocol that was chosen', () => {
    open();
    const inside = section('protocols');
    choose(inside, reference.protocol, 'pptp');
    expect(inside.getByText(protocols.transport.ip(47))).toBeTruthy();
    expect(inside.getByText(protocols.protocol.pptp.security)).toBeTruthy();
  });
});

describe('the MTU calculator', () => {
  it('computes WireGuard over DSL, and takes another number', () => {
    open();
    const inside = section('mtu');
    choose(inside, reference.mtu.link, 'pppoe');
    expect(inside.getByText(mtu.exact(1432))).toBeTruthy();
    type(inside, reference.mtu.linkMtu, '1400');
    expect(inside.getByText(mtu.exact(1340))).toBeTruthy();
  });

  it.each(['', '12', '575', '9001', '1e3', '1400.5', 'x'])('refuses the line MTU %j', (text) => {
    open();
    const inside = section('mtu');
    type(inside, reference.mtu.linkMtu, text);
    expect(inside.getByText(reference.mtu.invalid).getAttribute('role')).toBe('alert');
    expect(inside.queryByText(mtu.overheadTitle)).toBeNull();
  });

  it('says that PPTP has no IPv6, and that Tailscale sets its own size', () => {
    open();
    const inside = section('mtu');
    choose(inside, reference.protocol, 'pptp');
    choose(inside, reference.mtu.outer, 'ipv6');
    expect(inside.getByText(mtu.noTunnel)).toBeTruthy();
    choose(inside, reference.protocol, 'tailscale');
    expect(inside.getByText(mtu.ownSize)).toBeTruthy();
  });

  it('finds the size by pings, and computes with it', () => {
    open();
    const inside = section('mtu');
    const host = reference.mtu.host;
    type(inside, host, 'not a host!');
    expect(inside.getByText(mtu.search.badHost)).toBeTruthy();
    expect(inside.queryByText(mtu.search.passed)).toBeNull();
    type(inside, host, 'vpn.example.com');
    const limit = 1452;
    for (let pings = 0; inside.queryByText(mtu.search.passed); pings++) {
      expect(pings).toBeLessThan(8);
      const size = Number(/\d+/.exec(inside.getByText(/Size of this ping/).textContent!)![0]);
      expect(code(inside, mtu.search.command)).toBe(`ping -4 -f -n 3 -l ${size - 28} vpn.example.com`);
      fireEvent.click(inside.getByText(size <= limit ? mtu.search.passed : mtu.search.failed));
    }
    expect(inside.getByText(mtu.search.done(limit))).toBeTruthy();
    expect(inside.getByLabelText<HTMLInputElement>(reference.mtu.linkMtu).value).toBe(String(limit));
    expect(inside.getByText(mtu.exact(limit - 60))).toBeTruthy();
  });

  it('says where to enter the number, and copies it', async () => {
    const { verbs } = open();
    const inside = section('mtu');
    const place = document.querySelector<HTMLElement>('[data-place="wireguard-config"]')!;
    expect(place.querySelector('pre')!.textContent).toBe('[Interface]\nMTU = 1440');
    fireEvent.click(within(place).getByText(reference.copy));
    expect(verbs.copy).toHaveBeenCalledWith('[Interface]\nMTU = 1440');
    await within(place).findByText(reference.copied);
    type(inside, reference.mtu.name, '"; rm -rf /');
    expect(inside.getByText(reference.mtu.badName)).toBeTruthy();
    expect(document.querySelector('[data-place]')).toBeNull();
  });
});

describe('the firewall rules', () => {
  it('put a valid name into the rules', () => {
    open();
    const inside = section('firewall');
    type(inside, firewall.field.wanInterface, 'ens18');
    expect(code(inside, firewall.commands)).toContain('ens18');
  });

  it.each([
    ['wanInterface', 'eth0; reboot', 'interface-not-valid'],
    ['ports', '70000', 'ports-not-valid'],
    ['ports', 'all', 'ports-not-valid'],
    ['tunnelSubnet', '10.8.0.0', 'subnet-not-valid'],
  ] as const)('show no rules for %s "%s", and say why at the field', (field, text, problem) => {
    open();
    const inside = section('firewall');
    type(inside, firewall.field[field], text);
    const input = inside.getByLabelText(firewall.field[field]);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const message = document.getElementById(input.getAttribute('aria-describedby')!)!;
    expect(message.textContent).toBe(firewall.impossible[problem]);
    expect(inside.queryByText(firewall.commands)).toBeNull();
  });

  it('take ports with their transport, and addresses of both families in any order', () => {
    open();
    const inside = section('firewall');
    choose(inside, firewall.field.protocol, 'openvpn');
    choose(inside, firewall.field.tool, 'iptables');
    choose(inside, firewall.field.role, 'router-forwarding');
    type(inside, firewall.field.ports, 'UDP 1195, tcp/443');
    type(inside, firewall.field.serverAddress, '2001:DB8::5, 192.168.7.5');
    const rules = code(inside, firewall.commands);
    for (const piece of ['1195', '443', '2001:db8::5', '192.168.7.5']) expect(rules).toContain(piece);
  });

  it('ask only for what bears on the rules', () => {
    open();
    const inside = section('firewall');
    choose(inside, firewall.field.protocol, 'ikev2');
    expect(inside.queryByLabelText(firewall.field.ports)).toBeNull();
    choose(inside, firewall.field.role, 'router-forwarding');
    expect(inside.getByLabelText(firewall.field.serverAddress)).toBeTruthy();
    choose(inside, firewall.field.role, 'site-to-site');
    expect(inside.queryByLabelText(firewall.field.serverAddress)).toBeNull();
    expect(inside.getByLabelText(firewall.field.peerAddress)).toBeTruthy();
  });

  it('say why there are none', () => {
    open();
    const inside = section('firewall');
    choose(inside, firewall.field.tool, 'windows');
    choose(inside, firewall.field.role, 'client-router');
    expect(inside.getByText(firewall.impossible['tool-does-not-forward'])).toBeTruthy();
  });
});

describe('short answers and apps', () => {
  it('has every question with its answer, and with steps filled in', () => {
    open();
    for (const id of Object.keys(ANSWERS)) {
      const entry = document.querySelector(`[data-answer="${id}"]`)!;
      const { question, answer } = lookupWords.answers[id as keyof typeof ANSWERS];
      expect(entry.querySelector('summary')!.textContent).toBe(question);
      expect(entry.textContent).toContain(answer);
    }
    expect(document.querySelector('#answers')!.textContent).not.toMatch(/\{\w+\}/);
  });

  it('shows what is to be typed or sent as such, with a button that copies it', () => {
    const { verbs } = open();
    const answers = document.querySelector<HTMLElement>('#answers')!;
    expect(answers.textContent).not.toContain('`');
    const text = answers.querySelector<HTMLElement>('.copyable')!;
    fireEvent.click(within(text).getByText(reference.copy));
    expect(verbs.copy).toHaveBeenCalledWith(text.querySelector('blockquote')!.textContent);
  });

  it('leads from an answer to the protocol it is about', () => {
    open();
    const answer = document.querySelector<HTMLElement>('[data-answer="what-is-passthrough"]')!;
    fireEvent.click(within(answer).getByText(words.outlook.protocol.pptp));
    const part = document.querySelector<HTMLDetailsElement>('details#protocols')!;
    expect(part.open).toBe(true);
    expect(part.textContent).toContain(protocols.protocol.pptp.about);
    expect(document.activeElement).toBe(part.querySelector('summary'));
  });

  it('finds an app by a part of its name, and says which protocols it can use', () => {
    open();
    const inside = section('apps');
    type(inside, apps.search, 'mullv');
    const entry = document.querySelector('[data-app="mullvad"]')!;
    expect(entry.textContent).toContain('WireGuard');
    type(inside, apps.search, 'no such app');
    expect(inside.getByText(apps.none)).toBeTruthy();
  });

  it('tells for each system where the protocol stands', () => {
    open();
    const inside = section('apps');
    choose(inside, guideWords.questions.clientOs.title, 'ios');
    for (const step of apps.find.ios) expect(inside.getByText(step)).toBeTruthy();
  });
});

describe('the settings to copy', () => {
  it('are those of the chosen protocol, each with its placeholders explained', () => {
    open();
    const inside = section('snippets');
    expect(document.querySelectorAll('[data-snippet]').length).toBe(Object.keys(SNIPPETS).length);
    choose(inside, reference.protocol, 'wireguard');
    expect(document.querySelector('[data-snippet="openvpn-mssfix"]')).toBeNull();
    const split = document.querySelector('[data-snippet="wireguard-split-tunnel"]')!;
    expect(split.querySelector('pre')!.textContent).toBe(SNIPPETS['wireguard-split-tunnel'].text);
    expect(split.textContent).toContain(snippets.placeholder.REMOTE_NETWORK);
    expect(split.textContent).toContain(snippets.takeBack['old-value']);
  });
});

it('leads to a check of the own connection', () => {
  open();
  expect(screen.getByText(reference.startVisit).getAttribute('href')).toBe('/wizard.html');
});

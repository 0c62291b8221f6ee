import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Asking } from '../../components/connect';
import { createAsker } from '../../entrypoints/wiring/ask-router';
import type { RecognisedGateway } from '../../knowledge/gateway-brands';

const ROUTER = '192.168.1.1';
const PERMISSION = { origins: [`http://${ROUTER}/*`] };
const DESCRIPTION = `<root><device><friendlyName>FRITZ!Box 7490</friendlyName><serviceList><service>
  <serviceType>urn:schemas-upnp-org:service:WANIPConnection:1</serviceType><controlURL>/ctl</controlURL>
  </service></serviceList></device></root>`;
const ADDRESS = '<e><NewExternalIPAddress>100.64.7.7</NewExternalIPAddress></e>';

/** What a user answers to the browser's question. */
let answers: (granted: boolean) => void;
let granted: boolean;
let steps: string[];
let shown: Asking[];
let kept: RecognisedGateway[];

const view = () =>
  createAsker({
    localAddresses: async () => ['192.168.1.100'],
    keep: async (gateway) => {
      steps.push('keep');
      kept.push(gateway);
    },
    show: (asking) => shown.push(asking),
  });
const states = () => shown.map(({ state }) => state);
const stored = async () => (await browser.storage.local.get('askRouter')).askRouter;
const storeRequest = (at: number) => browser.storage.local.set({ askRouter: { address: ROUTER, at } });

beforeEach(() => {
  fakeBrowser.reset();
  [steps, shown, kept, granted] = [[], [], [], false];
  const set = browser.storage.local.set.bind(browser.storage.local);
  vi.spyOn(browser.storage.local, 'set').mockImplementation((items) => {
    steps.push('save');
    return set(items);
  });
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, run: () => Promise<void>) => run() },
  });
  browser.permissions.contains = async () => granted;
  browser.permissions.remove = async (permission) => {
    steps.push(`remove ${permission.origins}`);
    granted = false;
    return true;
  };
  browser.permissions.request = (permission) => {
    steps.push(`request ${permission.origins}`);
    return new Promise((resolve) => {
      answers = (yes) => {
        granted = yes;
        resolve(yes);
      };
    });
  };
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const { hostname, pathname } = new URL(url);
    if (hostname !== ROUTER) throw new TypeError('Failed to fetch');
    if (init.mode === 'no-cors') return new Response();
    if (!granted) throw new TypeError('Failed to fetch');
    if (pathname === '/rootDesc.xml') return new Response(DESCRIPTION);
    return pathname === '/ctl' ? new Response(ADDRESS) : new Response(null, { status: 404 });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('asking the router', () => {
  it('finds it without permission', async () => {
    await view().find();
    expect(shown).toEqual([{ state: 'searching' }, { state: 'found', addresses: [ROUTER] }]);
    expect(steps).toEqual([]);
  });

  it('saves whom to ask, then asks the browser, both before anything is waited for', () => {
    view().ask(ROUTER);
    expect(steps).toEqual(['save', `request ${PERMISSION.origins}`]);
    expect(shown).toEqual([{ state: 'permission', address: ROUTER }]);
  });

  it('reads it once permitted, keeps what it said, and gives the permission back', async () => {
    view().ask(ROUTER);
    answers(true);
    await vi.waitFor(() => expect(states().at(-1)).toBe('idle'));
    expect(kept).toMatchObject([{ address: ROUTER, wanAddress: '100.64.7.7', brand: 'fritzbox' }]);
    expect(steps.slice(2)).toEqual(['keep', `remove ${PERMISSION.origins}`]);
    expect(states()).toContain('reading');
    expect(await stored()).toBeUndefined();
  });

  it('asks nothing when the permission is refused', async () => {
    view().ask(ROUTER);
    answers(false);
    await vi.waitFor(() => expect(shown.at(-1)).toEqual({ state: 'refused', address: ROUTER }));
    expect(kept).toEqual([]);
    expect(await stored()).toBeUndefined();
  });

  it('is refused, too, where the browser does not even ask', async () => {
    browser.permissions.request = () => Promise.reject(new Error('only in response to a user gesture'));
    view().ask(ROUTER);
    await vi.waitFor(() => expect(states().at(-1)).toBe('refused'));
  });

  it('goes on in another view when the one that asked is gone', async () => {
    await storeRequest(Date.now());
    granted = true;
    await view().resume();
    expect(kept).toHaveLength(1);
    expect(granted).toBe(false);
    expect(await stored()).toBeUndefined();
  });

  it('waits while the browser is still asking', async () => {
    await storeRequest(Date.now());
    await view().resume();
    expect(kept).toEqual([]);
    expect(await stored()).toBeDefined();
  });

  it.each([true, false])('does not ask long after, and keeps no permission (there: %s)', async (there) => {
    await storeRequest(Date.now() - 3_600_000);
    granted = there;
    await view().resume();
    expect(kept).toEqual([]);
    expect(granted).toBe(false);
    expect(await stored()).toBeUndefined();
  });

  it('leaves nothing behind on the disk in a private window', async () => {
    vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
    view().ask(ROUTER);
    await vi.waitFor(async () =>
      expect((await browser.storage.session.get('askRouter')).askRouter).toBeDefined(),
    );
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('has nothing to do when another view did it', async () => {
    granted = true;
    await view().resume();
    expect(kept).toEqual([]);
    expect(shown).toEqual([{ state: 'idle' }]);
  });
});

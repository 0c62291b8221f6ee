import { browser } from 'wxt/browser';
import type { Asking } from '../../components/connect';
import { type RecognisedGateway, recognise } from '../../knowledge/gateway-brands';
import { GATEWAY_PLACES, likelyGateways, plausibleGateways } from '../../knowledge/gateways';
import { findGateways, type GatewayEnvironment, readGateway } from '../../probe/gateway';
import { endRequest, readRequest, saveRequest } from './router-request';

/** A permission that comes later than this after the click, in ms, is given back unused: nobody waits any more. */
const REQUEST_MS = 10 * 60_000;

/** What asking the router needs of the view in which it is asked. */
export interface AskerView {
  /** Addresses of this computer, as measured; empty where the browser hides them. */
  localAddresses(): Promise<string[]>;
  keep(gateway: RecognisedGateway): Promise<void>;
  show(asking: Asking): void;
}

export interface RouterAsker {
  /** Looks which of the likely addresses answer. Needs no permission and reads nothing. */
  find(): Promise<void>;
  /** Asks the browser for permission, and then the router. Must be called right at a click. */
  ask(address: string): void;
  /** Goes on with what was asked for, here or in a view that is gone, if the permission is there. */
  resume(): Promise<void>;
}

const permissionFor = (address: string) => ({ origins: [`http://${address}/*`] });

export function createAsker({ localAddresses, keep, show }: AskerView): RouterAsker {
  async function find() {
    show({ state: 'searching' });
    const local = await localAddresses();
    const candidates = await findGateways(environment(), likelyGateways(local));
    show({ state: 'found', addresses: plausibleGateways(candidates, local) });
  }

  function ask(address: string) {
    // Nothing may be waited for between the click and the question, so both are set going at once, this one first.
    const saved = saveRequest({ address, at: Date.now() });
    const asked = browser.permissions.request(permissionFor(address)).catch(() => false);
    show({ state: 'permission', address });
    void Promise.all([asked, saved]).then(async ([granted]) => {
      if (granted) {
        show({ state: 'reading', address });
        return resume();
      }
      await endRequest();
      show({ state: 'refused', address });
    });
  }

  /** One view at a time; those that come later find nothing left to do. */
  function resume(): Promise<void> {
    return navigator.locks.request('ask-router', async () => {
      const request = await readRequest();
      if (!request) return show({ state: 'idle' });
      const { address, at } = request;
      const late = Date.now() - at > REQUEST_MS;
      const permitted = await browser.permissions.contains(permissionFor(address));
      // Without it, the browser may still be asking.
      if (!permitted && !late) return;
      if (permitted && !late) {
        show({ state: 'reading', address });
        const observation = await readGateway(environment(), address, GATEWAY_PLACES);
        await keep({ ...observation, brand: recognise(observation).brand });
      }
      // A permission that an organisation's policy gave can't be given back.
      if (permitted) await browser.permissions.remove(permissionFor(address)).catch(() => false);
      await endRequest();
      show({ state: 'idle' });
    });
  }

  return { find, ask, resume };
}

const environment = (): GatewayEnvironment => ({
  fetch: (url, init) => fetch(url, init),
  now: () => performance.now(),
  date: () => new Date().toISOString(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
  signal: new AbortController().signal,
});

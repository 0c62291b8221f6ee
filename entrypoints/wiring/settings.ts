import { browser } from 'wxt/browser';
import type { SettingProblem, Settings } from '../../knowledge/settings';
import { STUN_SERVERS, WEB_ADDRESSES, WEB_OPERATORS } from '../../knowledge/stun-servers';
import { makePlan, type Plan } from '../../probe/plan';

/** The user's settings, overruled by the organisation's. What checks them is loaded only where there are any. */
export async function loadSettings(): Promise<{ settings: Settings; problems: SettingProblem[] }> {
  // Firefox rejects where no policy is installed.
  const policy = browser.storage.managed.get().catch(() => ({}));
  const [{ settings: own }, managed] = await Promise.all([browser.storage.local.get('settings'), policy]);
  if (own === undefined && Object.keys(managed).length === 0) return { settings: {}, problems: [] };
  const { mergeSettings } = await import('../../knowledge/settings');
  return mergeSettings(own, managed);
}

/** Whom to ask: the built-in servers, or those that settings put in their place. */
export function planFrom(settings: Settings): Plan {
  return makePlan({
    servers: settings.stunServers?.map((url) => ({ url })) ?? STUN_SERVERS,
    controlUrls: settings.controlUrls ?? WEB_ADDRESSES.controlUrls,
    captiveUrl: settings.captiveUrl ?? WEB_ADDRESSES.captiveUrl,
    addressUrl: settings.addressUrl ?? WEB_ADDRESSES.addressUrl,
  });
}

/** Those who are asked, as the first-run sentence names them: by who runs them, else by host. */
export function askedParties(plan: Plan, { probeHost, turnServer, vpn }: Settings): string[] {
  const operators = plan.servers.map(({ operator }) => operator);
  const web = [...plan.nameUrls, ...plan.literalUrls, plan.captiveUrl, plan.addressUrl].map((url) => {
    const { hostname } = new URL(url);
    return WEB_OPERATORS[hostname] ?? hostname;
  });
  const relays = (turnServer?.urls ?? []).flatMap(
    (url) => /^turns?:(\[[^\]]*\]|[^:?]*)/i.exec(url)?.[1] ?? [],
  );
  const own = [...(probeHost ? [probeHost.host] : []), ...relays, ...(vpn?.server ? [vpn.server] : [])];
  return [...new Set([...operators, ...web, ...own])];
}

import type { Settings } from '../../knowledge/settings.ts';
import { STUN_SERVERS, WEB_ADDRESSES } from '../../knowledge/stun-servers.ts';

/** The hosts that a measurement with these settings sends something to, each once, STUN servers with their ports. */
export function serversAsked(settings: Settings): string[] {
  const web = { ...WEB_ADDRESSES, ...settings };
  const stun = settings.stunServers ?? STUN_SERVERS.map(({ url }) => url);
  const asked = [
    ...stun.map((url) => url.replace(/^stun:/i, '')),
    ...[...web.controlUrls, web.captiveUrl, web.addressUrl].map((url) => new URL(url).host),
    ...(settings.probeHost ? [settings.probeHost.host] : []),
    ...(settings.vpn?.server ? [settings.vpn.server] : []),
    ...(settings.turnServer?.urls ?? []).map((url) => url.replace(/^turns?:|\?.*$/gi, '')),
  ];
  return [...new Set(asked)];
}

/** The probe host exactly as docs/probe-host.md describes it: its blocks are taken out of the document and used. */
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { VPN_SERVERS } from './addresses.ts';
import type { LabRow } from './row.ts';
import type { World } from './world.ts';

interface Recipe {
  readonly coturn: string;
  readonly nft: string;
  /** Prints the settings. */
  readonly settings: string;
  /** Asks each port. */
  readonly check: string;
}

export function recipe(): Recipe {
  const text = readFileSync(new URL('../../docs/probe-host.md', import.meta.url), 'utf8');
  const blocks = new Map(
    [...text.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name, block]) => [name, block]),
  );
  const block = (name: string) => {
    const found = blocks.get(name);
    if (!found) throw new Error(`docs/probe-host.md has no block ${name}`);
    return found;
  };
  return {
    coturn: block('/etc/turnserver.conf'),
    nft: block('/etc/nftables.d/probe-host.nft'),
    settings: block('settings.sh'),
    check: block('check.sh'),
  };
}

/** Credentials that were right in 2001. */
export function expired(): { username: string; credential: string } {
  const secret = /^static-auth-secret=(.*)$/m.exec(recipe().coturn)?.[1] ?? '';
  const username = '1000000000';
  return { username, credential: createHmac('sha1', secret).update(username).digest('base64') };
}

interface OwnSettings {
  probeHost?: unknown;
  turnServer?: { urls: string[]; username: string; credential: string };
  vpn?: { server: string };
}

/** The settings file of a row with a VPN server, or a probe host as the recipe's command prints it; null for other rows. */
export async function ownSettings(world: Pick<World, 'row' | 'folder' | 'exec'>): Promise<string | null> {
  const { own, vpnServer } = world.row;
  if (!own && !vpnServer) return null;
  const { stdout } = await world.exec(['sh', '-e', '-c', recipe().settings]);
  const settings = JSON.parse(stdout) as Required<OwnSettings>;
  const told: OwnSettings = {
    ...(own?.probeHost && { probeHost: settings.probeHost }),
    ...(own?.turnServer && { turnServer: turnServer(own.turnServer, settings.turnServer) }),
    ...(vpnServer && { vpn: { server: VPN_SERVERS[vpnServer].name } }),
  };
  const file = `${world.folder}/settings.json`;
  await writeFile(file, JSON.stringify(told));
  return file;
}

function turnServer(
  kind: NonNullable<NonNullable<LabRow['own']>['turnServer']>,
  good: Required<OwnSettings>['turnServer'],
) {
  switch (kind) {
    case 'good':
      return good;
    case 'silent':
      return { ...good, urls: good.urls.map((url) => url.replace(':3478', ':3479')) };
    case 'wrong-password':
      return { ...good, credential: 'wrong' };
    case 'expired':
      return { ...good, ...expired() };
  }
}

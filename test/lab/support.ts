/** Support's side of a world: the pages and a broker on the internet, as docs/live/deployment.md describes them. */
import type { ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { SUPPORT } from './addresses.ts';
import { brokerRecipe } from './broker-recipe.ts';
import type { World } from './world.ts';

export const BROKERS = ['embedded', 'mosquitto', 'nats'] as const;
export type BrokerKind = (typeof BROKERS)[number];

export interface Support {
  /** Where the helpdesk's page is. */
  readonly helpdeskUrl: string;
  /** The brokers by URL, each node once. */
  readonly brokerUrls: readonly string[];
  /** Ends a broker's node, as if its machine lost its power. */
  stop(node: number): void;
}

export async function startSupport(world: World, kind: BrokerKind): Promise<Support> {
  const origin = `https://${SUPPORT.name}:${SUPPORT.pages}`;
  const urlAt = (port: number) => `wss://${SUPPORT.name}:${port}/mqtt`;
  const nodes = kind === 'mosquitto' ? [await mosquitto(world)] : kind === 'nats' ? await nats(world) : [];
  const brokerUrls =
    kind === 'embedded' ? [urlAt(SUPPORT.pages)] : nodes.map((_, n) => urlAt(SUPPORT.brokers[n]!));
  const pages = await helpdesk(world, kind === 'embedded' ? [] : brokerUrls);
  return {
    helpdeskUrl: `${origin}/helpdesk/`,
    brokerUrls,
    stop: (node) => (nodes[node] ?? pages).kill('SIGKILL'),
  };
}

const SOCKET = (port: number) => `tcp ${SUPPORT.ipv4}:${port}`;

/** The side of support knows the brokers in the other order, so that of several nodes each side has its own. */
function helpdesk(world: World, brokers: readonly string[]): Promise<ChildProcess> {
  const { certificate, key } = world.certificates;
  const script = fileURLToPath(new URL('../../bin/helpdesk.ts', import.meta.url));
  const address = ['--host', SUPPORT.ipv4, '--port', String(SUPPORT.pages)];
  const tls = ['--tls-cert', certificate, '--tls-key', key];
  const others = brokers.toReversed().flatMap((url) => ['--broker', url]);
  const loader = createRequire(import.meta.url).resolve('tsx');
  const command = [process.execPath, '--import', loader, script, ...address, ...tls, ...others];
  return world.serve('helpdesk', command, [SOCKET(SUPPORT.pages)]);
}

async function mosquitto(world: World): Promise<ChildProcess> {
  const { certificate, key } = world.certificates;
  const access = `${world.folder}/access.json`;
  await writeFile(access, brokerRecipe('/var/lib/mosquitto/vpd-access.json'));
  const config = brokerRecipe('/etc/mosquitto/conf.d/vpd.conf', {
    'listener 8443': `listener ${SUPPORT.brokers[0]}`,
    '/etc/mosquitto/certs/fullchain.pem': certificate,
    '/etc/mosquitto/certs/privkey.pem': key,
    '/var/lib/mosquitto/vpd-access.json': access,
  });
  const file = `${world.folder}/mosquitto.conf`;
  // The lab's folders are root's alone.
  await writeFile(file, `${config}\nuser root\n`);
  return await world.serve('mosquitto', ['mosquitto', '-c', file], [`tcp *:${SUPPORT.brokers[0]}`]);
}

async function nats(world: World): Promise<ChildProcess[]> {
  const { certificate, key } = world.certificates;
  const start = async (port: number, n: number) => {
    const store = `${world.folder}/nats-${n}`;
    await mkdir(store);
    const config = brokerRecipe('/etc/nats-server.conf', {
      '127.0.0.1:4222': `127.0.0.1:${4222 + n}`,
      '127.0.0.1:1883': `127.0.0.1:${1883 + n}`,
      '0.0.0.0:8443': `${SUPPORT.ipv4}:${port}`,
      '0.0.0.0:6222': `127.0.0.1:${6222 + n}`,
      '192.0.2.41:6222': '127.0.0.1:6222',
      '192.0.2.42:6222': '127.0.0.1:6223',
      '192.0.2.43:6222': '127.0.0.1:6224',
      '/var/lib/nats': store,
      '/etc/nats/fullchain.pem': certificate,
      '/etc/nats/privkey.pem': key,
    });
    const file = `${store}/nats-server.conf`;
    await writeFile(file, config);
    const command = ['env', `NODE=${'abc'[n]}`, 'nats-server', '-c', file];
    return await world.serve(`nats-${n}`, command, [SOCKET(port)]);
  };
  return await Promise.all(SUPPORT.brokers.map(start));
}

/** Brokers from Debian's packages on this machine, on free ports, with files of their own. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mqtt from 'mqtt';
import { topicOf } from '../../session/topics.ts';
import { brokerRecipe } from './broker-recipe.ts';
import { must, sleep } from './commands.ts';

/** A running node. Its process is ended by its own id. */
export interface Node {
  readonly url: string;
  readonly pid: number;
  /** SIGKILL: as if the machine lost its power. */
  kill(): Promise<void>;
}

export interface Nodes {
  readonly nodes: readonly Node[];
  /** PEM of the certificate that all show. */
  readonly ca: Buffer;
  /** What they said. */
  log(): string;
  end(): Promise<void>;
}

/** One sentence why a Debian package's program can't be run here, or null. */
export function unavailable(program: string, debianPackage: string): string | null {
  return spawnSync('which', [program]).status === 0
    ? null
    : `needs ${program}: apt-get install --no-install-recommends ${debianPackage}`;
}

/** Administrators' programs are not in everyone's path. */
process.env.PATH += ':/usr/sbin:/sbin';

/** A cluster on a busy machine takes some seconds. */
const READY_MS = 30_000;

export async function startMosquitto(): Promise<Nodes> {
  const box = await makeBox();
  const [plain, port] = (await freePorts(2)) as [number, number];
  const access = join(box.folder, 'access.json');
  writeFileSync(access, brokerRecipe('/var/lib/mosquitto/vpd-access.json'));
  const config = brokerRecipe('/etc/mosquitto/conf.d/vpd.conf', {
    'listener 1883': `listener ${plain}`,
    'listener 8443': `listener ${port}`,
    '/etc/mosquitto/certs': box.folder,
    '/var/lib/mosquitto/vpd-access.json': access,
  });
  const file = join(box.folder, 'mosquitto.conf');
  writeFileSync(file, config);
  // Mosquitto leaves root's rights behind.
  for (const name of ['privkey.pem', 'access.json']) chmodSync(join(box.folder, name), 0o644);
  return serving(box, [start(['mosquitto', '-c', file], `wss://localhost:${port}/mqtt`, box)]);
}

export async function startNats(): Promise<Nodes> {
  const box = await makeBox();
  const names = ['a', 'b', 'c'];
  const routes = await freePorts(3);
  const ports = await freePorts(9);
  const nodes = names.map((name, n) => {
    const [nats, mqtt, webSocket] = ports.slice(3 * n, 3 * n + 3);
    const store = join(box.folder, name);
    mkdirSync(store);
    const config = brokerRecipe('/etc/nats-server.conf', {
      '127.0.0.1:4222': `127.0.0.1:${nats}`,
      '127.0.0.1:1883': `127.0.0.1:${mqtt}`,
      '0.0.0.0:8443': `0.0.0.0:${webSocket}`,
      '0.0.0.0:6222': `127.0.0.1:${routes[n]}`,
      '192.0.2.41:6222': `127.0.0.1:${routes[0]}`,
      '192.0.2.42:6222': `127.0.0.1:${routes[1]}`,
      '192.0.2.43:6222': `127.0.0.1:${routes[2]}`,
      '/var/lib/nats': store,
      '/etc/nats/': `${box.folder}/`,
    });
    const file = join(store, 'nats-server.conf');
    writeFileSync(file, config);
    const url = `wss://localhost:${webSocket}/mqtt`;
    return start(['nats-server', '-c', file], url, box, { NODE: name });
  });
  return serving(box, nodes);
}

interface Box {
  readonly folder: string;
  readonly logFile: string;
  readonly ca: Buffer;
}

async function makeBox(): Promise<Box> {
  const folder = mkdtempSync(join(tmpdir(), 'broker-'));
  chmodSync(folder, 0o755);
  const fresh = '-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -addext subjectAltName=DNS:localhost';
  const files = `-keyout ${folder}/privkey.pem -out ${folder}/fullchain.pem`;
  await must(['openssl', ...`req -x509 ${fresh} -days 2 -subj /CN=lab-broker ${files}`.split(' ')]);
  const logFile = join(folder, 'log');
  writeFileSync(logFile, '');
  return { folder, logFile, ca: readFileSync(join(folder, 'fullchain.pem')) };
}

function nodesOf({ folder, logFile, ca }: Box, nodes: readonly Node[]): Nodes {
  return {
    nodes,
    ca,
    log: () => readFileSync(logFile, 'utf8'),
    end: async () => {
      await Promise.all(nodes.map((node) => node.kill()));
      rmSync(folder, { recursive: true });
    },
  };
}

function start(command: readonly string[], url: string, { logFile }: Box, env = {}): Node {
  const [program = '', ...args] = command;
  const log = openSync(logFile, 'a');
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', log, log] });
  closeSync(log);
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  // Also if the test's process ends early.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  return {
    url,
    pid: child.pid ?? 0,
    kill: async () => {
      process.off('exit', kill);
      kill();
      await gone;
    },
  };
}

/** Waits until every node carries messages: a cluster first has to agree on who leads. */
async function serving(box: Box, nodes: readonly Node[]): Promise<Nodes> {
  const until = Date.now() + READY_MS;
  for (const { url } of nodes) {
    for (;;) {
      const options = { ca: box.ca, reconnectPeriod: 0, connectTimeout: 3000 };
      try {
        const client = await mqtt.connectAsync(url, options, false);
        await client.subscribeAsync(topicOf(randomBytes(16).toString('hex'), 'user'), { qos: 1 });
        await client.endAsync(true);
        break;
      } catch (error) {
        if (Date.now() > until) throw new Error(`${url}: ${error}\n${readFileSync(box.logFile, 'utf8')}`);
        await sleep(200);
      }
    }
  }
  return nodesOf(box, nodes);
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, () => {
      const server = createServer();
      return new Promise<Server>((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

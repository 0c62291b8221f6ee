/** One row made real: namespaces, NATs and servers, and a way to run a command as the client. */
import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SUPPORT } from './addresses.ts';
import { type Certificates, makeCertificates } from './ca.ts';
import {
  daemon,
  inNamespace,
  listening,
  must,
  type Output,
  type RunOptions,
  run,
  sleep,
} from './commands.ts';
import type { LabRow } from './row.ts';
import { startServers } from './servers.ts';
import { type Role, resolverAddress, type Topology, topology } from './topology.ts';
import { establishTruth, type Truth } from './truth.ts';
import { labFolder } from './unavailable.ts';

export interface World {
  readonly row: LabRow;
  /** PEM file of the authority that signed the HTTPS controls. */
  readonly ca: string;
  /** Folder for files of this world; gone with it. */
  readonly folder: string;
  /** Asks the truth client, which fails if the network is not what the row says. Measured once, then remembered. */
  truth(): Promise<Truth>;
  /** Runs a command in the client's namespace, with its resolver, hosts file and a home folder of its own. */
  exec(command: readonly string[], options?: RunOptions): Promise<Output>;
  /** Runs a command in the home router's namespace. */
  inRouter(command: readonly string[]): Promise<Output>;
  /** Files of the world's servers. */
  readonly certificates: Certificates;
  /** A browser's executable that starts it at the client's, or on the internet. */
  browserAt(place: 'client' | 'internet', executable: string): Promise<string>;
  /** Starts a daemon on the internet, which ends with this world; what it says is in its log file. */
  serve(name: string, command: readonly string[], sockets: readonly string[]): Promise<ChildProcess>;
  /** The command line that `exec` runs, for those who attach a terminal to it. */
  command(command: readonly string[]): string[];
  destroy(): Promise<void>;
}

let worlds = 0;
let certificates: Promise<Certificates> | undefined;

export async function buildWorld(row: LabRow): Promise<World> {
  const lab = labFolder();
  certificates ??= mkdir(`${lab}/ca`, { recursive: true }).then(() => makeCertificates(`${lab}/ca`));
  const folder = await mkdtemp(`${lab}/world-`);
  const name = `w${process.pid}-${worlds++}`;
  const namespace = (role: Role) => `${name}-${role}`;
  const plan = topology(row);
  const daemons: ChildProcess[] = [];
  const destroy = async () => {
    for (const child of daemons) child.kill('SIGKILL');
    await run(['ip', '-force', '-batch', '-'], {
      input: plan.namespaces.map(({ role }) => `netns del ${namespace(role)}\n`).join(''),
    });
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await makeNamespaces(plan, namespace);
    daemons.push(...(await makeLinks(plan, namespace, row, folder)));
    await configure(plan, namespace);
    await clientFiles(folder, row);
    daemons.push(...(await startServers({ row, folder, certificates: await certificates, namespace })));
  } catch (error) {
    await destroy();
    throw error;
  }
  const command = (argv: readonly string[]) => inFiles(namespace('client'), folder, argv);
  const exec = (argv: readonly string[], options: RunOptions = {}) =>
    run(command(argv), { ...options, env: { HOME: `${folder}/home`, ...options.env } });
  let truth: Promise<Truth> | undefined;
  return {
    row,
    ca: (await certificates).ca,
    folder,
    certificates: await certificates,
    browserAt: async (place, executable) => {
      const files = place === 'client' ? folder : `${folder}/internet`;
      const argv = inFiles(namespace(place), files, [executable]);
      const script = `${folder}/browser-${place}`;
      const quoted = argv.map((part) => `'${part.replaceAll("'", `'\\''`)}'`).join(' ');
      await writeFile(script, `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 0o755 });
      return script;
    },
    serve: async (name, argv, sockets) => {
      const child = daemon(namespace('internet'), argv, `${folder}/${name}.log`);
      daemons.push(child);
      await listening(namespace('internet'), sockets).catch(async (error) => {
        throw new Error(`${error.message}\n${await readFile(`${folder}/${name}.log`, 'utf8')}`);
      });
      return child;
    },
    command,
    exec,
    inRouter: (argv) => run(inNamespace(namespace('home'), argv)),
    destroy,
    truth: () => {
      truth ??= establishTruth(row, exec);
      return truth;
    },
  };
}

async function makeNamespaces(plan: Topology, namespace: (role: Role) => string): Promise<void> {
  await must(['ip', '-batch', '-'], {
    input: plan.namespaces.map(({ role }) => `netns add ${namespace(role)}\n`).join(''),
  });
  // Settings of a namespace that was just made: those of the machine are others.
  const settings = ({ forwards }: { forwards: boolean }) => {
    const six = plan.ipv6 ? 0 : 1;
    const on = forwards ? 1 : 0;
    return [
      ...['all', 'default'].flatMap((scope) => [
        `echo ${six} >/proc/sys/net/ipv6/conf/${scope}/disable_ipv6`,
        `echo 0 >/proc/sys/net/ipv6/conf/${scope}/accept_dad`,
        `echo 0 >/proc/sys/net/ipv4/conf/${scope}/rp_filter`,
      ]),
      `echo ${on} >/proc/sys/net/ipv4/ip_forward`,
      `echo ${on} >/proc/sys/net/ipv6/conf/all/forwarding`,
      'ip link set lo up',
    ].join('\n');
  };
  await Promise.all(
    plan.namespaces.map((ns) => must(inNamespace(namespace(ns.role), ['sh', '-ec', settings(ns)]))),
  );
}

async function makeLinks(
  plan: Topology,
  namespace: (role: Role) => string,
  row: LabRow,
  folder: string,
): Promise<ChildProcess[]> {
  const end = ([role, device]: readonly [Role, string]) => [namespace(role), device] as const;
  const veth = plan.links
    .filter((link) => !link.slow)
    .map(({ from, to }) => {
      const [a, b] = [end(from), end(to)];
      return `link add ${a[1]} netns ${a[0]} type veth peer name ${b[1]} netns ${b[0]}\n`;
    });
  await must(['ip', '-batch', '-'], { input: veth.join('') });
  const slow = plan.links.find((link) => link.slow);
  if (!slow) return [];
  await writeFile(`${folder}/link`, `${row.delayMs ?? 0} ${row.lossPercent ?? 0}\n`);
  const script = fileURLToPath(new URL('tunlink.py', import.meta.url));
  const pump = daemon(
    namespace('internet'),
    ['/usr/bin/python3', script, ...end(slow.from), ...end(slow.to), `${folder}/link`],
    `${folder}/tunlink.log`,
  );
  for (let i = 0; i < 200; i++) {
    const there = await run(['ip', '-n', namespace(slow.to[0]), 'link', 'show', slow.to[1]]);
    if (there.code === 0) return [pump];
    await sleep(10);
  }
  pump.kill('SIGKILL');
  throw new Error('lab: tunlink.py did not start');
}

async function configure(plan: Topology, namespace: (role: Role) => string): Promise<void> {
  await Promise.all(
    plan.namespaces.map(async ({ role, ip, nft }) => {
      if (ip.length > 0)
        await must(['ip', '-n', namespace(role), '-batch', '-'], { input: `${ip.join('\n')}\n` });
      if (nft.trim()) await must(inNamespace(namespace(role), ['nft', '-f', '-']), { input: nft });
    }),
  );
}

async function clientFiles(folder: string, row: LabRow): Promise<void> {
  const localhost = '127.0.0.1 localhost\n::1 localhost\n';
  await Promise.all([mkdir(`${folder}/home`), mkdir(`${folder}/internet`)]);
  await Promise.all([
    writeFile(`${folder}/resolv.conf`, `nameserver ${resolverAddress(row)}\n`),
    writeFile(`${folder}/hosts`, localhost),
    writeFile(`${folder}/nsswitch.conf`, 'hosts: files dns\n'),
    writeFile(`${folder}/internet/resolv.conf`, ''),
    writeFile(`${folder}/internet/hosts`, `${localhost}${SUPPORT.ipv4} ${SUPPORT.name}\n`),
    writeFile(`${folder}/internet/nsswitch.conf`, 'hosts: files\n'),
  ]);
}

/** Resolver, hosts and name-service files are bound over the machine's in a mount namespace of the command. */
function inFiles(namespace: string, folder: string, command: readonly string[]): string[] {
  const script =
    'for f in resolv.conf hosts nsswitch.conf; do mount --bind "$0/$f" "/etc/$f"; done; exec "$@"';
  return ['unshare', '--mount', ...inNamespace(namespace, ['sh', '-ec', script, folder, ...command])];
}

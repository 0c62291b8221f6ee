/** The daemons of a world: coturn, dnsmasq, web servers, tayga. Each is started and its sockets waited for. */
import type { ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import {
  CAPTIVE_CHECK,
  CONTROL,
  HOME,
  NAT64,
  nat64Address,
  PROBE_HOST,
  STUN_HOST_IDS,
  STUN_HOSTS,
  type StunHostId,
  SUPPORT,
  TRUTH_SERVER,
  VPN_SERVERS,
} from './addresses.ts';
import type { Certificates } from './ca.ts';
import { daemon, inNamespace, listening, must, sleep, typescript } from './commands.ts';
import { PORTAL_PORT, PORTAL_TLS_PORT } from './firewall.ts';
import { recipe } from './recipe.ts';
import type { Conditions } from './row.ts';
import { NAT64_IP, type Role, resolverAddress } from './topology.ts';
import { MINIUPNPD, ROUTERS } from './upnp.ts';

export interface Site {
  readonly row: Conditions;
  readonly folder: string;
  readonly certificates: Certificates;
  readonly namespace: (role: Role) => string;
}

export async function startServers(site: Site): Promise<ChildProcess[]> {
  const groups = await Promise.all([
    startStun(site),
    startDns(site),
    startWeb(site),
    startNat64(site),
    startProbeHost(site),
    startUpnp(site),
  ]);
  return groups.flat();
}

/** Whether this host answers on IPv6 in this row. */
function onIpv6(row: Conditions, id: StunHostId): boolean {
  return row.ipv6 === 'dual' && (row.ipv6Hosts ?? STUN_HOST_IDS).includes(id);
}

async function startStun(site: Site): Promise<ChildProcess[]> {
  const { row } = site;
  const alive = STUN_HOST_IDS.filter((id) => !row.down?.includes(id));
  const servers = alive.map((id) => {
    const { ipv4, ipv6, ports } = STUN_HOSTS[id];
    const [port = 3478, ...others] = ports;
    return {
      name: id as string,
      addresses: onIpv6(row, id) ? [ipv4, ipv6] : [ipv4],
      port,
      others,
      changes: false,
    };
  });
  const others = TRUTH_SERVER.reachPorts.filter((port) => port !== TRUTH_SERVER.port);
  servers.push({
    name: 'truth',
    addresses: [...TRUTH_SERVER.ipv4],
    port: TRUTH_SERVER.port,
    others,
    changes: true,
  });
  if (row.ipv6 === 'dual') {
    servers.push({
      name: 'truth6',
      addresses: [...TRUTH_SERVER.ipv6],
      port: TRUTH_SERVER.port,
      others,
      changes: true,
    });
  }
  const started = servers.map((server) => {
    const literal = (address: string) => (address.includes(':') ? `[${address}]` : address);
    const sockets = server.addresses.flatMap((address) =>
      server.others.map((port) => `${literal(address)}:${port}`),
    );
    const options = [
      ...server.addresses.map((address) => `--listening-ip=${address}`),
      `--listening-port=${server.port}`,
      // RFC 5780 needs a second port on each address; coturn gives it only to servers with two addresses.
      ...(server.changes ? [`--alt-listening-port=${TRUTH_SERVER.alternatePort}`] : ['--no-rfc5780']),
      ...sockets.map((socket) => `--aux-server=${socket}`),
      ...['-n', '--stun-only', '--no-cli', '--no-tcp', '--no-tls', '--no-dtls', '--relay-threads=1'],
      `--userdb=${site.folder}/${server.name}.db`,
      `--pidfile=${site.folder}/${server.name}.pid`,
      '--log-file=stdout',
    ];
    const process = daemon(
      site.namespace('internet'),
      ['turnserver', ...options],
      `${site.folder}/${server.name}.log`,
    );
    const main = server.addresses.map((address) => `${literal(address)}:${server.port}`);
    return { process, sockets: [...main, ...sockets].map((socket) => `udp ${socket}`) };
  });
  await listening(
    site.namespace('internet'),
    started.flatMap((server) => server.sockets),
  );
  return started.map((server) => server.process);
}

async function startDns(site: Site): Promise<ChildProcess[]> {
  const { row } = site;
  const records = [
    ...STUN_HOST_IDS.map((id) => ({ ...STUN_HOSTS[id], six: onIpv6(row, id) })),
    ...[CONTROL, CAPTIVE_CHECK].map((entry) => ({ ...entry, six: row.ipv6 === 'dual' })),
    ...[PROBE_HOST, SUPPORT].map((entry) => ({ ...entry, ipv6: '', six: false })),
    ...Object.values(VPN_SERVERS).flatMap(({ name, ipv4 }) =>
      ipv4 ? [{ name, ipv4, ipv6: '', six: false }] : [],
    ),
  ].map(({ name, ipv4, ipv6, six }) => {
    const aaaa = row.ipv6 === 'nat64' ? nat64Address(ipv4) : six ? ipv6 : undefined;
    return `host-record=${[name, ipv4, ...(aaaa ? [aaaa] : [])].join(',')}`;
  });
  // RFC 7050: how clients learn the prefix of a NAT64.
  if (row.ipv6 === 'nat64')
    records.push(`host-record=ipv4only.arpa,192.0.0.170,${nat64Address('192.0.0.170')}`);
  // Without upstream servers dnsmasq refuses what it does not know; "local=/#/" makes that "no such name".
  const refusing = row.dns === 'refused' || row.offline !== undefined;
  const address = resolverAddress(row);
  const config = [
    'no-hosts',
    'no-resolv',
    'bind-interfaces',
    `listen-address=${address}`,
    ...(refusing ? [] : ['local=/#/', ...records]),
  ];
  const file = `${site.folder}/dnsmasq.conf`;
  await writeFile(file, `${config.join('\n')}\n`);
  const command = ['dnsmasq', '--keep-in-foreground', `--conf-file=${file}`, '--user=root', '--pid-file='];
  const process = daemon(site.namespace('home'), command, `${site.folder}/dnsmasq.log`);
  await listening(site.namespace('home'), [`udp ${address.includes(':') ? `[${address}]` : address}:53`]);
  return [process];
}

async function startWeb(site: Site): Promise<ChildProcess[]> {
  if (site.row.captivePortal) {
    const { certificate, key } = site.certificates.portal;
    const command = typescript('controls.ts', ['portal', certificate, key]);
    const process = daemon(site.namespace('home'), command, `${site.folder}/portal.log`);
    await listening(
      site.namespace('home'),
      [PORTAL_PORT, PORTAL_TLS_PORT].map((port) => `tcp 0.0.0.0:${port}`),
    );
    return [process];
  }
  const { certificate, key } = site.certificates;
  const command = typescript('controls.ts', ['internet', certificate, key]);
  const process = daemon(site.namespace('internet'), command, `${site.folder}/controls.log`);
  await listening(site.namespace('internet'), ['tcp *:443', 'tcp *:80']);
  return [process];
}

async function startNat64(site: Site): Promise<ChildProcess[]> {
  if (site.row.ipv6 !== 'nat64') return [];
  const home = site.namespace('home');
  const data = `${site.folder}/tayga`;
  await mkdir(data);
  const file = `${site.folder}/tayga.conf`;
  const config = ['tun-device nat64', `ipv4-addr ${NAT64.gateway}`, `prefix ${NAT64.prefix}/96`];
  await writeFile(file, `${[...config, `dynamic-pool ${NAT64.pool}`, `data-dir ${data}`].join('\n')}\n`);
  await must(inNamespace(home, ['tayga', '-c', file, '--mktun']));
  await must(['ip', '-n', home, '-batch', '-'], { input: `${NAT64_IP.join('\n')}\n` });
  const process = daemon(home, ['tayga', '--nodetach', '-c', file], `${site.folder}/tayga.log`);
  // It opens no socket to wait for; the truth client, which retries, comes next.
  await sleep(50);
  return [process];
}

/** coturn with the recipe's file; its kernel rules are loaded with the namespace. */
async function startProbeHost(site: Site): Promise<ChildProcess[]> {
  if (!site.row.own) return [];
  const file = `${site.folder}/probe.conf`;
  await writeFile(file, recipe().coturn);
  const places = [`--userdb=${site.folder}/probe.db`, `--pidfile=${site.folder}/probe.pid`];
  const command = ['turnserver', '-c', file, ...places, '--log-file=stdout'];
  const process = daemon(site.namespace('probe'), command, `${site.folder}/probe.log`);
  await listening(site.namespace('probe'), [`udp ${PROBE_HOST.ipv4}:3478`]);
  return [process];
}

/** The home router's UPnP service and pages. */
async function startUpnp({ row, folder, certificates, namespace }: Site): Promise<ChildProcess[]> {
  if (!row.upnp) return [];
  const home = namespace('home');
  const { certificate, key } = certificates.portal;
  const router = typescript('fake-router.ts', [row.upnp, certificate, key]);
  const processes = [daemon(home, router, `${folder}/router.log`)];
  const ports = [80, ...(ROUTERS[row.upnp].port ? [ROUTERS[row.upnp].port] : [])];
  await listening(
    home,
    ports.map((port) => `tcp ${HOME.lan}:${port}`),
  );
  if (row.upnp !== 'miniupnpd') return processes;
  const file = `${folder}/miniupnpd.conf`;
  await writeFile(file, `${MINIUPNPD.join('\n')}\n`);
  const command = ['miniupnpd', '-d', '-f', file, '-P', `${folder}/miniupnpd.pid`];
  processes.push(daemon(home, command, `${folder}/miniupnpd.log`));
  await listening(home, ['tcp *:5000']);
  return processes;
}

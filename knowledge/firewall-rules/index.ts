import type { Family } from '../../probe/address';
import type { ProtocolId } from '../protocols';
import { firewalld } from './firewalld';
import { iptables } from './iptables';
import { LASTING, type PersistId, type Trial, trialOf } from './lasting';
import { mikrotik } from './mikrotik';
import {
  arePorts,
  type ByFamily,
  isAddress,
  isInterfaceName,
  isNetwork,
  type Names,
  usualNames,
} from './names';
import { nftables } from './nftables';
import { pf } from './pf';
import {
  FIXED_PORTS,
  type FirewallRole,
  type FirewallTool,
  JOINS_SITES,
  type Plan,
  type Ports,
  planFor,
} from './plan';
import { ufw } from './ufw';
import { windows } from './windows';

export type { ByFamily } from './names';
export { usualNames } from './names';
export { FIREWALL_ROLES, FIREWALL_TOOLS, type FirewallRole, type FirewallTool, type Ports } from './plan';

export interface FirewallQuestion {
  protocol: ProtocolId;
  role: FirewallRole;
  tool: FirewallTool;
  families: readonly Family[];
  /** Another port than the protocol's own, as set on the server. */
  ports?: Ports;
  wanInterface?: string;
  lanInterface?: string;
  tunnelInterface?: string;
  /** Of a router that forwards: the server behind it. Of two joined networks: the other gateway's public address. */
  serverAddress?: ByFamily;
  /** The addresses inside the tunnel; of two joined networks, the other one's LAN. With prefix length. */
  tunnelSubnet?: ByFamily;
}

/** What has to be known beside the rules. Texts are in words. */
export type FirewallNote =
  | 'ip-forwarding'
  | 'pptp-is-broken'
  | 'no-ipv6-in-pptp'
  | 'windows-registry'
  | 'test-from-outside'
  | 'one-server-per-port'
  | 'cloud-firewall'
  | 'nft-chains'
  | 'pf-anchor'
  | 'mesh-is-optional'
  | 'ipv6-needs-route'
  | 'peer-from-anywhere'
  | 'routing-is-the-servers';

/** Why there are no rules. `nothing-to-open`: nothing is blocked that would have to be opened. */
export type FirewallImpossible =
  | 'nothing-to-open'
  | 'pptp-has-no-ipv6'
  | 'tool-has-no-pptp-help'
  | 'tool-does-not-forward'
  | 'not-for-two-sites'
  | 'ports-are-fixed'
  | 'ports-not-valid'
  | 'interface-not-valid'
  | 'address-not-valid'
  | 'subnet-not-valid';

export interface FirewallRules extends Trial {
  /** To copy as a whole: a shell script as root, PowerShell as administrator, or a RouterOS terminal. */
  commands: string;
  /** Takes back exactly these rules. */
  undo: string;
  persist: PersistId;
  notes: FirewallNote[];
  /** Whether the tool itself has read these rules in the tests; otherwise they follow its documentation. */
  checkedByTool: boolean;
}

const RENDER: Readonly<
  Record<FirewallTool, (plans: readonly Plan[], names: Names) => { commands: string; undo: string }>
> = { iptables, nftables, ufw, firewalld, windows, mikrotik, pf };

const CHECKED: readonly FirewallTool[] = ['iptables', 'nftables', 'ufw', 'firewalld'];
const NO_PPTP_HELP: readonly FirewallTool[] = ['firewalld', 'pf'];
const MESH: readonly ProtocolId[] = ['tailscale', 'zerotier'];

/** Protocols that run over one of the two only. */
const ONE_TRANSPORT: Partial<Record<ProtocolId, 'udp' | 'tcp'>> = {
  wireguard: 'udp',
  tailscale: 'udp',
  zerotier: 'udp',
  sstp: 'tcp',
};

const FAMILIES = ['ipv4', 'ipv6'] as const;
const each = (given: ByFamily, valid: (text: string, family: Family) => boolean) =>
  FAMILIES.every((family) => given[family] === undefined || valid(given[family], family));

function notValid(question: FirewallQuestion): FirewallImpossible | null {
  const {
    ports,
    wanInterface,
    lanInterface,
    tunnelInterface,
    serverAddress = {},
    tunnelSubnet = {},
  } = question;
  const interfaces = [wanInterface, lanInterface, tunnelInterface].filter((name) => name !== undefined);
  if (!interfaces.every(isInterfaceName)) return 'interface-not-valid';
  if (!each(serverAddress, isAddress)) return 'address-not-valid';
  if (!each(tunnelSubnet, isNetwork)) return 'subnet-not-valid';
  if (ports && FIXED_PORTS.includes(question.protocol)) return 'ports-are-fixed';
  const only = ONE_TRANSPORT[question.protocol];
  if (ports && (!arePorts(ports) || (only && ports[only === 'udp' ? 'tcp' : 'udp'])))
    return 'ports-not-valid';
  return null;
}

function impossible({ protocol, role, tool, families }: FirewallQuestion): FirewallImpossible | null {
  const passesOn = role === 'router-forwarding' || role === 'client-router';
  if (families.length === 0) return 'nothing-to-open';
  if (protocol === 'pptp' && !families.includes('ipv4')) return 'pptp-has-no-ipv6';
  if (role === 'site-to-site' && !JOINS_SITES.includes(protocol)) return 'not-for-two-sites';
  if (tool === 'windows' && passesOn) return 'tool-does-not-forward';
  if (protocol === 'pptp' && passesOn && NO_PPTP_HELP.includes(tool)) return 'tool-has-no-pptp-help';
  // firewalld filters nothing that this machine sends itself (firewalld.zone(5)).
  if (tool === 'firewalld' && role === 'client') return 'nothing-to-open';
  return null;
}

function namesFor(question: FirewallQuestion): Names {
  const { protocol, role, tool, serverAddress = {}, tunnelSubnet = {} } = question;
  const usual = usualNames(protocol, tool);
  const joins = role === 'site-to-site';
  return {
    wan: question.wanInterface ?? usual.wan,
    lan: question.lanInterface ?? usual.lan,
    tunnel: question.tunnelInterface ?? usual.tunnel,
    server: joins ? usual.server : { ...usual.server, ...serverAddress },
    peer: joins ? serverAddress : {},
    subnet: { ...usual.subnet, ...tunnelSubnet },
  };
}

function notesFor(question: FirewallQuestion, plans: readonly Plan[], names: Names): FirewallNote[] {
  const { protocol, role, tool, families } = question;
  const serves = role === 'server' || role === 'server-behind-router';
  const passesOn = plans.some(
    (plan) => plan.tunnel !== 'none' || plan.inwards.length + plan.outwards.length > 0,
  );
  const ipsec = plans.some((plan) => plan.tunnel === 'ipsec' || plan.guardL2tp);
  const notes: [FirewallNote, boolean][] = [
    ['pptp-is-broken', protocol === 'pptp'],
    ['no-ipv6-in-pptp', protocol === 'pptp' && families.includes('ipv6')],
    ['ip-forwarding', passesOn && !['windows', 'mikrotik'].includes(tool)],
    ['routing-is-the-servers', tool === 'windows' && passesOn],
    ['windows-registry', role === 'server-behind-router' && ipsec],
    ['test-from-outside', role === 'router-forwarding'],
    ['one-server-per-port', role === 'router-forwarding' && FIXED_PORTS.includes(protocol)],
    ['cloud-firewall', role === 'server'],
    ['mesh-is-optional', MESH.includes(protocol) && role !== 'client' && role !== 'client-router'],
    ['ipv6-needs-route', serves && families.includes('ipv6') && plans.some((p) => p.tunnel !== 'none')],
    ['peer-from-anywhere', role === 'site-to-site' && families.some((family) => !names.peer[family])],
    ['nft-chains', tool === 'nftables'],
    ['pf-anchor', tool === 'pf'],
  ];
  return notes.flatMap(([note, applies]) => (applies ? [note] : []));
}

/**
 * The fewest rules that let a VPN through this machine's firewall, added before those that are there, and what
 * takes them back. Names and addresses that are missing are the usual ones (`usualNames`) and have to be compared;
 * nothing but checked names, addresses and numbers gets into a command.
 */
export function firewallRules(
  question: FirewallQuestion,
): FirewallRules | { impossible: FirewallImpossible } {
  const reason = notValid(question) ?? impossible(question);
  if (reason) return { impossible: reason };
  const { protocol, role, tool, ports } = question;
  const families = FAMILIES.filter(
    (family) => question.families.includes(family) && !(protocol === 'pptp' && family === 'ipv6'),
  );
  const names = namesFor(question);
  const plans = families.map((family) => planFor(protocol, role, family, ports));
  const rules = RENDER[tool](plans, names);
  return {
    ...rules,
    ...trialOf(tool, rules.undo),
    persist: LASTING[tool],
    notes: notesFor(question, plans, names),
    checkedByTool: CHECKED.includes(tool),
  };
}

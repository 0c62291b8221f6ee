import {
  type ByFamily,
  type FirewallImpossible,
  type FirewallQuestion,
  type FirewallRole,
  firewallRules,
  type Ports,
  type usualNames,
} from '../../knowledge/firewall-rules';
import type { ProtocolId } from '../../knowledge/protocols';
import { canonical, type Family, familyOf } from '../../probe/address';
import type { LookupWords } from '../../words';

type Label = keyof LookupWords['firewall']['field'];

/** One thing to type. */
interface Input {
  label: (role: FirewallRole) => Label;
  /** What takes its place while nothing is typed. */
  example: (choices: FirewallQuestion, usual: ReturnType<typeof usualNames>) => string;
  /** What was typed, as a part of the question that still may be refused; null for what can't be one. */
  read: (text: string, choices: FirewallQuestion) => Partial<FirewallQuestion> | null;
  problem: FirewallImpossible;
  /** A value that nobody has, to see whether it turns up in the rules. */
  trial: (choices: FirewallQuestion) => Partial<FirewallQuestion>;
}

export type InputName = 'ports' | 'wan' | 'lan' | 'tunnel' | 'server' | 'subnet';
export type Typed = Partial<Record<InputName, string>>;

const interfaceInput = (
  key: 'wanInterface' | 'lanInterface' | 'tunnelInterface',
  usual: 'wan' | 'lan' | 'tunnel',
): Input => ({
  label: () => key,
  example: (_, names) => names[usual],
  read: (text) => ({ [key]: text }),
  problem: 'interface-not-valid',
  trial: () => ({ [key]: 'trial9' }),
});

const joins = (role: FirewallRole) => role === 'site-to-site';

/** Everything that can be typed, in the order in which it is asked for. */
export const INPUTS: Readonly<Record<InputName, Input>> = {
  ports: {
    label: () => 'ports',
    example: ({ protocol }) => (transportOf(protocol) === 'tcp' ? 'TCP 8443' : 'UDP 443'),
    read: (text, { protocol }) => {
      const ports = readPorts(text, transportOf(protocol));
      return ports && { ports };
    },
    problem: 'ports-not-valid',
    trial: ({ protocol }) => ({ ports: { [transportOf(protocol)]: [9] } }),
  },
  wan: interfaceInput('wanInterface', 'wan'),
  lan: interfaceInput('lanInterface', 'lan'),
  tunnel: interfaceInput('tunnelInterface', 'tunnel'),
  server: {
    label: (role) => (joins(role) ? 'peerAddress' : 'serverAddress'),
    example: ({ role, families }, { server }) =>
      joins(role)
        ? families.map((family) => PEERS[family]).join(', ')
        : families.map((f) => server[f]).join(', '),
    read: (text, { families }) => {
      const serverAddress = readByFamily(text, families);
      return serverAddress && { serverAddress };
    },
    problem: 'address-not-valid',
    trial: () => ({ serverAddress: { ipv4: '203.0.113.99', ipv6: '2001:db8::99' } }),
  },
  subnet: {
    label: (role) => (joins(role) ? 'remoteSubnet' : 'tunnelSubnet'),
    example: ({ families }, { subnet }) => families.map((family) => subnet[family]).join(', '),
    read: (text, { families }) => {
      const tunnelSubnet = readByFamily(text, families);
      return tunnelSubnet && { tunnelSubnet };
    },
    problem: 'subnet-not-valid',
    trial: () => ({ tunnelSubnet: { ipv4: '10.99.99.0/24', ipv6: 'fd99::/64' } }),
  },
};

/** Addresses for documentation (RFC 5737, RFC 3849), as examples of a public one. */
const PEERS: Record<Family, string> = { ipv4: '203.0.113.7', ipv6: '2001:db8::7' };

const NAMES = Object.keys(INPUTS) as InputName[];

/** What bears on the rules for these choices: what would change nothing is not asked for. */
export function usedInputs(choices: FirewallQuestion): InputName[] {
  const plain = firewallRules(choices);
  if ('impossible' in plain) return [];
  return NAMES.filter((name) => {
    const tried = firewallRules({ ...choices, ...INPUTS[name].trial(choices) });
    return 'commands' in tried && tried.commands !== plain.commands;
  });
}

/** The question with all that was typed, and what is wrong with any of it. Empty fields are left to their usual names. */
export function questionOf(
  choices: FirewallQuestion,
  typed: Typed,
  used: readonly InputName[],
): { question: FirewallQuestion; problems: Partial<Record<InputName, FirewallImpossible>> } {
  const problems: Partial<Record<InputName, FirewallImpossible>> = {};
  let question = choices;
  for (const name of used) {
    const text = typed[name]?.trim();
    if (!text) continue;
    const { read, problem } = INPUTS[name];
    const part = read(text, choices);
    const answer = part ? firewallRules({ ...choices, ...part }) : { impossible: problem };
    if ('impossible' in answer && answer.impossible === problem) problems[name] = problem;
    else question = { ...question, ...part };
  }
  return { question, problems };
}

/** What a bare port number means. */
const transportOf = (protocol: ProtocolId) => (protocol === 'sstp' ? 'tcp' : 'udp');

/** `1194`, `UDP 1194, TCP 443`; null for what is no list of ports. */
function readPorts(text: string, usual: 'udp' | 'tcp'): Ports | null {
  const ports: { udp?: number[]; tcp?: number[] } = {};
  for (const piece of text.split(/[,;]/)) {
    const match = /^\s*(?:(udp|tcp)[\s:/]?)?\s*(\d{1,5})\s*$/i.exec(piece);
    if (!match) return null;
    const transport = match[1]?.toLowerCase() === 'tcp' ? 'tcp' : match[1] ? 'udp' : usual;
    ports[transport] = [...(ports[transport] ?? []), Number(match[2])];
  }
  return ports;
}

/** Addresses or networks, at most one for each of the families, in any order; null for anything else. */
function readByFamily(text: string, families: readonly Family[]): ByFamily | null {
  const found: Partial<Record<Family, string>> = {};
  for (const piece of text.split(/[\s,;]+/)) {
    const [, typed = '', length = ''] = /^([^/]*)(\/\d{1,3})?$/.exec(piece) ?? [];
    const address = canonical(typed);
    const family = address && familyOf(address);
    if (!family || found[family] || !families.includes(family)) return null;
    found[family] = address + length;
  }
  return found;
}

import { describe, expect, it } from 'vitest';
import {
  FIREWALL_ROLES,
  FIREWALL_TOOLS,
  type FirewallQuestion,
  type FirewallRules,
  firewallRules,
} from '../../knowledge/firewall-rules';
import { PERSIST } from '../../knowledge/firewall-rules/lasting';
import { PROTOCOLS, type ProtocolId } from '../../knowledge/protocols';
import { firewall as de } from '../../words/de/firewall';
import { firewall as en } from '../../words/en/firewall';

const PROTOCOL_IDS = Object.keys(PROTOCOLS) as ProtocolId[];

const QUESTIONS: FirewallQuestion[] = PROTOCOL_IDS.flatMap((protocol) =>
  FIREWALL_ROLES.flatMap((role) =>
    FIREWALL_TOOLS.flatMap((tool) =>
      ([['ipv4'], ['ipv6'], ['ipv4', 'ipv6']] as const).map((families) => ({
        protocol,
        role,
        tool,
        families,
      })),
    ),
  ),
);

function rules(question: FirewallQuestion): FirewallRules {
  const answer = firewallRules(question);
  if ('impossible' in answer) throw new Error(answer.impossible);
  return answer;
}

const reason = (question: FirewallQuestion) => {
  const answer = firewallRules(question);
  return 'impossible' in answer ? answer.impossible : null;
};

describe('firewall rules', () => {
  it('exist for every protocol, role and tool, or say why not', () => {
    const possible = QUESTIONS.filter((question) => reason(question) === null);
    expect(possible.length).toBeGreaterThan(QUESTIONS.length / 2);
    for (const question of possible) {
      const { commands, undo } = rules(question);
      const what = JSON.stringify(question);
      expect(commands, what).not.toBe('');
      expect(undo, what).not.toBe('');
      expect(`${commands}\n${undo}`, what).not.toMatch(/undefined|(?<!\/dev\/)null|\[object|NaN/);
    }
  });

  it('never open AH, nor L2TP outside IPsec', () => {
    for (const question of QUESTIONS) {
      if (reason(question) !== null || question.tool === 'windows') continue;
      const { commands } = rules(question);
      expect(commands).not.toMatch(/\bah\b|-p 51\b/);
      const l2tp = commands.split('\n').filter((line) => line.includes('1701'));
      if (l2tp.length === 0) continue;
      expect(question.protocol).toBe('l2tp-ipsec');
      expect(
        l2tp.some((line) => /drop|block/i.test(line)),
        commands,
      ).toBe(true);
    }
  });

  it('never touch what they did not add: no policy, no flush of others', () => {
    for (const question of QUESTIONS) {
      if (reason(question) !== null) continue;
      const { commands } = rules(question);
      expect(commands).not.toMatch(
        /iptables (-t \w+ )?-(P|F|X)\b|flush ruleset|policy (drop|accept)|ufw (enable|disable|reset)/,
      );
    }
  });

  it('translate only what comes from the Internet', () => {
    const { commands } = rules({
      protocol: 'ikev2',
      role: 'router-forwarding',
      tool: 'iptables',
      families: ['ipv4'],
    });
    expect(commands).toContain('-I PREROUTING -i eth0 -p udp -m multiport --dports 500,4500');
    expect(commands).toContain('-j DNAT --to-destination 192.168.1.10');
    expect(commands).not.toContain('esp');
  });

  it('let IPv6 through without translating it, and ESP with it', () => {
    const { commands } = rules({
      protocol: 'ikev2',
      role: 'router-forwarding',
      tool: 'iptables',
      families: ['ipv6'],
    });
    expect(commands).not.toContain('DNAT');
    expect(commands).toMatch(/^ip6tables -I FORWARD .* -p esp /m);
  });

  it('give a server behind a router no ESP over IPv4, and one with a public address', () => {
    const open = (role: 'server' | 'server-behind-router') =>
      rules({ protocol: 'ikev2', role, tool: 'ufw', families: ['ipv4'] }).commands;
    expect(open('server')).toContain('proto esp');
    expect(open('server-behind-router')).not.toContain('proto esp');
  });

  it('attach the help that PPTP needs', () => {
    const question = { protocol: 'pptp', role: 'client-router', families: ['ipv4'] } as const;
    expect(rules({ ...question, tool: 'iptables' }).commands).toContain('-j CT --helper pptp');
    expect(rules({ ...question, tool: 'nftables' }).commands).toContain('ct helper set "pptp"');
    expect(rules({ ...question, tool: 'mikrotik' }).commands).toContain('service-port set pptp disabled=no');
    expect(reason({ ...question, tool: 'pf' })).toBe('tool-has-no-pptp-help');
    expect(reason({ ...question, tool: 'firewalld' })).toBe('tool-has-no-pptp-help');
  });

  it('restrict two joined networks to each other', () => {
    const question = {
      protocol: 'ikev2',
      role: 'site-to-site',
      tool: 'iptables',
      families: ['ipv4'],
    } as const;
    const { commands, notes } = rules({
      ...question,
      serverAddress: { ipv4: '198.51.100.7' },
      tunnelSubnet: { ipv4: '10.2.0.0/24' },
    });
    expect(commands).toContain('-I INPUT -s 198.51.100.7 -p esp ');
    expect(commands).toContain('-t nat -I POSTROUTING -o eth0 -m policy --dir out --pol ipsec ');
    expect(notes).not.toContain('peer-from-anywhere');
    expect(rules(question).notes).toContain('peer-from-anywhere');
  });

  it('use other ports where the server does', () => {
    const question = {
      protocol: 'openvpn',
      role: 'server',
      tool: 'nftables',
      families: ['ipv4', 'ipv6'],
    } as const;
    const { commands } = rules({ ...question, ports: { tcp: [443] } });
    expect(commands).toContain('tcp dport 443 accept');
    expect(commands).not.toContain('1194');
  });

  it.each<[string, FirewallQuestion, string]>([
    [
      'PPTP over IPv6',
      { protocol: 'pptp', role: 'client', tool: 'ufw', families: ['ipv6'] },
      'pptp-has-no-ipv6',
    ],
    [
      'SSTP between sites',
      { protocol: 'sstp', role: 'site-to-site', tool: 'ufw', families: ['ipv4'] },
      'not-for-two-sites',
    ],
    [
      'Windows as a router',
      { protocol: 'ikev2', role: 'client-router', tool: 'windows', families: ['ipv4'] },
      'tool-does-not-forward',
    ],
    [
      'firewalld dialling out',
      { protocol: 'ikev2', role: 'client', tool: 'firewalld', families: ['ipv4'] },
      'nothing-to-open',
    ],
    [
      'other ports for IKE',
      { protocol: 'ikev2', role: 'client', tool: 'ufw', families: ['ipv4'], ports: { udp: [443] } },
      'ports-are-fixed',
    ],
    [
      'WireGuard over TCP',
      { protocol: 'wireguard', role: 'client', tool: 'ufw', families: ['ipv4'], ports: { tcp: [443] } },
      'ports-not-valid',
    ],
    [
      'port 70000',
      { protocol: 'wireguard', role: 'client', tool: 'ufw', families: ['ipv4'], ports: { udp: [70_000] } },
      'ports-not-valid',
    ],
  ])('say why not: %s', (_, question, expected) => expect(reason(question)).toBe(expected));

  it.each([
    ['wanInterface', 'eth0; reboot', 'interface-not-valid'],
    ['wanInterface', '$(id)', 'interface-not-valid'],
    ['lanInterface', '-j', 'interface-not-valid'],
    ['lanInterface', 'eth0\nreboot', 'interface-not-valid'],
    ['tunnelInterface', 'wg0"', 'interface-not-valid'],
    ['tunnelInterface', 'a-name-too-long-for-linux', 'interface-not-valid'],
    ['serverAddress', { ipv4: '192.168.1.10; reboot' }, 'address-not-valid'],
    ['serverAddress', { ipv4: '2001:db8::1' }, 'address-not-valid'],
    ['serverAddress', { ipv6: '192.168.1.10' }, 'address-not-valid'],
    ['serverAddress', { ipv4: '192.168.1.010' }, 'address-not-valid'],
    ['tunnelSubnet', { ipv4: '10.8.0.0/33' }, 'subnet-not-valid'],
    ['tunnelSubnet', { ipv4: '10.8.0.0/24 -j ACCEPT' }, 'subnet-not-valid'],
    ['tunnelSubnet', { ipv6: 'fd00::' }, 'subnet-not-valid'],
  ])('let nothing but names into a command: %s %j', (field, value, expected) => {
    for (const tool of FIREWALL_TOOLS) {
      const question = { protocol: 'wireguard', role: 'server', tool, families: ['ipv4'], [field]: value };
      expect(reason(question as FirewallQuestion)).toBe(expected);
    }
  });

  it('bring an undo that runs by itself, except where a terminal has Safe Mode', () => {
    for (const tool of FIREWALL_TOOLS) {
      const { before, keep, undo, tryFirst } = rules({
        protocol: 'wireguard',
        role: 'server',
        tool,
        families: ['ipv4'],
      });
      if (tool === 'mikrotik') expect([tryFirst, before, keep]).toEqual(['safe-mode', null, null]);
      else for (const line of undo.split('\n')) expect(before).toContain(line);
    }
  });
});

describe('words', () => {
  const notes = new Set<string>();
  const reasons = new Set<string>([
    'ports-are-fixed',
    'ports-not-valid',
    'interface-not-valid',
    'address-not-valid',
    'subnet-not-valid',
  ]);
  for (const question of QUESTIONS) {
    const answer = firewallRules(question);
    if ('impossible' in answer) reasons.add(answer.impossible);
    else for (const note of answer.notes) notes.add(note);
  }

  it.each([
    ['en', en],
    ['de', de],
  ])('in %s are there for every tool, role, note and reason', (_, words) => {
    expect(Object.keys(words.tool).sort()).toEqual([...FIREWALL_TOOLS].sort());
    expect(Object.keys(words.role).sort()).toEqual([...FIREWALL_ROLES].sort());
    expect(Object.keys(words.note).sort()).toEqual([...notes].sort());
    expect(Object.keys(words.impossible).sort()).toEqual([...reasons].sort());
    expect(Object.keys(words.persist).sort()).toEqual(Object.keys(PERSIST).sort());
    expect(Object.keys(words.tryFirst).sort()).toEqual(['safe-mode', 'timed-undo', 'timed-undo-windows']);
  });
});

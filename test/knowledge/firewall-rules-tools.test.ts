/** The rules are applied and taken back by the real tools, each time in a network namespace of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  FIREWALL_ROLES,
  type FirewallQuestion,
  type FirewallRules,
  type FirewallTool,
  firewallRules,
} from '../../knowledge/firewall-rules';
import { PROTOCOLS, type ProtocolId } from '../../knowledge/protocols';
import { SNIPPETS } from '../../knowledge/snippets';

/** Each program and the Debian package that holds it. */
const PROGRAMS: Readonly<Record<string, string>> = {
  '/usr/sbin/iptables': 'iptables',
  '/usr/sbin/nft': 'nftables',
  '/usr/sbin/ufw': 'ufw',
  '/usr/bin/firewall-offline-cmd': 'firewalld',
};

function unavailable(): string | null {
  if (process.platform !== 'linux') return 'firewall tools need Linux';
  if (process.getuid?.() !== 0) return 'firewall tools need root (network namespaces)';
  const missing = Object.entries(PROGRAMS).flatMap(([program, name]) => (existsSync(program) ? [] : [name]));
  if (missing.length > 0) return `firewall tools need ${missing.join(' ')}`;
  const { status, stderr } = spawnSync('unshare', ['--net', '--mount', '/usr/sbin/nft', 'list', 'ruleset'], {
    encoding: 'utf8',
  });
  return status === 0 ? null : `firewall tools can't make their namespaces here: ${stderr.split('\n')[0]}`;
}

const reason = unavailable();

/** Runs a script, which ends at its first failure, in a box without other network, /run or /etc/ufw. */
function run(script: string): { status: number | null; stdout: string; stderr: string } {
  const box = ['--net', '--mount', '--propagation', 'private', 'sh', '-eu', '-c', script];
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin`, LC_ALL: 'C' };
  return spawnSync('unshare', box, { encoding: 'utf8', env });
}

/** Kernel modules are the machine's, not the box's. */
const NO_MODULES = 'modprobe() { :; }\n';

/** A part of what a script printed. */
function section(text: string, name: string): string {
  const [, after = ''] = text.split(`=== ${name}\n`);
  return after.split('=== ')[0]!.trim();
}

/** State before, with the rules, and after the undo, as `show` prints it. */
function tryOut(start: string, { commands, undo }: FirewallRules, show: string) {
  const { status, stdout, stderr } = run(
    [
      NO_MODULES,
      start,
      'echo "=== before"',
      show,
      '{',
      commands,
      '} >/dev/null',
      'echo "=== with"',
      show,
      '{',
      undo,
      '} >/dev/null',
      'echo "=== after"',
      show,
      'echo "=== end"',
    ].join('\n'),
  );
  const states = ['before', 'with', 'after'].map((name) => section(stdout, name));
  return { status, stderr, before: states[0]!, with: states[1]!, after: states[2]! };
}

const BOTH = ['ipv4', 'ipv6'] as const;
const CUSTOM = {
  wanInterface: 'enp3s0',
  lanInterface: 'br-lan.10',
  serverAddress: { ipv4: '192.168.7.20', ipv6: '2001:db8:7::20' },
  tunnelSubnet: { ipv4: '10.77.0.0/16', ipv6: 'fd77::/48' },
} as const;

function possible(tool: FirewallTool, questions: Omit<FirewallQuestion, 'tool'>[]) {
  return questions.flatMap((question): [string, FirewallRules][] => {
    const answer = firewallRules({ ...question, tool });
    const name = [question.protocol, question.role, question.families.join('+'), question.wanInterface ?? ''];
    return 'impossible' in answer ? [] : [[name.join(' ').trim(), answer]];
  });
}

const ALL = (Object.keys(PROTOCOLS) as ProtocolId[]).flatMap((protocol) =>
  FIREWALL_ROLES.map((role) => ({ protocol, role, families: BOTH })),
);
const SOME: Omit<FirewallQuestion, 'tool'>[] = [
  { protocol: 'wireguard', role: 'server', families: ['ipv4'] },
  { protocol: 'ikev2', role: 'server-behind-router', families: ['ipv6'] },
  { protocol: 'l2tp-ipsec', role: 'router-forwarding', families: ['ipv4'] },
  { protocol: 'openvpn', role: 'server', families: BOTH, ports: { udp: [1194, 443], tcp: [443] } },
  { protocol: 'ikev2', role: 'site-to-site', families: BOTH, ...CUSTOM },
  { protocol: 'wireguard', role: 'router-forwarding', families: BOTH, ...CUSTOM },
];
/** One of each kind, for tools that take seconds. */
const KINDS: Omit<FirewallQuestion, 'tool'>[] = [
  { protocol: 'l2tp-ipsec', role: 'server', families: BOTH },
  { protocol: 'ikev2', role: 'server-behind-router', families: BOTH },
  { protocol: 'wireguard', role: 'server', families: ['ipv4'] },
  { protocol: 'ikev2', role: 'router-forwarding', families: BOTH, ...CUSTOM },
  { protocol: 'ikev2', role: 'site-to-site', families: BOTH, ...CUSTOM },
  { protocol: 'wireguard', role: 'site-to-site', families: BOTH },
  { protocol: 'pptp', role: 'client-router', families: BOTH },
  { protocol: 'tailscale', role: 'client-router', families: ['ipv4'] },
];

describe.skipIf(reason)(`firewall rules by the tools themselves${reason ? ` (${reason})` : ''}`, () => {
  describe('iptables', () => {
    // Somebody's own rules: they have to stay as they are, also those that look alike.
    const start = [
      'iptables -P INPUT DROP',
      'iptables -A INPUT -p tcp --dport 22 -j ACCEPT',
      'iptables -A INPUT -p udp -m multiport --dports 500,4500 -j ACCEPT',
      'iptables -A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT',
      'iptables -t nat -A POSTROUTING -o eth0 -j MASQUERADE',
      'iptables -t raw -S >/dev/null',
      'ip6tables -t raw -S >/dev/null',
      'ip6tables -P INPUT DROP',
    ].join('\n');
    const tables = ['filter', 'nat', 'raw'];
    const show = ['iptables', 'ip6tables'].flatMap((p) => tables.map((t) => `${p} -t ${t} -S`)).join('\n');

    it.each(possible('iptables', [...ALL, ...SOME]))('%s', (_, rules) => {
      const states = tryOut(start, rules, show);
      expect(states.status, `${states.stderr}\n${rules.commands}`).toBe(0);
      const added = rules.commands.split('\n').filter((line) => line.includes(' -I '));
      expect(states.with.match(/vpn-doctor/g)).toHaveLength(added.length);
      expect(states.after).toBe(states.before);
      expect(states.before).toContain('--dport 22');
    });
  });

  describe('nftables', () => {
    const start = [
      "nft -f - <<'START'",
      'table inet filter {',
      '  chain input { type filter hook input priority 0; policy drop;',
      '    tcp dport 22 accept',
      '    udp dport { 500, 4500 } accept',
      '  }',
      '  chain forward { type filter hook forward priority 0; policy drop; }',
      '  chain output { type filter hook output priority 0; policy accept; }',
      '}',
      'START',
    ].join('\n');

    it.each(possible('nftables', [...ALL, ...SOME]))('%s', (_, rules) => {
      const states = tryOut(start, rules, 'nft list ruleset');
      expect(states.status, `${states.stderr}\n${rules.commands}`).toBe(0);
      const added = rules.commands.split('\n').filter((line) => line.startsWith('insert rule '));
      expect(added.length).toBeGreaterThan(0);
      expect(states.with.match(/comment "vpn-doctor"/g)).toHaveLength(added.length);
      expect(states.with.match(/policy drop/g)).toHaveLength(2);
      expect(states.after).toBe(states.before);
    });
  });

  describe('ufw', () => {
    const start = [
      'box=$(mktemp -d)',
      'trap \'umount /etc/ufw; rm -rf "$box"\' EXIT',
      'cp -a /etc/ufw/. "$box"',
      'mount --bind "$box" /etc/ufw',
      'mount -t tmpfs own /run',
      '{ ufw allow 22/tcp; ufw --force enable; } >/dev/null',
    ].join('\n');
    const show = [
      'cat /etc/ufw/before.rules /etc/ufw/before6.rules',
      'ufw show added',
      'iptables -S; ip6tables -S; iptables -t nat -S; iptables -t raw -S',
    ].join('\n');

    it.each(possible('ufw', [...KINDS, { protocol: 'zerotier', role: 'client', families: BOTH }]))(
      '%s',
      (_, rules) => {
        const states = tryOut(start, rules, show);
        expect(states.status, `${states.stderr}\n${rules.commands}`).toBe(0);
        for (const line of rules.commands.split('\n').filter((text) => /^-A ufw6?-before/.test(text)))
          expect(states.with.split(line).length, `${line} is in the file and in force`).toBeGreaterThan(1);
        expect(states.with).not.toBe(states.before);
        expect(states.after).toBe(states.before);
      },
    );
  });

  describe('firewalld', () => {
    const start = [
      'box=$(mktemp -d)',
      'trap \'rm -rf "$box"\' EXIT',
      'cp -a /etc/firewalld/. "$box"',
      // No daemon: the same options go to the program that writes the files.
      'offline="firewall-offline-cmd --system-config=$box"',
      'mkdir "$box/bin"',
      'cat >"$box/bin/firewall-cmd" <<END',
      '#!/bin/sh',
      'case "\\$1" in',
      '  --reload) exec $offline --check-config ;;',
      '  --permanent) shift ;;',
      'esac',
      'exec $offline "\\$@"',
      'END',
      'chmod +x "$box/bin/firewall-cmd"',
      'PATH="$box/bin:$PATH"',
      '$offline --zone=external --add-interface=eth0 --add-interface=enp3s0 >/dev/null',
      '$offline --zone=internal --add-interface=eth1 --add-interface=br-lan.10 >/dev/null',
    ].join('\n');
    const show =
      'for list in --list-all-zones --list-all-policies "--direct --get-all-rules"; do $offline $list; done';

    it.each(possible('firewalld', KINDS))('%s', (_, rules) => {
      const states = tryOut(start, rules, show);
      expect(states.status, `${states.stderr}\n${rules.commands}`).toBe(0);
      for (const [, rule] of rules.commands.matchAll(/--add-rich-rule='([^']+)'/g))
        expect(states.with).toContain(rule);
      for (const [, rule] of rules.commands.matchAll(/--direct --add-rule (.+)$/gm))
        expect(states.with).toContain(rule);
      expect(states.after).toBe(states.before);
    });
  });

  describe('snippets', () => {
    const names = [
      'linux-mss-iptables',
      'linux-mss-nftables',
      'linux-pptp-helper-nftables',
      'linux-pptp-helper-iptables',
    ];
    const start = ['filter', 'mangle', 'raw']
      .map((t) => `iptables -t ${t} -S; ip6tables -t ${t} -S`)
      .join('\n');
    const filled = (text: string) => text.replaceAll('<LAN_INTERFACE>', 'eth1');

    it.each(names)('%s', (name) => {
      const { text, undo } = SNIPPETS[name as 'linux-mss-iptables'];
      const rules = { commands: filled(text), undo: filled(undo) } as FirewallRules;
      const show = `${start}\nnft list tables | grep vpn_doctor || true`;
      const states = tryOut(`{ ${start}\n} >/dev/null`, rules, show);
      expect(states.status, states.stderr).toBe(0);
      expect(states.with).not.toBe(states.before);
      expect(states.after).toBe(states.before);
    });
  });

  it('would notice a wrong rule', () => {
    const wrong = {
      commands: 'iptables -I INPUT -p udp --dport 500,4500 -j ACCEPT',
      undo: ':',
    } as FirewallRules;
    expect(tryOut('', wrong, ':').status).not.toBe(0);
  });

  it('take themselves back when nobody keeps them', () => {
    const rules = firewallRules({
      protocol: 'wireguard',
      role: 'server',
      tool: 'iptables',
      families: ['ipv4'],
    });
    const { before, keep, commands } = rules as FirewallRules;
    const soon = before!.replace('sleep 300', 'sleep 1');
    const own = 'mount -t tmpfs own /root\n';
    const count = 'iptables -S | grep -c vpn-doctor || true';
    const forgotten = run([own, soon, commands, 'sleep 2', count].join('\n'));
    expect(forgotten.stdout.trim(), forgotten.stderr).toBe('0');
    const kept = run([own, soon, commands, keep!, 'sleep 2', count].join('\n'));
    expect(kept.stdout.trim(), kept.stderr).toBe('3');
  });
});

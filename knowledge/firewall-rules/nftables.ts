import type { Names } from './names';
import type { Flow, Plan } from './plan';

const MARK = 'comment "vpn-doctor"';
const ANSWERS = 'ct state established,related accept';

function ports(list: readonly number[]): string {
  return list.length === 1 ? `${list[0]}` : `{ ${list.join(', ')} }`;
}

function flowMatch({ protocol, ports: list, from }: Flow): string {
  return list ? `${protocol} ${from ? 'sport' : 'dport'} ${ports(list)}` : `meta l4proto ${protocol}`;
}

/** A rule of the table `inet filter`, or of the own table for address translation. */
interface Rule {
  chain: 'input' | 'output' | 'forward' | 'nat_in' | 'nat_out' | 'helper';
  body: string;
}

/** `ppp+` of iptables is `ppp*` here. */
const nameOf = (name: string) => `"${name.replace(/\+$/, '*')}"`;

function tunnelRules({ tunnel, joins, masquerade, family }: Plan, names: Names): Rule[] {
  const subnet = names.subnet[family];
  if (tunnel === 'none' || !subnet) return [];
  const ip = family === 'ipv4' ? 'ip' : 'ip6';
  const ipsec = tunnel === 'ipsec';
  const outOf = ipsec ? 'meta secpath exists' : `iifname ${nameOf(names.tunnel)}`;
  const into = ipsec ? 'rt ipsec exists' : `oifname ${nameOf(names.tunnel)}`;
  const [wan, lan] = [nameOf(names.wan), nameOf(names.lan)];
  if (joins) {
    return [
      { chain: 'forward', body: `${outOf} oifname ${lan} ${ip} saddr ${subnet} accept` },
      { chain: 'forward', body: `iifname ${lan} ${into} ${ip} daddr ${subnet} accept` },
    ];
  }
  const clear = ipsec ? ' rt ipsec missing' : '';
  return [
    { chain: 'forward', body: `${outOf} ${ip} saddr ${subnet} accept` },
    { chain: 'forward', body: `${into} ${ip} daddr ${subnet} ${ANSWERS}` },
    ...(masquerade
      ? [{ chain: 'nat_out', body: `oifname ${wan} ip saddr ${subnet}${clear} masquerade` } as const]
      : []),
  ];
}

function rulesOf(plan: Plan, names: Names): Rule[] {
  const { family, inwards, outwards } = plan;
  const ip = family === 'ipv4' ? 'ip' : 'ip6';
  const [wan, lan] = [nameOf(names.wan), nameOf(names.lan)];
  const server = names.server[family];
  const from = names.peer[family] ? `${ip} saddr ${names.peer[family]} ` : '';
  return [
    ...plan.input.map((f): Rule => ({ chain: 'input', body: `${from}${flowMatch(f)} accept` })),
    ...(plan.guardL2tp
      ? ([
          { chain: 'input', body: 'meta secpath missing udp dport 1701 drop' },
          { chain: 'input', body: 'meta secpath exists udp dport 1701 accept' },
        ] as const)
      : []),
    ...plan.output.map((f): Rule => ({ chain: 'output', body: `${flowMatch(f)} accept` })),
    ...inwards.flatMap((f): Rule[] => [
      ...(family === 'ipv4'
        ? [{ chain: 'nat_in', body: `iifname ${wan} ${flowMatch(f)} dnat to ${server}` } as const]
        : []),
      {
        chain: 'forward',
        body: `iifname ${wan} oifname ${lan} ${ip} daddr ${server} ${flowMatch(f)} accept`,
      },
    ]),
    ...outwards.map(
      (f): Rule => ({ chain: 'forward', body: `iifname ${lan} oifname ${wan} ${flowMatch(f)} accept` }),
    ),
    ...(inwards.length + outwards.length > 0 ? [{ chain: 'forward', body: ANSWERS } as const] : []),
    ...(plan.pptpHelper
      ? [
          {
            chain: 'helper',
            body: `iifname ${outwards.length > 0 ? lan : wan} tcp dport 1723 ct helper set "pptp"`,
          } as const,
        ]
      : []),
    ...tunnelRules(plan, names),
  ];
}

/** One rule for both families where both want the same; else each for its own. */
function merged(plans: readonly Plan[], names: Names): Rule[] {
  const byFamily = plans.map((plan) => ({ family: plan.family, rules: rulesOf(plan, names) }));
  const seen = new Set<string>();
  return byFamily.flatMap(({ family, rules }) =>
    rules.flatMap(({ chain, body }): Rule[] => {
      const key = `${chain} ${body}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const everywhere = byFamily.every((other) =>
        other.rules.some((r) => r.chain === chain && r.body === body),
      );
      const named =
        /\bip6? [sd]addr\b/.test(body) || chain === 'nat_in' || chain === 'nat_out' || chain === 'helper';
      const both = everywhere && plans.length > 1;
      return [{ chain, body: both || named ? body : `meta nfproto ${family} ${body}` }];
    }),
  );
}

const FILTER = ['input', 'output', 'forward'] as const;
const OWN: Readonly<Record<'nat_in' | 'nat_out' | 'helper', string>> = {
  nat_in: 'type nat hook prerouting priority -100 ;',
  nat_out: 'type nat hook postrouting priority 100 ;',
  helper: 'type filter hook prerouting priority -150 ;',
};

/**
 * A script for nft that adds to the chains of the table `inet filter`, as Debian's and others' /etc/nftables.conf
 * name them: an accept in a table of one's own would not help against a drop there. What translates addresses has
 * a table of its own.
 */
export function nftables(plans: readonly Plan[], names: Names): { commands: string; undo: string } {
  const rules = merged(plans, names);
  const used = FILTER.filter((chain) => rules.some((rule) => rule.chain === chain));
  const own = (Object.keys(OWN) as (keyof typeof OWN)[]).filter((chain) =>
    rules.some((rule) => rule.chain === chain),
  );
  const filter = [
    'add table inet filter',
    // Without a policy here the one that is there stays.
    ...used.map((chain) => `add chain inet filter ${chain} { type filter hook ${chain} priority 0 ; }`),
    ...rules
      .filter(({ chain }) => !(chain in OWN))
      .map(({ chain, body }) => `insert rule inet filter ${chain} ${body} ${MARK}`),
  ];
  const translation =
    own.length === 0
      ? []
      : [
          'add table ip vpn_doctor',
          'flush table ip vpn_doctor',
          ...(own.includes('helper')
            ? ['add ct helper ip vpn_doctor pptp { type "pptp" protocol tcp ; }']
            : []),
          ...own.map((chain) => `add chain ip vpn_doctor ${chain} { ${OWN[chain]} }`),
          ...rules
            .filter(({ chain }) => chain in OWN)
            .map(({ chain, body }) => `add rule ip vpn_doctor ${chain} ${body}`),
        ];
  const modules = own.includes('helper') ? ['modprobe nf_nat_pptp'] : [];
  const script = [...(used.length > 0 ? filter : []), ...translation];
  return {
    commands: [...modules, "nft -f - <<'RULES'", ...script, 'RULES'].join('\n'),
    undo: [
      ...(used.length > 0
        ? [
            `for chain in ${used.join(' ')}; do`,
            '  nft -a list chain inet filter $chain | sed -n \'s/.*comment "vpn-doctor".*# handle //p\' |',
            '    while read -r handle; do nft delete rule inet filter $chain handle $handle; done',
            'done',
          ]
        : []),
      ...(own.length > 0 ? ['nft delete table ip vpn_doctor'] : []),
    ].join('\n'),
  };
}

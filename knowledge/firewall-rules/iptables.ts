import type { Names } from './names';
import type { Flow, Plan } from './plan';

/** One rule without the program's name. */
export interface IptablesRule {
  table: 'filter' | 'nat' | 'raw';
  chain: 'INPUT' | 'OUTPUT' | 'FORWARD' | 'PREROUTING' | 'POSTROUTING';
  match: string;
}

/** The mark by which these rules are taken back, and no others. */
const MARK = '-m comment --comment vpn-doctor';
const ANSWERS = '-m conntrack --ctstate RELATED,ESTABLISHED';

function flowMatch({ protocol, ports, from }: Flow): string {
  if (!ports) return `-p ${protocol}`;
  const side = from ? 'sport' : 'dport';
  return ports.length === 1
    ? `-p ${protocol} --${side} ${ports[0]}`
    : `-p ${protocol} -m multiport --${side}s ${ports.join(',')}`;
}

const filter = (chain: 'INPUT' | 'OUTPUT' | 'FORWARD', match: string): IptablesRule => ({
  table: 'filter',
  chain,
  match,
});

function tunnelRules(
  { tunnel, joins, masquerade, family }: Plan,
  { wan, lan, ...names }: Names,
): IptablesRule[] {
  const subnet = names.subnet[family];
  if (tunnel === 'none' || !subnet) return [];
  const ipsec = tunnel === 'ipsec';
  const outOf = ipsec ? '-m policy --dir in --pol ipsec' : `-i ${names.tunnel}`;
  const into = ipsec ? '-m policy --dir out --pol ipsec' : `-o ${names.tunnel}`;
  if (joins) {
    return [
      filter('FORWARD', `${outOf} -o ${lan} -s ${subnet} -j ACCEPT`),
      filter('FORWARD', `-i ${lan} ${into} -d ${subnet} -j ACCEPT`),
      // What goes into an IPsec policy must keep its address (docs.strongswan.org, forwarding).
      ...(ipsec && family === 'ipv4'
        ? [{ table: 'nat', chain: 'POSTROUTING', match: `-o ${wan} ${into} -j ACCEPT` } as const]
        : []),
    ];
  }
  const clear = ipsec ? ' -m policy --dir out --pol none' : '';
  return [
    filter('FORWARD', `${outOf} -s ${subnet} -j ACCEPT`),
    filter('FORWARD', `${into} -d ${subnet} ${ANSWERS} -j ACCEPT`),
    ...(masquerade
      ? [
          {
            table: 'nat',
            chain: 'POSTROUTING',
            match: `-s ${subnet} -o ${wan}${clear} -j MASQUERADE`,
          } as const,
        ]
      : []),
  ];
}

/** The rules of one family. Their order among each other does not matter: no packet meets two that differ. */
export function iptablesRules(plan: Plan, names: Names): IptablesRule[] {
  const { family, inwards, outwards } = plan;
  const { wan, lan } = names;
  const server = names.server[family];
  const from = names.peer[family] ? `-s ${names.peer[family]} ` : '';
  const translate = family === 'ipv4';
  return [
    ...plan.input.map((f) => filter('INPUT', `${from}${flowMatch(f)} -j ACCEPT`)),
    ...(plan.guardL2tp
      ? [
          filter('INPUT', '-p udp --dport 1701 -m policy --dir in --pol none -j DROP'),
          filter('INPUT', '-p udp --dport 1701 -m policy --dir in --pol ipsec -j ACCEPT'),
        ]
      : []),
    ...plan.output.map((f) => filter('OUTPUT', `${flowMatch(f)} -j ACCEPT`)),
    ...inwards.flatMap((f): IptablesRule[] => [
      // Only what comes from the Internet: else the LAN's own dialling out would be caught as well.
      ...(translate
        ? [
            {
              table: 'nat',
              chain: 'PREROUTING',
              match: `-i ${wan} ${flowMatch(f)} -j DNAT --to-destination ${server}`,
            } as const,
          ]
        : []),
      filter('FORWARD', `-i ${wan} -o ${lan} -d ${server} ${flowMatch(f)} -j ACCEPT`),
    ]),
    ...outwards.map((f) => filter('FORWARD', `-i ${lan} -o ${wan} ${flowMatch(f)} -j ACCEPT`)),
    ...(inwards.length + outwards.length > 0 ? [filter('FORWARD', `${ANSWERS} -j ACCEPT`)] : []),
    ...(plan.pptpHelper
      ? [
          {
            table: 'raw',
            chain: 'PREROUTING',
            match: `-i ${outwards.length > 0 ? lan : wan} -p tcp --dport 1723 -j CT --helper pptp`,
          } as const,
        ]
      : []),
    ...tunnelRules(plan, names),
  ];
}

function command(plan: Plan, action: '-I' | '-D', { table, chain, match }: IptablesRule): string {
  const program = plan.family === 'ipv4' ? 'iptables' : 'ip6tables';
  const [before, target] = match.split(' -j ');
  return `${program}${table === 'filter' ? '' : ` -t ${table}`} ${action} ${chain} ${before} ${MARK} -j ${target}`;
}

/** Shell commands that put these rules before all others, and those that take exactly them away. */
export function iptables(plans: readonly Plan[], names: Names): { commands: string; undo: string } {
  const lines = (action: '-I' | '-D') =>
    plans.flatMap((plan) => iptablesRules(plan, names).map((rule) => command(plan, action, rule)));
  const modules = plans.some((plan) => plan.pptpHelper) ? ['modprobe nf_nat_pptp'] : [];
  return { commands: [...modules, ...lines('-I')].join('\n'), undo: lines('-D').join('\n') };
}

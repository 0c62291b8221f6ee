import { type IptablesRule, iptablesRules } from './iptables';
import type { Names } from './names';
import type { Flow, Plan } from './plan';

/** ufw takes a family only by way of an address. */
const anywhere = (plan: Plan, both: boolean) => {
  if (both) return 'any';
  return plan.family === 'ipv4' ? '0.0.0.0/0' : '::/0';
};

/** `from` and `to` are addresses; ufw(8), full syntax. */
function rule({ protocol, ports, from: own }: Flow, from: string, to: string): string {
  const port = ports ? ` port ${ports.join(',')}` : '';
  return own
    ? `proto ${protocol} from ${from}${port} to ${to}`
    : `proto ${protocol} from ${from} to ${to}${port}`;
}

/** Rules after `ufw` for one family; `both`: where the other family has exactly the same. */
function rulesOf(plan: Plan, names: Names, both: (f: Flow, where: 'input' | 'output') => boolean): string[] {
  const { family, tunnel, joins } = plan;
  const { wan, lan } = names;
  const server = names.server[family]!;
  const peer = names.peer[family];
  const subnet = names.subnet[family]!;
  const from = anywhere(plan, false);
  const route = (text: string) => `route allow ${text}`;
  return [
    ...plan.input.map((f) => {
      const any = anywhere(plan, both(f, 'input'));
      return `allow in ${rule(f, peer ?? any, peer ? 'any' : any)}`;
    }),
    ...plan.output.map((f) => {
      const any = anywhere(plan, both(f, 'output'));
      return `allow out ${rule(f, any, any)}`;
    }),
    ...plan.inwards.map((f) => route(`in on ${wan} out on ${lan} ${rule(f, from, server)}`)),
    ...plan.outwards.map((f) => route(`in on ${lan} out on ${wan} ${rule(f, from, from)}`)),
    ...(tunnel === 'interface'
      ? joins
        ? [
            route(`in on ${names.tunnel} out on ${lan} from ${subnet} to ${from}`),
            route(`in on ${lan} out on ${names.tunnel} from ${from} to ${subnet}`),
          ]
        : [route(`in on ${names.tunnel} from ${subnet} to ${from}`)]
      : []),
  ];
}

const CHAINS: Partial<Record<IptablesRule['chain'], string>> = {
  INPUT: 'before-input',
  FORWARD: 'before-forward',
};

/** What ufw has no words for, in iptables' own, for the end of its rules file. */
function fileRules(plan: Plan, names: Names): IptablesRule[] {
  return iptablesRules(plan, names).filter(
    ({ table, match }) => table !== 'filter' || / -m policy |^-m policy /.test(match),
  );
}

function fileText(plan: Plan, rules: readonly IptablesRule[]): string[] {
  const prefix = plan.family === 'ipv4' ? 'ufw-' : 'ufw6-';
  return (['raw', 'nat', 'filter'] as const).flatMap((table) => {
    const lines = rules.filter((r) => r.table === table);
    if (lines.length === 0) return [];
    return [
      `*${table}`,
      ...lines.map(({ chain, match }) => {
        const own = CHAINS[chain];
        return `-A ${table === 'filter' && own ? prefix + own : chain} ${match}`;
      }),
      'COMMIT',
    ];
  });
}

/** Shell commands. Before and after them ufw may be on or off. */
export function ufw(plans: readonly Plan[], names: Names): { commands: string; undo: string } {
  const hasBoth = (f: Flow, where: 'input' | 'output') =>
    plans.length > 1 &&
    Object.keys(names.peer).length === 0 &&
    plans.every((plan) => plan[where].some((other) => JSON.stringify(other) === JSON.stringify(f)));
  const rules = [...new Set(plans.flatMap((plan) => rulesOf(plan, names, hasBoth)))];
  const files = plans.flatMap((plan) => {
    const own = fileRules(plan, names);
    const path = `/etc/ufw/before${plan.family === 'ipv4' ? '' : '6'}.rules`;
    return own.length > 0 ? [{ plan, own, path }] : [];
  });
  const reload = files.length > 0 ? ['ufw reload'] : [];
  const modules = plans.some((plan) => plan.pptpHelper) ? ['modprobe nf_nat_pptp'] : [];
  return {
    commands: [
      ...modules,
      ...rules.map((text) => `ufw ${text}`),
      ...files.flatMap(({ plan, own, path }) => [
        `cat >> ${path} <<'RULES'`,
        '# vpn-doctor begin',
        ...fileText(plan, own),
        '# vpn-doctor end',
        'RULES',
      ]),
      ...reload,
    ].join('\n'),
    undo: [
      ...rules.map(
        (text) =>
          `ufw ${text.startsWith('route ') ? text.replace('allow', 'delete allow') : `delete ${text}`}`,
      ),
      ...files.map(({ path }) => `sed -i '/^# vpn-doctor begin$/,/^# vpn-doctor end$/d' ${path}`),
      // ufw leaves what it has once put into these two tables.
      ...files.flatMap(({ plan, own }) =>
        own
          .filter(({ table }) => table !== 'filter')
          .map(
            ({ table, chain, match }) =>
              `${plan.family === 'ipv4' ? 'iptables' : 'ip6tables'} -t ${table} -D ${chain} ${match}`,
          ),
      ),
      ...reload,
    ].join('\n'),
  };
}

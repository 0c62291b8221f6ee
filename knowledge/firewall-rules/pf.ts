import type { Names } from './names';
import type { Flow, Plan } from './plan';

const FAMILY = { ipv4: 'inet', ipv6: 'inet6' } as const;

function ports(list: readonly number[]): string {
  return list.length === 1 ? `port ${list[0]}` : `port { ${list.join(' ')} }`;
}

function match(plan: Plan, { protocol, ports: list, from: own }: Flow, from: string, to: string): string {
  const port = list ? ` ${ports(list)}` : '';
  const head = `${FAMILY[plan.family]} proto ${protocol}`;
  return own ? `${head} from ${from}${port} to ${to}` : `${head} from ${from} to ${to}${port}`;
}

/** Translation has to come before filtering (pf.conf(5)). */
function rulesOf(plan: Plan, names: Names): { translation: string[]; filter: string[] } {
  const { family, tunnel, joins } = plan;
  const { wan, lan } = names;
  const inet = FAMILY[family];
  const server = names.server[family]!;
  const subnet = names.subnet[family];
  const peer = names.peer[family] ?? 'any';
  const inside = tunnel === 'ipsec' ? 'enc0' : names.tunnel;
  const translate = family === 'ipv4';
  return {
    translation: [
      ...(plan.masquerade && tunnel !== 'none'
        ? [`nat on ${wan} inet from ${subnet} to any -> (${wan})`]
        : []),
      ...(translate
        ? plan.inwards.map((f) => `rdr pass on ${wan} ${match(plan, f, 'any', `(${wan})`)} -> ${server}`)
        : []),
    ],
    filter: [
      ...plan.input.map((f) => `pass in quick on ${wan} ${match(plan, f, peer, `(${wan})`)}`),
      ...(plan.guardL2tp
        ? [
            `block in quick on ${wan} ${inet} proto udp from any to any port 1701`,
            `pass in quick on enc0 ${inet} proto udp from any to any port 1701`,
          ]
        : []),
      ...plan.output.map((f) => `pass out quick on ${wan} ${match(plan, f, 'any', 'any')}`),
      ...plan.inwards.flatMap((f) => [
        ...(translate ? [] : [`pass in quick on ${wan} ${match(plan, f, 'any', server)}`]),
        `pass out quick on ${lan} ${match(plan, f, 'any', server)}`,
      ]),
      ...plan.outwards.flatMap((f) => [
        `pass in quick on ${lan} ${match(plan, f, 'any', 'any')}`,
        `pass out quick on ${wan} ${match(plan, f, 'any', 'any')}`,
      ]),
      ...(tunnel !== 'none' && subnet
        ? [
            `pass in quick on ${inside} ${inet} from ${subnet} to any`,
            ...(joins ? [`pass out quick on ${inside} ${inet} from any to ${subnet}`] : []),
          ]
        : []),
    ],
  };
}

const FILE = '/etc/pf.vpn-doctor.conf';

/** Shell commands for FreeBSD and macOS: an anchor of its own, which /etc/pf.conf has to name once. */
export function pf(plans: readonly Plan[], names: Names): { commands: string; undo: string } {
  const all = plans.map((plan) => rulesOf(plan, names));
  return {
    commands: [
      `cat > ${FILE} <<'RULES'`,
      ...all.flatMap(({ translation }) => translation),
      ...all.flatMap(({ filter }) => filter),
      'RULES',
      `pfctl -n -f ${FILE} && pfctl -a vpn-doctor -f ${FILE}`,
    ].join('\n'),
    undo: [`pfctl -a vpn-doctor -F all`, `rm -f ${FILE}`].join('\n'),
  };
}

import type { Names } from './names';
import type { Flow, Plan } from './plan';

const NAMES: Readonly<Record<Flow['protocol'], string>> = {
  udp: 'udp',
  tcp: 'tcp',
  esp: 'ipsec-esp',
  gre: 'gre',
};
const MARK = 'comment=vpn-doctor';

function match({ protocol, ports, from }: Flow): string {
  const port = ports ? ` ${from ? 'src' : 'dst'}-port=${ports.join(',')}` : '';
  return `protocol=${NAMES[protocol]}${port}`;
}

function rulesOf(plan: Plan, names: Names): string[] {
  const { family, tunnel, joins } = plan;
  const menu = family === 'ipv4' ? '/ip firewall' : '/ipv6 firewall';
  const { wan, lan } = names;
  const server = names.server[family];
  const subnet = names.subnet[family];
  const from = names.peer[family] ? `src-address=${names.peer[family]} ` : '';
  const filter = (text: string, action = 'accept') => `${menu} filter add ${text} action=${action} ${MARK}`;
  const nat = (text: string) => `${menu} nat add ${text} ${MARK}`;
  const ipsec = tunnel === 'ipsec';
  const outOf = ipsec ? 'ipsec-policy=in,ipsec' : `in-interface=${names.tunnel}`;
  const into = ipsec ? 'ipsec-policy=out,ipsec' : `out-interface=${names.tunnel}`;
  return [
    ...plan.input.map((f) => filter(`chain=input in-interface=${wan} ${from}${match(f)}`)),
    ...(plan.guardL2tp
      ? [
          filter('chain=input protocol=udp dst-port=1701 ipsec-policy=in,none', 'drop'),
          filter('chain=input protocol=udp dst-port=1701 ipsec-policy=in,ipsec'),
        ]
      : []),
    ...plan.output.map((f) => filter(`chain=output out-interface=${wan} ${match(f)}`)),
    ...plan.inwards.flatMap((f) => [
      ...(family === 'ipv4'
        ? [nat(`chain=dstnat in-interface=${wan} ${match(f)} action=dst-nat to-addresses=${server}`)]
        : []),
      filter(`chain=forward in-interface=${wan} dst-address=${server} ${match(f)}`),
    ]),
    ...plan.outwards.map((f) => filter(`chain=forward in-interface=${lan} out-interface=${wan} ${match(f)}`)),
    ...(tunnel !== 'none' && subnet
      ? [
          filter(`chain=forward src-address=${subnet} ${outOf}`),
          ...(joins || ipsec ? [filter(`chain=forward dst-address=${subnet} ${into}`)] : []),
          ...(plan.masquerade
            ? [
                nat(
                  `chain=srcnat src-address=${subnet} out-interface=${wan}${ipsec ? ' ipsec-policy=out,none' : ''} action=masquerade`,
                ),
              ]
            : []),
          ...(joins && ipsec && family === 'ipv4'
            ? [nat('chain=srcnat ipsec-policy=out,ipsec action=accept')]
            : []),
        ]
      : []),
    ...(plan.pptpHelper ? ['/ip firewall service-port set pptp disabled=no'] : []),
  ];
}

/** Commands for a RouterOS terminal (help.mikrotik.com, Filter and NAT). */
export function mikrotik(plans: readonly Plan[], names: Names): { commands: string; undo: string } {
  const rules = plans.flatMap((plan) => rulesOf(plan, names));
  const menus = new Set(
    rules.filter((rule) => rule.includes(MARK)).map((rule) => rule.slice(0, rule.indexOf(' add '))),
  );
  // Before the rules that drop or masquerade the rest. In a list without others there is nothing to move them before.
  const first = [...menus].map(
    (menu) => `${menu} move [find ${MARK}] [:pick [find where !dynamic && comment!="vpn-doctor"] 0]`,
  );
  return {
    commands: [...rules, ...first].join('\n'),
    undo: [...menus].map((menu) => `${menu} remove [find ${MARK}]`).join('\n'),
  };
}

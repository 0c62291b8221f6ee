import type { Names } from './names';
import type { Flow, Plan } from './plan';

/** A policy may not bear the name of a zone. */
const POLICY = 'vpn-doctor-fwd';

/** firewalld.richlanguage(5): one rule for each port. */
function rich(plan: Plan, { protocol, ports, from }: Flow, address: string): string[] {
  const start = `rule family="${plan.family}"${address}`;
  if (!ports) return [`${start} protocol value="${protocol}" accept`];
  const element = from ? 'source-port' : 'port';
  return ports.map((port) => `${start} ${element} port="${port}" protocol="${protocol}" accept`);
}

/** Options that are added and, with `remove` in place of `add`, taken away again. */
interface Settings {
  /** To the zone of the Internet. */
  zone: string[];
  /** To the policy for what is passed on; empty where none is needed. */
  policy: string[];
  /** Rules that drop what did not come through IPsec: drops of this kind come before all else. */
  direct: string[];
}

function settingsOf(plan: Plan, names: Names): Settings {
  const { family, joins, tunnel } = plan;
  const add = (rule: string) => `rich-rule='${rule}'`;
  const peer = names.peer[family] ? ` source address="${names.peer[family]}"` : '';
  const server = names.server[family];
  const subnet = names.subnet[family];
  const version = family === 'ipv4' ? 'ipv4' : 'ipv6';
  const guard = plan.guardL2tp;
  const forward = family === 'ipv4';
  return {
    zone: [
      ...plan.input.flatMap((f) => rich(plan, f, peer)).map(add),
      ...(guard ? rich(plan, { protocol: 'udp', ports: [1701] }, '').map(add) : []),
      ...(forward
        ? plan.inwards.flatMap(({ protocol, ports = [] }) =>
            ports.map((port) => `forward-port=port=${port}:proto=${protocol}:toaddr=${server}`),
          )
        : []),
      ...(plan.masquerade && tunnel !== 'none'
        ? [add(`rule family="ipv4" source address="${subnet}" masquerade`)]
        : []),
    ],
    policy: [
      ...(forward
        ? []
        : plan.inwards.flatMap((f) => rich(plan, f, ` destination address="${server}"`)).map(add)),
      ...plan.outwards.flatMap((f) => rich(plan, f, '')).map(add),
      ...(tunnel === 'none'
        ? []
        : [
            add(`rule family="${version}" source address="${subnet}" accept`),
            ...(joins ? [add(`rule family="${version}" destination address="${subnet}" accept`)] : []),
          ]),
    ],
    direct: [
      ...(guard
        ? [`${version} filter INPUT 0 -p udp --dport 1701 -m policy --dir in --pol none -j DROP`]
        : []),
      ...(tunnel === 'ipsec'
        ? [`${version} filter FORWARD 0 -i ${names.wan} -s ${subnet} -m policy --dir in --pol none -j DROP`]
        : []),
    ],
  };
}

/** Where packets that are passed on come from and go to, as zones. */
function policyZones(plan: Plan): { ingress: string[]; egress: string[] } {
  if (plan.inwards.length > 0) return { ingress: ['"$wan"'], egress: ['"$lan"'] };
  if (plan.outwards.length > 0) return { ingress: ['"$lan"'], egress: ['"$wan"'] };
  const tunnel = plan.tunnel === 'ipsec' ? '"$wan"' : 'vpn-doctor';
  return plan.joins
    ? { ingress: [tunnel, '"$lan"'], egress: [tunnel, '"$lan"'] }
    : { ingress: [tunnel], egress: ['ANY'] };
}

/** Shell commands; the settings are permanent at once (firewall-cmd(1), policies since firewalld 0.9). */
export function firewalld(plans: readonly Plan[], names: Names): { commands: string; undo: string } {
  const all = plans.map((plan) => settingsOf(plan, names));
  const zone = [...new Set(all.flatMap((s) => s.zone))];
  const policy = [...new Set(all.flatMap((s) => s.policy))];
  const direct = [...new Set(all.flatMap((s) => s.direct))];
  const [first] = plans;
  const zones = policyZones(first!);
  const tunnelZone = first!.tunnel === 'interface' && policy.length > 0;
  const cmd = 'firewall-cmd --permanent';
  const lookup = (variable: string, name: string) =>
    `${variable}=$(firewall-cmd --get-zone-of-interface=${name} 2>/dev/null || firewall-cmd --get-default-zone)`;
  const uses = (variable: string) =>
    policy.length > 0 && [...zones.ingress, ...zones.egress].includes(`"$${variable}"`);
  return {
    commands: [
      ...(zone.length > 0 || uses('wan') ? [lookup('wan', names.wan)] : []),
      ...(uses('lan') ? [lookup('lan', names.lan)] : []),
      ...zone.map((option) => `${cmd} --zone="$wan" --add-${option}`),
      ...(tunnelZone
        ? [`${cmd} --new-zone=vpn-doctor`, `${cmd} --zone=vpn-doctor --add-interface=${names.tunnel}`]
        : []),
      ...(policy.length > 0
        ? [
            `${cmd} --new-policy=${POLICY}`,
            ...zones.ingress.map((name) => `${cmd} --policy=${POLICY} --add-ingress-zone=${name}`),
            ...zones.egress.map((name) => `${cmd} --policy=${POLICY} --add-egress-zone=${name}`),
            ...policy.map((option) => `${cmd} --policy=${POLICY} --add-${option}`),
          ]
        : []),
      ...direct.map((rule) => `${cmd} --direct --add-rule ${rule}`),
      'firewall-cmd --reload',
    ].join('\n'),
    undo: [
      ...(zone.length > 0 ? [lookup('wan', names.wan)] : []),
      ...zone.map((option) => `${cmd} --zone="$wan" --remove-${option}`),
      ...(policy.length > 0 ? [`${cmd} --delete-policy=${POLICY}`] : []),
      ...(tunnelZone ? [`${cmd} --delete-zone=vpn-doctor`] : []),
      ...direct.map((rule) => `${cmd} --direct --remove-rule ${rule}`),
      'firewall-cmd --reload',
    ].join('\n'),
  };
}

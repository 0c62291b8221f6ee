import type { Names } from './names';
import type { Flow, Plan } from './plan';

/** Windows knows these by number only (IANA protocol numbers). */
const NUMBERS: Readonly<Record<Flow['protocol'], string>> = { udp: 'UDP', tcp: 'TCP', esp: '50', gre: '47' };

function rule(
  { protocol, ports, from }: Flow,
  direction: 'Inbound' | 'Outbound',
  peers: readonly string[],
): string {
  const list = ports?.join(',');
  const local = (direction === 'Inbound') !== (from === true);
  const port = list ? ` -${local ? 'LocalPort' : 'RemotePort'} ${list}` : '';
  const remote = peers.length > 0 ? ` -RemoteAddress ${peers.join(',')}` : '';
  const name = `VPN ${protocol.toUpperCase()}${list ? ` ${list}` : ''}`;
  return `New-NetFirewallRule -DisplayName '${name}' -Group vpn-doctor -Direction ${direction} -Protocol ${NUMBERS[protocol]}${port}${remote} -Action Allow`;
}

/** PowerShell, as administrator. A rule without addresses is for both families at once (New-NetFirewallRule). */
export function windows(plans: readonly Plan[], names: Names): { commands: string; undo: string } {
  const peers = Object.values(names.peer);
  // Routing and Remote Access has its own rule for L2TP, and takes it only out of IPsec.
  const l2tp = plans.some((plan) => plan.guardL2tp);
  return {
    commands: [
      ...new Set([
        ...plans.flatMap((plan) => plan.input.map((f) => rule(f, 'Inbound', peers))),
        ...plans.flatMap((plan) => plan.output.map((f) => rule(f, 'Outbound', []))),
        ...(l2tp ? ['Enable-NetFirewallRule -Name RRAS-L2TP-In-UDP'] : []),
      ]),
    ].join('\n'),
    undo: [
      'Remove-NetFirewallRule -Group vpn-doctor',
      ...(l2tp ? ['Disable-NetFirewallRule -Name RRAS-L2TP-In-UDP'] : []),
    ].join('\n'),
  };
}

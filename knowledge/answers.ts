import type { FactsId } from './protocol-facts';
import type { StepId } from './steps';

/** What a short answer leads to. */
export interface Answer {
  /** The protocols it is about. */
  protocols?: readonly FactsId[];
  /** The steps whose cards say how. */
  steps?: readonly StepId[];
}

/** The questions that are answered shortly; question and answer are in `words/`. In the order in which they are shown. */
export const ANSWERS = {
  'what-is-passthrough': { protocols: ['pptp', 'esp', 'ikev2'] },
  'all-switches-on': { protocols: ['pptp', 'ikev2', 'l2tp-ipsec'], steps: ['passthrough_ipsec', 'alg_off'] },
  'no-such-option': { protocols: ['wireguard', 'ikev2', 'openvpn'], steps: ['switch_protocol'] },
  'is-it-secure': { protocols: ['pptp', 'l2tp-ipsec'] },
  'slows-down': { steps: ['lower_mtu', 'prefer_udp', 'faster_router'] },
  'which-protocol': { protocols: ['wireguard', 'ikev2', 'openvpn', 'sstp', 'tailscale'] },
  'why-udp': { protocols: ['wireguard', 'openvpn', 'openvpn-tcp', 'sstp'], steps: ['use_tcp_443'] },
  'mobile-data-test': { steps: ['ask_network_operator', 'ask_provider_block'] },
  'my-provider': { steps: ['ask_provider_block', 'use_tcp_443'] },
  'what-is-cgnat': { steps: ['get_public_address', 'reach_by_ipv6', 'use_mesh_or_relay'] },
  'double-nat': { steps: ['bridge_mode', 'forward_ports'] },
  'nat-type': { protocols: ['tailscale', 'zerotier'], steps: ['forward_mesh_port'] },
  'port-forwarding-for-clients': { steps: ['forward_ports', 'remove_port_conflict'] },
  dmz: { steps: ['dmz_test', 'forward_ports'] },
  'spi-firewall': { steps: ['firewall_level_default', 'spi_firewall_test'] },
  mtu: { protocols: ['wireguard', 'openvpn', 'ikev2', 'l2tp-ipsec'], steps: ['lower_mtu', 'clamp_mss'] },
  ipv6: { protocols: ['pptp'], steps: ['reach_by_ipv6', 'turn_ipv6_off_for_vpn'] },
  'work-device': { steps: ['ask_account', 'ask_network_operator'] },
  gaming: { steps: ['nearer_server'] },
  torrents: { steps: ['reboot_router'] },
} as const satisfies Record<string, Answer>;

export type AnswerId = keyof typeof ANSWERS;

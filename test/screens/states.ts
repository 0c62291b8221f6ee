import type { StepId } from '../../knowledge/steps/index.ts';
import type { Told } from '../../knowledge/told.ts';

/** How a state of the product is brought about: in which network of the lab, and what the user has done there. */
export interface State {
  readonly row: string;
  /** The router's WAN address that the user has told. */
  readonly wan?: string;
  /** What the user has answered; null: asked to choose nothing yet. */
  readonly told?: Told;
  /** The step on screen, and how far it has come. */
  readonly step?: StepId;
  readonly reached?: 'doing' | 'verify' | 'restore' | 'resolved' | 'left';
}

const IKEV2 = {
  symptom: 'never-connects',
  protocol: 'ikev2',
  networkOwner: 'mine',
  routerBrand: 'asus',
} as const;

export const STATES: Readonly<Record<string, State>> = {
  'first-run': { row: 'port-restricted' },
  healthy: { row: 'port-restricted' },
  measuring: { row: 'delay' },
  symmetric: { row: 'symmetric' },
  cgnat: { row: 'cgnat', wan: '100.64.7.7' },
  'double-nat': { row: 'double-nat', wan: '192.168.0.2' },
  'no-nat': { row: 'no-nat-open' },
  'udp-blocked': { row: 'udp-dropped' },
  'udp-restricted': { row: 'only-udp-443' },
  'dns-broken': { row: 'dns-refused' },
  'captive-portal': { row: 'captive-portal' },
  offline: { row: 'offline-no-wan' },
  ipv6: { row: 'ipv6' },
  nat64: { row: 'nat64' },
  'vpn-active': { row: 'vpn-split' },
  question: { row: 'port-restricted', told: { symptom: 'never-connects' } },
  details: { row: 'port-restricted', told: { symptom: 'never-connects', protocol: 'l2tp-ipsec' } },
  step: { row: 'port-restricted', told: IKEV2, step: 'passthrough_ipsec' },
  'step-phone': { row: 'port-restricted', told: IKEV2, step: 'reboot_router' },
  'step-test': { row: 'port-restricted', told: IKEV2, step: 'spi_firewall_test', reached: 'doing' },
  verify: { row: 'port-restricted', told: IKEV2, step: 'passthrough_ipsec', reached: 'verify' },
  restore: { row: 'port-restricted', told: IKEV2, step: 'switch_protocol', reached: 'restore' },
  resolved: { row: 'port-restricted', told: IKEV2, step: 'passthrough_ipsec', reached: 'resolved' },
  left: { row: 'port-restricted', told: IKEV2, step: 'passthrough_ipsec', reached: 'left' },
};

/** What happens to people, as the wizard should meet it: a network, what they answer, and what cures it. Data. */
import type { StepId } from '../../knowledge/steps/index.ts';
import type { Told } from '../../knowledge/told.ts';

export interface Story {
  readonly title: string;
  readonly row: string;
  /** What the user answers when asked; "I don't know" to all else. */
  readonly answers: Told & { readonly words?: string };
  /** The step that cures, and how many may be offered before it. */
  readonly cure: StepId;
  readonly before: number;
  /** Words that the step must not be offered with, in any step up to the cure. */
  readonly never?: readonly StepId[];
  /** What the user does to the router when the step says so: a command in its namespace. */
  readonly repair?: readonly string[];
  /** A part of what has changed after the second measurement. */
  readonly changed?: RegExp;
}

export const STORIES: readonly Story[] = [
  {
    title: 'the router blocks UDP 500: named, opened, verified',
    row: 'port-500-blocked',
    answers: {
      symptom: 'never-connects',
      protocol: 'ikev2',
      role: 'client',
      networkOwner: 'mine',
      routerAccess: true,
    },
    cure: 'passthrough_ipsec',
    before: 0,
    repair: ['nft', 'flush', 'chain', 'inet', 'filter', 'forward'],
    changed: /500/,
  },
  {
    title: 'a server at home behind CGNAT',
    row: 'cgnat',
    answers: {
      symptom: 'inbound-fails',
      protocol: 'wireguard',
      role: 'server',
      networkOwner: 'mine',
      wanAddress: '100.64.7.7',
    },
    cure: 'get_public_address',
    before: 1,
    never: ['forward_ports', 'dmz_test'],
  },
  {
    title: '809 on Windows with everything open and a server behind NAT',
    row: 'filtering-port-restricted',
    answers: {
      symptom: 'never-connects',
      protocol: 'l2tp-ipsec',
      role: 'client',
      clientOs: 'windows-11',
      errorCode: '809',
      words: 'The server stands behind a router at the office. It says error 809.',
      secondUser: false,
    },
    cure: 'natt_registry',
    before: 1,
    never: ['passthrough_ipsec'],
  },
  {
    title: 'PPTP with 619',
    row: 'port-restricted',
    answers: {
      symptom: 'never-connects',
      protocol: 'pptp',
      role: 'client',
      errorCode: '619',
      networkOwner: 'mine',
      routerAccess: true,
    },
    cure: 'passthrough_pptp',
    before: 1,
  },
  {
    title: 'slow over a 1400-byte link',
    row: 'port-restricted',
    answers: {
      symptom: 'connects-but-slow',
      protocol: 'wireguard',
      role: 'client',
      words: 'Small pages open, large ones hang, and uploads stall.',
    },
    cure: 'lower_mtu',
    before: 0,
  },
  {
    title: 'a hotel that lets only 443 out',
    row: 'udp-dropped',
    answers: { symptom: 'never-connects', protocol: 'openvpn', role: 'client', networkOwner: 'public' },
    cure: 'use_tcp_443',
    before: 0,
    never: ['reboot_router', 'update_router'],
  },
];

import type { Sign } from '../signs';
import type { Trust } from '../trust';

/**
 * How far an attempt got. `key-exchange`: IKE or TLS; `nat-t`: moved to UDP 4500; `tunnel`: ESP, GRE or L2TP carry
 * frames both ways; `addresses`: the tunnel is up; `traffic`: something came through it.
 */
export const LOG_STAGES = [
  'name',
  'reached',
  'key-exchange',
  'nat-t',
  'tunnel',
  'authentication',
  'addresses',
  'traffic',
] as const;
export type LogStage = (typeof LOG_STAGES)[number];

/** Who writes such lines. `system` is a kernel or a tool, never the client itself. */
export type LogProgram =
  | 'windows'
  | 'strongswan'
  | 'libreswan'
  | 'xl2tpd'
  | 'pptp'
  | 'pppd'
  | 'openvpn'
  | 'wireguard'
  | 'apple'
  | 'android'
  | 'tailscale'
  | 'zerotier'
  | 'anyconnect'
  | 'openconnect'
  | 'fortinet'
  | 'globalprotect'
  | 'system';

/** A kind of line in VPN logs, and what it says. */
export interface LogPattern extends Sign {
  program: LogProgram;
  /** Every line that fits contains one of these, whatever its case: a log is searched for them first. ASCII. */
  contains: readonly [string, ...string[]];
  /** Tried on lines that contain one. Its gaps are bounded, so that no line makes it slow. */
  pattern: RegExp;
  /** Which stage was passed or failed; null: the line does not tell. */
  stage: LogStage | null;
  means: 'reached' | 'failed' | 'info';
  /** Says that it failed, and neither where nor why: any other failure tells more. */
  vague?: true;
  /** A failure that came as an answer: this stage had been passed. */
  passed?: LogStage;
  /** Begins an attempt. */
  starts?: true;
  source: string;
  trust: Trust;
}

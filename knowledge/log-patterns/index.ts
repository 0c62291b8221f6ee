import { ANDROID_PATTERNS } from './android';
import { APPLE_PATTERNS } from './apple';
import { CISCO_PATTERNS } from './cisco';
import { FORTINET_PATTERNS } from './fortinet';
import { GLOBALPROTECT_PATTERNS } from './globalprotect';
import { L2TP_PATTERNS } from './l2tp';
import { LIBRESWAN_PATTERNS } from './libreswan';
import { MESH_PATTERNS } from './mesh';
import { OPENVPN_PATTERNS } from './openvpn';
import { OPENVPN_SESSION_PATTERNS } from './openvpn-session';
import { PPP_PATTERNS } from './ppp';
import type { LogPattern } from './row';
import { STRONGSWAN_PATTERNS } from './strongswan';
import { STRONGSWAN_TERMS_PATTERNS } from './strongswan-terms';
import { SYSTEM_PATTERNS } from './system';
import { WINDOWS_PATTERNS } from './windows';
import { WINDOWS_CODE_PATTERNS } from './windows-codes';
import { WIREGUARD_PATTERNS } from './wireguard';

const ALL = {
  ...WINDOWS_PATTERNS,
  ...WINDOWS_CODE_PATTERNS,
  ...STRONGSWAN_PATTERNS,
  ...STRONGSWAN_TERMS_PATTERNS,
  ...LIBRESWAN_PATTERNS,
  ...L2TP_PATTERNS,
  ...PPP_PATTERNS,
  ...OPENVPN_PATTERNS,
  ...OPENVPN_SESSION_PATTERNS,
  ...WIREGUARD_PATTERNS,
  ...APPLE_PATTERNS,
  ...ANDROID_PATTERNS,
  ...MESH_PATTERNS,
  ...CISCO_PATTERNS,
  ...FORTINET_PATTERNS,
  ...GLOBALPROTECT_PATTERNS,
  ...SYSTEM_PATTERNS,
};

export type LogPatternId = keyof typeof ALL;

/** Every kind of line that is known in VPN logs. */
export const LOG_PATTERNS: Readonly<Record<LogPatternId, LogPattern>> = ALL;

export { LOG_STAGES, type LogPattern, type LogProgram, type LogStage } from './row';

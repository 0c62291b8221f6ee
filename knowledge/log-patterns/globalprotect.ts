import type { LogPattern } from './row';
import { ANSWERED_TCP, LET_IN_TCP, REFUSED_USER, SILENT_TCP, UP_TCP } from './says';

const YUEZK = 'https://github.com/yuezk/GlobalProtect-openconnect/issues';

/** GlobalProtect and its free clients. */
export const GLOBALPROTECT_PATTERNS = {
  globalprotect_connecting: {
    program: 'globalprotect',
    contains: ['connecting to the portal:', 'start connecting'],
    pattern: /portal_connector\] Connecting to the portal: |GPClient::doConnect@\d{1,5}\] Start connecting/,
    stage: null,
    means: 'info',
    starts: true,
    about: 'symptom',
    says: {},
    source: `${YUEZK}/498`,
    trust: 'S',
  },
  globalprotect_portal_silent: {
    program: 'globalprotect',
    contains: [
      'portal could not be contacted',
      'portal is unreachable',
      'could not connect to the globalprotect',
      'failed to connect to portal',
    ],
    pattern:
      /portal could not be contacted|portal is unreachable|Could not connect to the GlobalProtect (?:service|portal|gateway)|Failed to connect to portal/i,
    stage: 'reached',
    means: 'failed',
    about: 'tcp-path',
    says: { ...SILENT_TCP, offline_or_portal: 'strongly', name_not_found: 'mildly' },
    source: 'https://knowledgebase.paloaltonetworks.com/KCSArticleDetail?id=kA14u000000kFLbCAM',
    trust: 'S',
  },
  globalprotect_login_ok: {
    program: 'globalprotect',
    contains: ['gateway login succeeded'],
    pattern: /Gateway login succeeded/i,
    stage: 'authentication',
    means: 'reached',
    about: 'authentication',
    says: LET_IN_TCP,
    source: `${YUEZK}/498`,
    trust: 'S',
  },
  globalprotect_login_failed: {
    program: 'globalprotect',
    contains: [
      'failed to login the gateway',
      'authentication failure: invalid username',
      'gateway authentication failed',
      'portal authentication failed',
    ],
    pattern:
      /Failed to login the gateway|Authentication failure: Invalid username|(?:gateway|portal) authentication failed/i,
    stage: 'authentication',
    means: 'failed',
    passed: 'key-exchange',
    about: 'authentication',
    says: { ...ANSWERED_TCP, ...REFUSED_USER },
    source: `${YUEZK}/128`,
    trust: 'S',
  },
  // UDP 4501 is ESP in UDP: what is silent there is a port, not a passthrough.
  globalprotect_over_tls: {
    program: 'globalprotect',
    contains: ['ipsec tunnel', 'fallback to ssl', 'fall back to ssl'],
    pattern:
      /fall ?back to SSL|failed to (?:create|establish) IPSec tunnel|IPSec tunnel (?:creation|setup) failed/i,
    stage: null,
    means: 'info',
    about: 'udp-path',
    says: { udp_blocked_here: 'strongly', vpn_port_blocked: 'strongly' },
    source: 'https://www.tacuns.net/learn/pan-os-troubleshooting/module-6',
    trust: 'U',
  },
  globalprotect_connected: {
    program: 'globalprotect',
    contains: ['tunnel is created', 'set state to connected'],
    pattern: /(?:PanGPS|\(P\d{1,7}-T\d{1,7}\)).{0,120}(?:tunnel is created|Set state to Connected)/i,
    stage: 'addresses',
    means: 'reached',
    about: 'server',
    says: UP_TCP,
    source: 'PanGPS.log',
    trust: 'U',
  },
} as const satisfies Record<string, LogPattern>;

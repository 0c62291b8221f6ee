import { SILENT_TCP } from '../log-patterns/says';
import type { ErrorCode } from './row';
import { CONTROL_WORKS, ON_DEVICE, PATH_WORKS } from './says';
import { SOURCES } from './sources';

const TLSV = ['other', 'ikev2', 'ipsec'] as const;

/** Palo Alto GlobalProtect. */
export const GLOBALPROTECT_CODES = {
  globalprotect_portal: {
    program: 'globalprotect',
    message:
      /portal.{0,40}(?:could not be (?:contacted|reached)|unreachable|is not reachable|Could not connect)|Could not connect to (?:the )?(?:GlobalProtect )?portal/i,
    protocols: TLSV,
    layer: 'reach',
    about: 'tcp-path',
    says: { ...SILENT_TCP, name_not_found: 'strongly', certificate_not_trusted: 'mildly' },
    passthrough: 'no',
    source: SOURCES.globalprotectPortal,
    trust: 'S',
  },
  globalprotect_gateway: {
    program: 'globalprotect',
    message:
      /gateway.{0,40}(?:could not be (?:contacted|reached)|unreachable|is not (?:reachable|responding))|Could not connect to (?:the )?(?:GlobalProtect )?gateway/i,
    protocols: TLSV,
    layer: 'reach',
    about: 'tcp-path',
    says: { ...SILENT_TCP, udp_blocked_here: 'mildly', adapter_broken: 'mildly' },
    passthrough: 'no',
    source: SOURCES.globalprotectPortal,
    trust: 'K',
  },
  globalprotect_ssl_fallback: {
    program: 'globalprotect',
    message:
      /(?:tunnel|globalprotect|fall(?:ing)? ?back).{0,60}\b(?:SSL instead of IPSec|to SSL\b)|IPSec.{0,40}fall(?:ing|s)? ?back to SSL/i,
    protocols: TLSV,
    layer: 'reach',
    about: 'udp-path',
    says: {
      ...CONTROL_WORKS,
      udp_blocked_here: 'strongly',
      vpn_filtered: 'mildly',
      credentials_wrong: 'excludes',
    },
    passthrough: 'no',
    source: SOURCES.globalprotectTransport,
    trust: 'S',
  },
  globalprotect_authentication: {
    program: 'globalprotect',
    message:
      /(?:gateway|portal|globalprotect).{0,60}authentication failed|Authentication failed: (?:Invalid username or password|Enter login credentials)/i,
    protocols: TLSV,
    layer: 'auth',
    about: 'authentication',
    says: { ...PATH_WORKS, credentials_wrong: 'strongly', account_not_allowed: 'mildly' },
    passthrough: 'no',
    source: SOURCES.globalprotectAuth,
    trust: 'S',
  },
  globalprotect_certificate: {
    program: 'globalprotect',
    message:
      /(?:required client certificate|valid client certificate).{0,40}(?:not found|required)|(?:gateway|portal).{0,60}certificate.{0,40}(?:invalid|error|not trusted)/i,
    protocols: TLSV,
    layer: 'cert',
    about: 'certificate',
    says: {
      ...CONTROL_WORKS,
      certificate_not_trusted: 'strongly',
      certificate_expired: 'mildly',
      certificate_name: 'mildly',
    },
    passthrough: 'no',
    source: SOURCES.globalprotectAuth,
    trust: 'K',
  },
  globalprotect_service: {
    program: 'globalprotect',
    message:
      /PanGPS.{0,60}(?:not running|stopped|failed to start)|GlobalProtect service (?:is )?not running/i,
    protocols: TLSV,
    layer: 'adapter',
    about: 'adapter',
    says: {
      ...ON_DEVICE,
      services_stopped: 'strongly',
      adapter_broken: 'strongly',
      other_vpn_running: 'mildly',
    },
    passthrough: 'no',
    source: SOURCES.globalprotectAuth,
    trust: 'K',
  },
} as const satisfies Record<string, ErrorCode>;

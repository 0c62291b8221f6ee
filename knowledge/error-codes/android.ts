import { ANSWERED_IKE, SILENT_IKE } from '../log-patterns/says';
import type { ErrorCode } from './row';
import { ON_DEVICE, PATH_WORKS } from './says';
import { SOURCES } from './sources';

const IKE = ['ikev2', 'l2tp-ipsec', 'ipsec'] as const;
const IKEV2 = ['ikev2'] as const;

/** Android: messages of the built-in client and of the strongSwan app. */
export const ANDROID_CODES = {
  android_unsuccessful: {
    program: 'android',
    message:
      /^[\s"'„]{0,4}(?:vpn:? )?unsuccessful[\s."'“]{0,4}$|vpn.{0,40}\bunsuccessful\b|^[\s"'„]{0,4}nicht erfolgreich[\s."'“]{0,4}$/i,
    protocols: IKE,
    layer: 'reach',
    about: 'ike-path',
    says: {
      udp_blocked_here: 'mildly',
      server_down: 'mildly',
      credentials_wrong: 'mildly',
      shared_key_wrong: 'mildly',
      settings_disagree: 'mildly',
      ike_dropped_by_router: 'mildly',
      client_software_old: 'mildly',
      profile_wrong: 'mildly',
    },
    passthrough: 'maybe',
    passthroughOf: 'ipsec',
    source: SOURCES.hwdsl2Clients,
    trust: 'K',
  },
  android_unreachable: {
    program: 'android',
    message:
      /(?:Failed to establish VPN|strongswan).{0,40}(?:Server is unreachable|Gateway is unreachable)|Der Server ist nicht erreichbar/i,
    protocols: IKEV2,
    layer: 'reach',
    about: 'ike-path',
    says: { ...SILENT_IKE, fragments_dropped: 'mildly' },
    passthrough: 'maybe',
    passthroughOf: 'ipsec',
    source: SOURCES.strongswanAndroid,
    trust: 'S',
  },
  android_lookup_failed: {
    program: 'android',
    message: /(?:Server|Gateway) address lookup failed/i,
    protocols: IKEV2,
    layer: 'name',
    about: 'name',
    says: {
      name_not_found: 'proves',
      offline_or_portal: 'mildly',
      credentials_wrong: 'excludes',
      ike_dropped_by_router: 'against',
      udp_blocked_here: 'against',
    },
    passthrough: 'no',
    source: SOURCES.strongswanAndroid,
    trust: 'S',
  },
  android_server_authentication: {
    program: 'android',
    message: /Verifying (?:server|gateway) authentication failed/i,
    protocols: IKEV2,
    layer: 'cert',
    about: 'certificate',
    says: {
      ...ANSWERED_IKE,
      certificate_not_trusted: 'strongly',
      certificate_name: 'strongly',
      certificate_expired: 'mildly',
      profile_wrong: 'mildly',
    },
    passthrough: 'no',
    source: SOURCES.strongswanAndroid,
    trust: 'S',
  },
  android_user_authentication: {
    program: 'android',
    message: /Failed to establish VPN.{0,20}User authentication failed/i,
    protocols: IKEV2,
    layer: 'auth',
    about: 'authentication',
    says: {
      ...PATH_WORKS,
      credentials_wrong: 'strongly',
      account_not_allowed: 'mildly',
      certificate_not_trusted: 'mildly',
    },
    passthrough: 'no',
    source: SOURCES.strongswanAndroid,
    trust: 'S',
  },
  android_assessment: {
    program: 'android',
    message: /Security assessment failed/i,
    protocols: IKEV2,
    layer: 'policy',
    about: 'authentication',
    says: { ...PATH_WORKS, account_not_allowed: 'proves' },
    passthrough: 'no',
    source: SOURCES.strongswanAndroid,
    trust: 'S',
  },
  android_client_certificate: {
    program: 'android',
    message: /Client certificate unavailable/i,
    protocols: IKEV2,
    layer: 'cert',
    about: 'certificate',
    says: { ...ON_DEVICE, certificate_not_trusted: 'strongly', profile_wrong: 'strongly' },
    passthrough: 'no',
    source: SOURCES.strongswanAndroid,
    trust: 'S',
  },
  android_password_unavailable: {
    program: 'android',
    message: /Password unavailable/i,
    protocols: IKEV2,
    layer: 'auth',
    about: 'authentication',
    says: { ...ON_DEVICE, profile_wrong: 'strongly' },
    passthrough: 'no',
    source: SOURCES.strongswanAndroid,
    trust: 'S',
  },
} as const satisfies Record<string, ErrorCode>;

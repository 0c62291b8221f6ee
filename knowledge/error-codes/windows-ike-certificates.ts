import { ANSWERED_IKE } from '../log-patterns/says';
import type { ErrorCode } from './row';
import { ON_DEVICE } from './says';
import { SOURCES } from './sources';

const IKE = ['ikev2', 'l2tp-ipsec', 'ipsec'] as const;
const IKEV2 = ['ikev2'] as const;

/** Windows: codes of IKE that are about certificates. */
export const WINDOWS_IKE_CERTIFICATES_CODES = {
  windows_13801: {
    program: 'windows',
    codes: ['13801'],
    name: 'ERROR_IPSEC_IKE_AUTH_FAIL',
    message:
      /IKE authentication credentials are unacceptable|IKE-Authentifizierungs.{0,30}(?:nicht akzeptabel|inakzeptabel|unzulässig)/i,
    protocols: IKEV2,
    layer: 'cert',
    about: 'certificate',
    says: {
      ...ANSWERED_IKE,
      certificate_not_trusted: 'strongly',
      certificate_name: 'strongly',
      certificate_expired: 'mildly',
      clock_wrong: 'mildly',
      profile_wrong: 'mildly',
      shared_key_wrong: 'mildly',
      fragments_dropped: 'against',
      server_behind_nat: 'against',
    },
    passthrough: 'no',
    source: SOURCES.alwaysOn,
    trust: 'S',
  },
  windows_13806: {
    program: 'windows',
    codes: ['13806'],
    name: 'ERROR_IPSEC_IKE_NO_CERT',
    message: /IKE failed to find (?:a )?valid machine certificate|kein gültiges Computerzertifikat/i,
    protocols: IKEV2,
    layer: 'cert',
    about: 'certificate',
    says: {
      ...ON_DEVICE,
      certificate_not_trusted: 'strongly',
      profile_wrong: 'mildly',
      certificate_expired: 'mildly',
    },
    passthrough: 'no',
    source: SOURCES.alwaysOn,
    trust: 'S',
  },
  windows_13817: {
    program: 'windows',
    codes: ['13817'],
    name: 'ERROR_IPSEC_IKE_CRL_FAILED',
    protocols: IKE,
    layer: 'cert',
    about: 'certificate',
    says: { ...ANSWERED_IKE, certificate_not_trusted: 'strongly' },
    passthrough: 'no',
    source: SOURCES.winerror,
    trust: 'K',
  },
  windows_13818: {
    program: 'windows',
    codes: ['13818'],
    name: 'ERROR_IPSEC_IKE_INVALID_KEY_USAGE',
    protocols: IKE,
    layer: 'cert',
    about: 'certificate',
    says: { ...ANSWERED_IKE, certificate_not_trusted: 'strongly' },
    passthrough: 'no',
    source: SOURCES.winerror,
    trust: 'K',
  },
  windows_13819: {
    program: 'windows',
    codes: ['13819'],
    name: 'ERROR_IPSEC_IKE_INVALID_CERT_TYPE',
    protocols: IKE,
    layer: 'cert',
    about: 'certificate',
    says: { ...ANSWERED_IKE, certificate_not_trusted: 'strongly' },
    passthrough: 'no',
    source: SOURCES.winerror,
    trust: 'K',
  },
  windows_13820: {
    program: 'windows',
    codes: ['13820'],
    name: 'ERROR_IPSEC_IKE_NO_PRIVATE_KEY',
    protocols: IKE,
    layer: 'cert',
    about: 'certificate',
    says: { ...ON_DEVICE, certificate_not_trusted: 'strongly' },
    passthrough: 'no',
    source: SOURCES.winerror,
    trust: 'K',
  },
} as const satisfies Record<string, ErrorCode>;

import { ANDROID_CODES } from './android';
import { APPLE_CODES } from './apple';
import { APPLE_NEVPN_CODES } from './apple-nevpn';
import { CISCO_CODES } from './cisco';
import { FORTINET_CODES } from './fortinet';
import { GLOBALPROTECT_CODES } from './globalprotect';
import { LINUX_CODES } from './linux';
import { OPENVPN_CODES } from './openvpn';
import type { ErrorCode } from './row';
import { STRONGSWAN_CODES } from './strongswan';
import { WINDOWS_600_CODES } from './windows-600';
import { WINDOWS_640_CODES } from './windows-640';
import { WINDOWS_700_CODES } from './windows-700';
import { WINDOWS_733_CODES } from './windows-733';
import { WINDOWS_770_CODES } from './windows-770';
import { WINDOWS_800_CODES } from './windows-800';
import { WINDOWS_830_CODES } from './windows-830';
import { WINDOWS_854_CODES } from './windows-854';
import { WINDOWS_CERTIFICATES_CODES } from './windows-certificates';
import { WINDOWS_IKE_CODES } from './windows-ike';
import { WINDOWS_IKE_CERTIFICATES_CODES } from './windows-ike-certificates';
import { WINDOWS_SSTP_CODES } from './windows-sstp';
import { WIREGUARD_CODES } from './wireguard';

const ALL = {
  ...WINDOWS_600_CODES,
  ...WINDOWS_640_CODES,
  ...WINDOWS_700_CODES,
  ...WINDOWS_733_CODES,
  ...WINDOWS_770_CODES,
  ...WINDOWS_800_CODES,
  ...WINDOWS_830_CODES,
  ...WINDOWS_854_CODES,
  ...WINDOWS_IKE_CODES,
  ...WINDOWS_IKE_CERTIFICATES_CODES,
  ...WINDOWS_SSTP_CODES,
  ...WINDOWS_CERTIFICATES_CODES,
  ...APPLE_CODES,
  ...APPLE_NEVPN_CODES,
  ...ANDROID_CODES,
  ...STRONGSWAN_CODES,
  ...LINUX_CODES,
  ...OPENVPN_CODES,
  ...WIREGUARD_CODES,
  ...CISCO_CODES,
  ...FORTINET_CODES,
  ...GLOBALPROTECT_CODES,
};

export type ErrorCodeId = keyof typeof ALL;

/** Every error code and message the product knows. */
export const ERROR_CODES: Readonly<Record<ErrorCodeId, ErrorCode>> = ALL;

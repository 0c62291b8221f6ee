import { android } from './android';
import { apple } from './apple';
import { appleNevpn } from './apple-nevpn';
import { cisco } from './cisco';
import { fortinet } from './fortinet';
import { globalprotect } from './globalprotect';
import { linux } from './linux';
import { openvpn } from './openvpn';
import { strongswan } from './strongswan';
import { windows600 } from './windows-600';
import { windows640 } from './windows-640';
import { windows700 } from './windows-700';
import { windows733 } from './windows-733';
import { windows770 } from './windows-770';
import { windows800 } from './windows-800';
import { windows830 } from './windows-830';
import { windows854 } from './windows-854';
import { windowsCertificates } from './windows-certificates';
import { windowsIke } from './windows-ike';
import { windowsIkeCertificates } from './windows-ike-certificates';
import { windowsSstp } from './windows-sstp';
import { wireguard } from './wireguard';

/** Error codes and messages: a title that stands alone as a reason, and what it means. */
export const codes = {
  ...windows600,
  ...windows640,
  ...windows700,
  ...windows733,
  ...windows770,
  ...windows800,
  ...windows830,
  ...windows854,
  ...windowsIke,
  ...windowsIkeCertificates,
  ...windowsSstp,
  ...windowsCertificates,
  ...apple,
  ...appleNevpn,
  ...android,
  ...strongswan,
  ...linux,
  ...openvpn,
  ...wireguard,
  ...cisco,
  ...fortinet,
  ...globalprotect,
};

import type { GatewayObservation } from '../../probe/gateway';
import type { Measurements } from '../../probe/measurements';
import type { Told } from '../told';
import { row as another_nat } from './another_nat';
import { row as captive_portal } from './captive_portal';
import { row as cgnat } from './cgnat';
import { row as dns_broken } from './dns_broken';
import { row as double_nat } from './double_nat';
import { row as ds_lite } from './ds_lite';
import type { Detection, FindingRow } from './finding';
import { row as mapping_varies } from './mapping_varies';
import { row as nat64 } from './nat64';
import { row as no_nat } from './no_nat';
import { row as offline } from './offline';
import { row as pooling_arbitrary } from './pooling_arbitrary';
import { row as port_changed } from './port_changed';
import { row as udp_blocked } from './udp_blocked';
import { row as udp_restricted } from './udp_restricted';
import { row as vpn_active } from './vpn_active';
import { row as vpn_server_not_found } from './vpn_server_not_found';
import { row as webrtc_disabled } from './webrtc_disabled';
import { row as webrtc_restricted } from './webrtc_restricted';

/** Every finding, the one that matters most to someone whose VPN fails first. */
export const FINDINGS = {
  offline,
  captive_portal,
  dns_broken,
  vpn_active,
  vpn_server_not_found,
  udp_blocked,
  udp_restricted,
  webrtc_disabled,
  webrtc_restricted,
  cgnat,
  double_nat,
  another_nat,
  ds_lite,
  nat64,
  mapping_varies,
  pooling_arbitrary,
  port_changed,
  no_nat,
} satisfies Record<string, FindingRow>;

export type FindingId = keyof typeof FINDINGS;

export interface Finding extends Detection {
  id: FindingId;
  /** True while a finding it depends on is true: it is a consequence, not a cause. */
  silenced: boolean;
}

const ids = Object.keys(FINDINGS) as FindingId[];

/** All findings in order of importance. */
export function detectFindings(
  measurements: Measurements,
  told: Told,
  gateway: GatewayObservation | null = null,
): Finding[] {
  const detected = ids.map((id) => ({ id, ...FINDINGS[id].detect(measurements, told, gateway) }));
  const isTrue = (id: string) => detected.some((finding) => finding.id === id && finding.verdict === true);
  return detected.map((finding) => ({ ...finding, silenced: FINDINGS[finding.id].dependsOn.some(isTrue) }));
}

import { classicNatType } from '../probe/filtering';
import { evidence, known, unknown } from '../probe/judged';
import type { Measurements } from '../probe/measurements';

const untested = unknown(evidence('needs_probe_host'));

/** A healthy home network: one NAT, endpoint-independent, UDP open. Each test changes what it is about. */
export function healthy(changes: Partial<Measurements> = {}): Measurements {
  const measured: Omit<Measurements, 'classicNatType'> = {
    online: known(true, evidence('stun_answer', 6)),
    dns: known('ok', evidence('https_by_name')),
    captivePortal: known('no', evidence('https_by_name')),
    webrtc: known('available', evidence('host_address')),
    udp: known('open', evidence('stun_answer', 6)),
    publicIpv4: known('203.0.113.77', evidence('stun_address', '203.0.113.77')),
    publicIpv6: known(null, evidence('no_such_family')),
    mappingBehavior: known('endpoint-independent', evidence('one_mapping', 6)),
    filteringBehavior: unknown(evidence('needs_turn_server')),
    hairpinning: unknown(evidence('needs_turn_server')),
    ports: {
      'udp/443': known('open', evidence('port_answered_elsewhere')),
      ...Object.fromEntries([500, 4500, 1701, 1194, 51820].map((port) => [`udp/${port}`, untested])),
      'tcp/443': known('open', evidence('https_port_answered')),
    },
    portPreservation: known(true, evidence('same_port', 7)),
    addressPooling: known('paired', evidence('one_address', 7)),
    vpnActive: known('no', evidence('https_seen_address', '203.0.113.77')),
    vpnServer: unknown(evidence('needs_vpn_server')),
    nat64: known('no', evidence('ipv4_native')),
    transitionAdapter: unknown(evidence('wan_unknown')),
    base: known({ address: '192.168.1.100', family: 'ipv4' }),
    localAddresses: known(['192.168.1.100']),
    roundTrips: [{ url: 'stun:stun.example.org:3478', ms: 12 }],
    openUdpPorts: [3478, 443],
    firstAddressMs: 20,
    verdictMs: 150,
    ...changes,
  };
  const { filteringBehavior, hairpinning } = measured;
  return {
    ...measured,
    classicNatType: classicNatType(measured, filteringBehavior.value, hairpinning.value),
  };
}

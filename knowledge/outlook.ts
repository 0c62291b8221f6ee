import type { Measurements } from '../probe/measurements';
import type { Finding, FindingId } from './findings';
import { type Passthrough, PROTOCOLS, type Protocol, type ProtocolId } from './protocols';

/**
 * Whether a client of the protocol can connect out from here.
 * `needs-change`: it can after a change that the user or the server's operator can make. `blocked`: this network
 * does not let it out. `unknown`: a browser can't tell.
 */
export type OutlookVerdict = 'should-work' | 'needs-change' | 'blocked' | 'unknown';

export type OutlookReason =
  | Extract<
      FindingId,
      'offline' | 'captive_portal' | 'udp_blocked' | 'udp_restricted' | 'cgnat' | 'ds_lite' | 'nat64'
    >
  | 'udp_open'
  | 'udp_unknown'
  | 'port_blocked'
  | 'ports_untested'
  | 'https_works'
  | 'https_unknown'
  | 'relay_over_tcp'
  | 'switch_to_tcp_443'
  | 'switch_port'
  | 'untestable';

export interface Outlook {
  verdict: OutlookVerdict;
  passthrough: Passthrough;
  because: OutlookReason[];
}

/** State of ports by `udp/500` and the like; what is missing is unknown. */
export type Ports = Record<string, 'open' | 'blocked' | 'unknown'>;

/** The outlook for each protocol, for a client that connects out. Nothing here is about being reached. */
export function outlooks(
  measurements: Measurements,
  findings: Finding[],
  ports: Ports,
): Record<ProtocolId, Outlook> {
  const isTrue = (id: FindingId) => findings.some((finding) => finding.id === id && finding.verdict === true);
  const entries = Object.entries(PROTOCOLS) as [ProtocolId, Protocol][];
  return Object.fromEntries(
    entries.map(([id, protocol]) => {
      const { verdict, because } = judge(protocol, measurements, ports, isTrue);
      return [id, { verdict, passthrough: protocol.passthrough, because }];
    }),
  ) as Record<ProtocolId, Outlook>;
}

type Verdict = Omit<Outlook, 'passthrough'>;

function judge(
  protocol: Protocol,
  m: Measurements,
  ports: Ports,
  isTrue: (id: FindingId) => boolean,
): Verdict {
  if (isTrue('offline')) return { verdict: 'blocked', because: ['offline'] };
  if (isTrue('captive_portal')) {
    // Some sign-in pages let UDP pass, which may do for what uses UDP.
    const passes = protocol.udp.length > 0 && (m.udp.value === 'open' || m.udp.value === 'restricted');
    return { verdict: passes ? 'unknown' : 'blocked', because: ['captive_portal'] };
  }
  if (protocol.gre) return judgeGre(isTrue);
  if (protocol.tcp === 'always') return overTcp(m, ports, 'https_works');
  const direct = overUdp(protocol, m, ports);
  if (direct.verdict === 'should-work') return direct;
  if (protocol.tcp === 'by-itself') return overTcp(m, ports, 'relay_over_tcp', ...direct.because);
  if (direct.verdict === 'unknown') return direct;
  if (protocol.tcp === 'by-switching')
    return { verdict: 'needs-change', because: [...direct.because, 'switch_to_tcp_443'] };
  return direct;
}

/** GRE passes a home router with its help; it hardly ever passes a provider's translator (RFC 6888 speaks of TCP, UDP and ICMP only). */
function judgeGre(isTrue: (id: FindingId) => boolean): Verdict {
  const translator = (['cgnat', 'ds_lite', 'nat64'] as const).find(isTrue);
  if (translator) return { verdict: 'needs-change', because: [translator] };
  return { verdict: 'unknown', because: ['untestable'] };
}

/** UDP that gets out says nothing of TCP: only an answer on port 443 does. */
function overTcp(
  { dns }: Measurements,
  ports: Ports,
  reason: OutlookReason,
  ...because: OutlookReason[]
): Verdict {
  const works = ports['tcp/443'] === 'open' && dns.value === 'ok';
  return works
    ? { verdict: 'should-work', because: [reason, ...because] }
    : { verdict: 'unknown', because: ['https_unknown', ...because] };
}

function overUdp({ udp, anyUdpPort }: Protocol, m: Measurements, ports: Ports): Verdict {
  const blocked = udp.some((port) => ports[`udp/${port}`] === 'blocked');
  const tested = udp.every((port) => ports[`udp/${port}`] === 'open');
  switch (m.udp.value) {
    case 'blocked':
      return { verdict: 'blocked', because: ['udp_blocked'] };
    case 'restricted':
      if (tested) return { verdict: 'should-work', because: ['udp_open'] };
      // Other ports than its own stayed silent; its own may be let out.
      if (!blocked)
        return {
          verdict: 'unknown',
          because: ['udp_restricted', 'ports_untested', ...(anyUdpPort ? (['switch_port'] as const) : [])],
        };
      return anyUdpPort
        ? { verdict: 'needs-change', because: ['udp_restricted', 'port_blocked', 'switch_port'] }
        : { verdict: 'blocked', because: ['udp_restricted', 'port_blocked'] };
    case 'open':
      if (blocked && anyUdpPort) return { verdict: 'needs-change', because: ['port_blocked', 'switch_port'] };
      if (blocked) return { verdict: 'blocked', because: ['port_blocked'] };
      return { verdict: 'should-work', because: tested ? ['udp_open'] : ['udp_open', 'ports_untested'] };
    default:
      return { verdict: 'unknown', because: ['udp_unknown'] };
  }
}

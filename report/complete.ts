import type { FindingId } from '../knowledge/findings';
import { REGISTRY } from './registry';
import type { Report } from './report';

type MeasuredKey = keyof Report['evidence'];
type VpnServer = NonNullable<Report['network']['vpnServer']>;

/** What is known of the VPN server has evidence of its own, which older links have room for and a further field has not. */
const VPN_SERVER: Record<string, VpnServer> = {
  vpn_server_answered: 'reached',
  vpn_server_found: 'resolved',
  vpn_server_not_found: 'not-found',
};

/** A report with everything that views rely on: what it does not speak of is unknown. */
export function complete(report: Report): Report {
  const { findings, evidence } = report;
  const missing = (REGISTRY.finding as readonly FindingId[]).filter(
    (id) => !findings.some((f) => f.id === id),
  );
  const [told] = (evidence.vpnServer ?? []).flatMap((code) => VPN_SERVER[code] ?? []);
  return {
    ...report,
    network: { ...report.network, vpnServer: told ?? 'unknown' },
    findings: [...findings, ...missing.map(unknownFinding)],
    evidence: Object.fromEntries(
      (REGISTRY.measured as readonly MeasuredKey[]).map((key) => [key, evidence[key] ?? []]),
    ) as Report['evidence'],
  };
}

const unknownFinding = (id: FindingId): Report['findings'][number] => ({
  id,
  verdict: 'unknown',
  confidence: null,
  because: ['not_measured'],
  silenced: false,
});

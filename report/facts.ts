import type { FindingId } from '../knowledge/findings';
import type { EvidenceCode } from '../probe/judged';
import type { Words } from '../words';
import type { Report } from './report';
import { verdictOf } from './verdict';

/** How good a fact, or a place on the way, is. Always shown by shape and word, never by colour alone. */
export type Tone = 'ok' | 'limits' | 'blocked' | 'unknown' | 'measuring';

/** One fact in words. */
export interface Fact {
  id: keyof Words['popup']['fact'];
  name: string;
  term: string;
  value: string;
  tone: Tone;
  /** "How do we know": whole sentences. */
  evidence: string[];
  /** True for the user's own address, which is shown only on demand: someone may be looking over their shoulder. */
  secret: boolean;
}

/** The sentence for an evidence code as reports carry it, `code` or `code:detail`. A code from a newer version is shown as it is. */
export function sentence(text: string, words: Words): string {
  const [code, detail] = split(text);
  const said = Object.hasOwn(words.evidence, code) ? words.evidence[code as EvidenceCode] : text;
  return typeof said === 'string' ? said : said(detail);
}

function split(text: string): [string, string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
}

/** Reasons for an unknown filtering behavior that only a test that was made can have. */
const TEST_RESULTS = /^(turn_|control_failed|contradictory|too_few_servers|server_silent|address_masked)/;

/** All facts of a report, in words, the ones that matter most to a failing VPN first. */
export function factsOf(report: Report, words: Words): Fact[] {
  const { network, findings } = report;
  const { popup } = words;
  const { value: say, facts: common } = popup;
  const fact = (id: Fact['id'], value: string, tone: Tone, because: string[] = []): Fact => ({
    id,
    ...popup.fact[id],
    value,
    tone,
    evidence: because.map((code) => sentence(code, words)),
    secret: false,
  });
  const unknown = (id: Fact['id'], because: string[]) => fact(id, common.unknown, 'unknown', because);
  const finding = (id: Fact['id'], findingId: FindingId): Fact => {
    const { verdict, confidence, because } = findings.find((f) => f.id === findingId)!;
    const word = verdictOf(verdict, confidence);
    if (word === 'unknown') return unknown(id, because);
    return fact(id, common[word], word === 'yes' || word === 'likely' ? 'limits' : 'ok', because);
  };
  const value = <T extends string>(
    id: Fact['id'],
    key: keyof Report['evidence'],
    measured: T | 'unknown',
    show: (value: T) => [string, Tone],
  ) =>
    measured === 'unknown'
      ? unknown(id, report.evidence[key])
      : fact(id, ...show(measured as T), report.evidence[key]);
  const address = (id: Fact['id'], key: 'publicIpv4' | 'publicIpv6', found: string | null) =>
    found === null
      ? fact(id, common.none, 'unknown', report.evidence[key])
      : { ...fact(id, found, 'ok', report.evidence[key]), secret: true };
  const yesNo = (measured: boolean | 'unknown') =>
    measured === 'unknown' ? measured : measured ? 'yes' : 'no';
  const trips = report.roundTrips.map(({ server, ms }) => ({
    server: server.replace(/^stun:/, ''),
    ms: Math.round(ms),
  }));
  const milliseconds = trips.map(({ ms }) => ms);
  const roundTrips: Fact =
    trips.length > 0
      ? {
          ...fact('roundTrips', say.between(Math.min(...milliseconds), Math.max(...milliseconds)), 'ok'),
          evidence: trips.map(({ server, ms }) => say.milliseconds(server, ms)),
        }
      : unknown('roundTrips', ['not_measured']);

  const ports = Object.entries(network.ports).filter(([port]) => port.startsWith('udp/'));
  const numbers = (state: string) =>
    ports.flatMap(([port, is]) => (is === state ? [port.slice(4)] : [])).join(', ');
  const [open, blocked] = [numbers('open'), numbers('blocked')];
  const told = ports.map(([port, is]) => say.portState(port.replace('udp/', 'UDP '), say.port[is]));
  const portFact: Fact = blocked
    ? fact('ports', say.portsBlocked(blocked), 'limits')
    : open
      ? fact('ports', say.allPortsOpen(open), 'ok')
      : fact('ports', common.unknown, 'unknown');

  // Where no such test was made, which needs a TURN server, there is nothing to say about it.
  const tested = report.evidence.filteringBehavior.some((code) => TEST_RESULTS.test(code));
  const filtering =
    network.filteringBehavior === 'unknown' && !tested
      ? []
      : [
          value('filteringBehavior', 'filteringBehavior', network.filteringBehavior, (behavior) => [
            say.letsIn[behavior],
            'ok',
          ]),
          value('hairpinning', 'hairpinning', yesNo(network.hairpinning), (works) => [common[works], 'ok']),
        ];

  // Where the settings name no VPN server, too.
  const isNamed = !/^(needs_vpn_server)?$/.test(report.evidence.vpnServer.join());
  const vpnServer = isNamed
    ? [
        value('vpnServer', 'vpnServer', network.vpnServer ?? 'unknown', (known) => [
          say[known],
          known === 'not-found' ? 'blocked' : 'ok',
        ]),
      ]
    : [];

  return [
    ...vpnServer,
    value('udp', 'udp', network.udp, (udp) => [
      say[udp],
      udp === 'open' ? 'ok' : udp === 'blocked' ? 'blocked' : 'limits',
    ]),
    address('publicIpv4', 'publicIpv4', network.publicAddress.ipv4),
    address('publicIpv6', 'publicIpv6', network.publicAddress.ipv6),
    { ...portFact, evidence: told },
    finding('cgnat', 'cgnat'),
    finding('doubleNat', 'double_nat'),
    finding('vpnActive', 'vpn_active'),
    value('mappingBehavior', 'mappingBehavior', network.mappingBehavior, (behavior) => [say[behavior], 'ok']),
    ...filtering,
    value('portPreservation', 'portPreservation', yesNo(network.portPreservation), (kept) => [
      common[kept],
      'ok',
    ]),
    value('addressPooling', 'addressPooling', network.addressPooling, (pooling) => [
      say[pooling],
      pooling === 'paired' ? 'ok' : 'limits',
    ]),
    value('dns', 'dns', network.dns, (dns) => [say[dns], dns === 'ok' ? 'ok' : 'blocked']),
    finding('captivePortal', 'captive_portal'),
    finding('nat64', 'nat64'),
    finding('dsLite', 'ds_lite'),
    value('webrtc', 'webrtc', network.webrtc, (webrtc) => [
      webrtc === 'restricted' ? say.restrictedByPolicy : say[webrtc],
      webrtc === 'available' ? 'ok' : 'limits',
    ]),
    network.localAddresses.length > 0
      ? fact('localAddresses', network.localAddresses.join(', '), 'ok')
      : unknown('localAddresses', report.evidence.localAddresses),
    roundTrips,
  ];
}

/** Findings that are no trouble by themselves and so never make the headline. */
const QUIET: ReadonlySet<FindingId> = new Set([
  'mapping_varies',
  'pooling_arbitrary',
  'port_changed',
  'no_nat',
]);

/** The finding that matters most, or null if none is true. */
export function mainFinding({ findings }: Report): Report['findings'][number] | null {
  return (
    findings.find(({ id, verdict, silenced }) => verdict === true && !silenced && !QUIET.has(id)) ?? null
  );
}

/** What the report comes to: the case in at most 8 words, and what it means. */
export function headlineOf(report: Report, words: Words): { headline: string; meaning: string } {
  const main = mainFinding(report);
  if (main) {
    const said = words.findings[main.id];
    const likely = verdictOf(true, main.confidence) === 'likely' && 'likely' in said;
    return { headline: likely ? said.likely : said.headline, meaning: said.meaning };
  }
  if (report.ended === 'cancelled') return words.popup.stopped;
  const { udp, captivePortal } = report.network;
  // The portal is unknown where no HTTPS was answered: a network that lets out nothing but UDP is not healthy.
  return udp === 'open' && captivePortal === 'no' ? words.popup.healthy : words.popup.unclear;
}

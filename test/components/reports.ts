import { CAUSES } from '../../knowledge/causes';
import { detectFindings } from '../../knowledge/findings';
import { LOG_PATTERNS } from '../../knowledge/log-patterns';
import { STEPS, type StepId } from '../../knowledge/steps';
import type { Told } from '../../knowledge/told';
import type { AnyCause } from '../../machines/rank';
import { evidence, known } from '../../probe/judged';
import type { Measurements } from '../../probe/measurements';
import type { Observations } from '../../probe/observations';
import { buildReport, type Progress, type Report } from '../../report/report';
import { healthy } from '../measurements';

function reportOf(changes: Partial<Measurements>, told: Told, progress: Progress): Report {
  const measurements = healthy(changes);
  const observations: Observations = {
    version: 1,
    startedAt: '2026-11-21T10:00:00.000Z',
    elapsedMs: 150,
    done: true,
    ended: 'settled',
    webrtc: 'present',
    servers: [],
    connections: [],
    requests: [],
  };
  const findings = detectFindings(measurements, told);
  return buildReport({ observations, measurements, gateway: null, findings }, told, progress);
}

const STEP_IDS = Object.keys(STEPS) as StepId[];

/** Some steps were tried, and more could come. */
export const TYPICAL: Report = reportOf(
  {},
  {
    protocol: 'ikev2',
    clientOs: 'windows-11',
    symptom: 'never-connects',
    errorCode: '809',
    networkOwner: 'mine',
    routerAccess: true,
    worksOnMobileData: true,
    routerBrand: 'fritzbox',
    signs: ['code:windows_809'],
  },
  {
    trail: [
      { step: 'reboot_router', outcome: 'unchanged' },
      { step: 'passthrough_ipsec', outcome: 'restored' },
      { step: 'use_tcp_443', outcome: 'skipped' },
    ],
    changed: ['use_other_port'],
    causes: [
      { cause: 'vpn_port_blocked', band: 'very-likely' },
      { cause: 'udp_blocked_here', band: 'likely' },
    ],
    next: ['switch_protocol', 'check_server_name', 'ask_provider_block'],
  },
);

/** As much as a visit can come to: every question answered, twelve steps tried, a log full of signs. */
export const LONGEST: Report = reportOf(
  {
    udp: known('restricted', evidence('stun_answer', 2)),
    vpnActive: known('likely', evidence('https_seen_address', '198.51.100.7')),
  },
  {
    protocol: 'l2tp-ipsec',
    app: 'windows',
    role: 'client',
    clientOs: 'windows-11',
    symptom: 'never-connects',
    errorCode: '0x80072746',
    networkOwner: 'mine',
    routerAccess: true,
    worksOnMobileData: true,
    secondUser: true,
    routerBrand: 'fritzbox',
    wanAddress: '100.64.7.7',
    signs: Object.keys(LOG_PATTERNS)
      .slice(0, 40)
      .map((id) => `log:${id}`),
  },
  {
    trail: STEP_IDS.slice(0, 12).map((step, i) => ({
      step,
      outcome: (['unchanged', 'skipped', 'restored', 'worse'] as const)[i % 4]!,
    })),
    changed: STEP_IDS.slice(0, 12),
    causes: (Object.keys(CAUSES) as AnyCause[]).slice(0, 12).map((cause) => ({ cause, band: 'possible' })),
    next: STEP_IDS.slice(12, 17),
  },
);

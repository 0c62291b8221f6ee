import { LOG_STAGES, type LogProgram, type LogStage } from './log-patterns';

/** A program that writes VPN logs. */
interface Program {
  /** Its stages, in the order in which its attempts pass them. */
  ladder: readonly LogStage[];
  /** Words by which its logs are known even where no line is. Lower case. */
  marks: readonly string[];
  /** Programs it runs for parts of the work, and how far these get: their lines are lines of its attempts. */
  runs?: Partial<Record<LogProgram, LogStage>>;
}

/** Keys, then who one is, then what the tunnel is for (IKEv2). L2TP and PPTP ask who one is inside the tunnel. */
const IKE: LogStage[] = [
  'name',
  'reached',
  'key-exchange',
  'nat-t',
  'authentication',
  'tunnel',
  'addresses',
  'traffic',
];
const TLS: LogStage[] = ['name', 'reached', 'key-exchange', 'authentication', 'addresses', 'traffic'];
const MESH: LogStage[] = ['reached', 'authentication', 'addresses', 'traffic'];

/** How each program's attempts go, and how its logs are known. */
export const LOG_PROGRAMS: Record<LogProgram, Program> = {
  windows: {
    ladder: ['name', 'reached', 'key-exchange', 'tunnel', 'authentication', 'addresses', 'traffic'],
    marks: ['rasclient', 'remote access server', 'rassstp'],
  },
  strongswan: { ladder: IKE, marks: ['charon', 'strongswan'] },
  libreswan: { ladder: IKE, marks: ['pluto['] },
  xl2tpd: {
    ladder: LOG_STAGES,
    marks: ['xl2tpd['],
    runs: { strongswan: 'nat-t', libreswan: 'nat-t', pppd: 'traffic' },
  },
  pptp: {
    ladder: ['name', 'reached', 'tunnel', 'authentication', 'addresses', 'traffic'],
    marks: ['pptp[', 'pptpd[', 'pptpd-', 'pptp.so', 'anon log['],
    runs: { pppd: 'traffic' },
  },
  pppd: { ladder: ['reached', 'tunnel', 'authentication', 'addresses', 'traffic'], marks: ['pppd['] },
  openvpn: { ladder: TLS, marks: ['openvpn'] },
  wireguard: {
    ladder: ['name', 'reached', 'authentication', 'traffic'],
    marks: ['wireguard', 'wg-quick', '[#] wg '],
  },
  apple: { ladder: LOG_STAGES, marks: ['nesessionmanager', 'racoon['], runs: { pppd: 'traffic' } },
  android: { ladder: LOG_STAGES, marks: ['legacyvpnrunner', 'mtpd    :'], runs: { pppd: 'traffic' } },
  tailscale: { ladder: MESH, marks: ['tailscale', 'magicsock:'] },
  zerotier: { ladder: MESH, marks: ['zerotier'] },
  anyconnect: {
    ladder: TLS,
    marks: ['acvpnagent', 'acvpnui', 'vpnagentd', 'anyconnect', 'cisco secure client'],
  },
  openconnect: { ladder: TLS, marks: ['openconnect'] },
  fortinet: { ladder: TLS, marks: ['forticlient', 'openfortivpn', 'fortisslvpn'], runs: { pppd: 'traffic' } },
  globalprotect: {
    ladder: TLS,
    marks: ['globalprotect', 'pangps', 'pangpa', 'gpclient'],
    runs: { openconnect: 'traffic' },
  },
  system: { ladder: LOG_STAGES, marks: [] },
};

/** The program whose log it is: the one of most evidence, or the one that runs it and was seen too. */
export function clientOf(evidence: ReadonlyMap<LogProgram, number>): LogProgram | null {
  const seen = [...evidence].filter(([program]) => program !== 'system').sort(([, a], [, b]) => b - a);
  const most = seen[0]?.[0];
  if (!most) return null;
  return seen.find(([program]) => LOG_PROGRAMS[program].runs?.[most])?.[0] ?? most;
}

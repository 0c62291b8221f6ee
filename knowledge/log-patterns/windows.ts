import type { LogPattern } from './row';
import { ANSWERED_TCP, NOT_UP_YET, UP_PPP } from './says';

const TECHNET = 'http://technet.microsoft.com/library/3060ebb9-d91a-4f85-903f-dc865bd0692c';

/** A RasClient event by its number, as the Event Viewer, its exports and Get-WinEvent write it. */
const event = (id: number, text: string) =>
  new RegExp(
    `(?:Event ?(?:ID)?|Ereignis-ID|\\bId|RasClient)\\b\\D{0,12}${id}\\b|\\b${id} {1,8}(?:Info|Err|Fehl)|${text}`,
  );

/** The events of RasClient, the built-in VPN client of Windows, and of its server. */
export const WINDOWS_PATTERNS = {
  windows_attempt_started: {
    program: 'windows',
    contains: ['20221', 'routerlog_preconnect_info', 'has started dialing a'],
    pattern: event(20221, 'ROUTERLOG_PRECONNECT_INFO|has started dialing a \\S{0,20} ?connection'),
    stage: null,
    means: 'info',
    starts: true,
    about: 'symptom',
    says: {},
    source: TECHNET,
    trust: 'S',
  },
  windows_link_tried: {
    program: 'windows',
    contains: ['20222', 'is trying to establish a link to the remote access server'],
    pattern: event(20222, 'is trying to establish a link to the Remote Access Server'),
    stage: null,
    means: 'info',
    about: 'symptom',
    says: {},
    source: TECHNET,
    trust: 'S',
  },
  windows_device_connected: {
    program: 'windows',
    contains: [
      '20223',
      'routerlog_device_connected',
      'has successfully established a link to the remote access',
    ],
    pattern: event(
      20223,
      'ROUTERLOG_DEVICE_CONNECTED|has successfully established a link to the Remote Access Server',
    ),
    stage: 'reached',
    means: 'reached',
    about: 'tcp-path',
    says: { ...ANSWERED_TCP, ike_dropped_by_router: 'excludes', shared_key_wrong: 'excludes' },
    source: TECHNET,
    trust: 'S',
  },
  windows_link_established: {
    program: 'windows',
    contains: [
      '20224',
      'routerlog_link_established',
      'link to the remote access server has been established',
    ],
    pattern: event(
      20224,
      'ROUTERLOG_LINK_ESTABLISHED|The link to the Remote Access Server has been established by',
    ),
    stage: 'tunnel',
    means: 'reached',
    about: 'gre-path',
    says: {
      ...ANSWERED_TCP,
      ike_dropped_by_router: 'excludes',
      shared_key_wrong: 'excludes',
      gre_dropped_by_router: 'excludes',
      gre_dropped_by_provider: 'excludes',
      esp_dropped: 'excludes',
    },
    source: TECHNET,
    trust: 'S',
  },
  windows_connected: {
    program: 'windows',
    contains: ['20225', 'routerlog_rasconnection_established', 'which has successfully connected'],
    pattern: event(
      20225,
      'ROUTERLOG_RASCONNECTION_ESTABLISHED|dialed a connection named .{1,200}which has successfully connected',
    ),
    stage: 'addresses',
    means: 'reached',
    about: 'server',
    says: UP_PPP,
    source: TECHNET,
    trust: 'S',
  },
  windows_terminated: {
    program: 'windows',
    contains: ['reason code returned on termination', '20226'],
    pattern: event(20226, 'which has terminated\\. The reason code returned on termination is -?\\d'),
    stage: 'traffic',
    means: 'failed',
    passed: 'addresses',
    about: 'session',
    says: { nat_forgets: 'mildly', wireless_is_poor: 'mildly', device_sleeps: 'mildly' },
    source: 'RasClient 20226; codes in RasError.h',
    trust: 'K',
  },
  windows_dial_failed: {
    program: 'windows',
    contains: ['dialed a connection', 'ursachencode lautet'],
    pattern:
      /dialed a connection nam(?:ed|e) .{1,250}[Ee]rror code (?:returned on failure )?is -?\d|Verbindung mit dem Namen .{1,250}Ursachencode lautet/,
    stage: null,
    means: 'failed',
    vague: true,
    about: 'symptom',
    says: NOT_UP_YET,
    source: 'https://directaccess.richardhicks.com/tag/error-code-809/',
    trust: 'S',
  },
  windows_event_20227: {
    program: 'windows',
    contains: ['20227'],
    pattern: /(?:Event ?ID|Ereignis-ID|\bId|RasClient)\b\D{0,12}20227\b|\b20227 {1,8}(?:Err|Fehl)/,
    stage: null,
    means: 'failed',
    vague: true,
    about: 'symptom',
    says: NOT_UP_YET,
    source:
      'https://learn.microsoft.com/troubleshoot/windows-server/networking/troubleshoot-error-720-when-establishing-a-vpn-connection',
    trust: 'S',
  },
  windows_server_method_refused: {
    program: 'windows',
    contains: ['20276'],
    pattern: /event (?:log|id) ?:? ?20276\b|RemoteAccess\D{0,12}20276\b/i,
    stage: 'authentication',
    means: 'failed',
    passed: 'tunnel',
    about: 'authentication',
    says: { account_not_allowed: 'strongly', settings_disagree: 'strongly' },
    source: 'https://learn.microsoft.com/troubleshoot/windows-server/networking/troubleshoot-always-on-vpn',
    trust: 'S',
  },
  windows_miniport_unbound: {
    program: 'windows',
    contains: ['ms_wanarp'],
    pattern: /ms_wanarp\s{1,40}False/,
    stage: 'addresses',
    means: 'failed',
    about: 'adapter',
    says: { adapter_broken: 'proves' },
    source:
      'https://learn.microsoft.com/troubleshoot/windows-server/networking/troubleshoot-error-720-when-establishing-a-vpn-connection',
    trust: 'S',
  },
} as const satisfies Record<string, LogPattern>;

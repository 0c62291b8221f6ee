import type { FirewallTool } from './plan';

/** How rules are kept over a restart. Null: they last by themselves. */
export const PERSIST = {
  'iptables-save': 'netfilter-persistent save',
  'nftables-conf': [
    'cp -n /etc/nftables.conf /etc/nftables.conf.before-vpn-doctor',
    "{ echo 'flush ruleset'; nft list ruleset; } > /etc/nftables.conf",
    'systemctl enable nftables',
  ].join('\n'),
  'ufw-lasts': null,
  'firewalld-lasts': null,
  'windows-lasts': null,
  'mikrotik-lasts': null,
  'pf-conf': [
    'cp -n /etc/pf.conf /etc/pf.conf.before-vpn-doctor',
    `echo 'load anchor "vpn-doctor" from "/etc/pf.vpn-doctor.conf"' >> /etc/pf.conf`,
  ].join('\n'),
} as const satisfies Record<string, string | null>;

export type PersistId = keyof typeof PERSIST;

/** How rules are tried from afar so that a mistake takes itself back. */
export type TryFirstId = 'timed-undo' | 'timed-undo-windows' | 'safe-mode';

export const LASTING: Readonly<Record<FirewallTool, PersistId>> = {
  iptables: 'iptables-save',
  nftables: 'nftables-conf',
  ufw: 'ufw-lasts',
  firewalld: 'firewalld-lasts',
  windows: 'windows-lasts',
  mikrotik: 'mikrotik-lasts',
  pf: 'pf-conf',
};

/**
 * What is run before the rules, and what once they have proved themselves. The rules are taken back after five
 * minutes unless the second was run. Null: keys of the terminal do it (MikroTik's Safe Mode).
 */
export interface Trial {
  tryFirst: TryFirstId;
  before: string | null;
  keep: string | null;
}

const SCRIPT = '/root/vpn-doctor-undo.sh';
const RUNNING = '/root/vpn-doctor-undo.pid';

export function trialOf(tool: FirewallTool, undo: string): Trial {
  if (tool === 'mikrotik') return { tryFirst: 'safe-mode', before: null, keep: null };
  if (tool === 'windows') {
    return {
      tryFirst: 'timed-undo-windows',
      before: [
        `$undo = New-ScheduledTaskAction -Execute powershell.exe -Argument '-Command "${undo.split('\n').join('; ')}"'`,
        '$when = New-ScheduledTaskTrigger -Once -At (Get-Date).AddMinutes(5)',
        'Register-ScheduledTask -TaskName vpn-doctor-undo -Action $undo -Trigger $when -User SYSTEM -RunLevel Highest',
      ].join('\n'),
      keep: 'Unregister-ScheduledTask -TaskName vpn-doctor-undo -Confirm:$false',
    };
  }
  return {
    tryFirst: 'timed-undo',
    before: [
      `cat > ${SCRIPT} <<'UNDO'`,
      undo,
      'UNDO',
      `nohup sh -c 'sleep 300; sh ${SCRIPT}' >/dev/null 2>&1 &`,
      `echo $! > ${RUNNING}`,
    ].join('\n'),
    keep: `kill "$(cat ${RUNNING})"`,
  };
}

import type { Snippet } from './snippet';

const COMMON = {
  product: 'Windows',
  versions: { from: '7' },
  place: 'windows-terminal',
} as const;

const POLICY_AGENT = '"HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent"';
const RASMAN = '"HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters"';

export const WINDOWS_SNIPPETS = {
  'windows-server-behind-nat': {
    ...COMMON,
    protocols: ['l2tp-ipsec', 'ikev2'],
    // 2: server and client may both be behind a NAT; 1: only the server.
    text: `reg add ${POLICY_AGENT} /v AssumeUDPEncapsulationContextOnSendRule /t REG_DWORD /d 2 /f`,
    takeBack: 'run-undo-restart',
    undo: `reg delete ${POLICY_AGENT} /v AssumeUDPEncapsulationContextOnSendRule /f`,
    source: 'learn.microsoft.com, configure-l2tp-ipsec-server-behind-nat-t-device (KB926179)',
    trust: 'S',
  },
  'windows-allow-ipsec': {
    ...COMMON,
    protocols: ['l2tp-ipsec'],
    text: `reg add ${RASMAN} /v ProhibitIpSec /t REG_DWORD /d 0 /f`,
    takeBack: 'run-undo-restart',
    undo: `reg delete ${RASMAN} /v ProhibitIpSec /f`,
    source: 'learn.microsoft.com, L2TP without automatic IPsec policy (KB240262)',
    trust: 'K',
  },
  'windows-dh2048': {
    ...COMMON,
    protocols: ['ikev2'],
    text: `reg add ${RASMAN} /v NegotiateDH2048_AES256 /t REG_DWORD /d 1 /f`,
    takeBack: 'run-undo-restart',
    undo: `reg delete ${RASMAN} /v NegotiateDH2048_AES256 /f`,
    source: 'docs.strongswan.org, Windows clients',
    trust: 'K',
  },
  'windows-services': {
    ...COMMON,
    protocols: ['ikev2', 'l2tp-ipsec', 'pptp', 'sstp'],
    text: [
      'sc.exe config IKEEXT start= auto',
      'sc.exe config PolicyAgent start= auto',
      'net start BFE',
      'net start IKEEXT',
      'net start PolicyAgent',
      'net start RasMan',
    ].join('\n'),
    takeBack: 'run-undo',
    undo: 'sc.exe config IKEEXT start= demand\nsc.exe config PolicyAgent start= demand',
    source: 'learn.microsoft.com, sc config; services of Windows VPN',
    trust: 'K',
  },
  'windows-mtu': {
    ...COMMON,
    protocols: ['ikev2', 'l2tp-ipsec', 'sstp', 'pptp'],
    text: 'netsh interface ipv4 set subinterface "<VPN_NAME>" mtu=1280 store=persistent',
    takeBack: 'run-undo',
    undo: 'netsh interface ipv4 set subinterface "<VPN_NAME>" mtu=1400 store=persistent',
    source: 'learn.microsoft.com, netsh interface ipv4; KB826159',
    trust: 'K',
  },
  'windows-ipsec-configuration': {
    ...COMMON,
    versions: { from: '8.1' },
    protocols: ['ikev2'],
    place: 'windows-powershell',
    text: 'Set-VpnConnectionIPsecConfiguration -ConnectionName "<VPN_NAME>" -AuthenticationTransformConstants GCMAES256 -CipherTransformConstants GCMAES256 -EncryptionMethod AES256 -IntegrityCheckMethod SHA256 -DHGroup Group14 -PfsGroup None -Force',
    takeBack: 'run-undo',
    undo: 'Set-VpnConnectionIPsecConfiguration -ConnectionName "<VPN_NAME>" -RevertToDefault -Force',
    source: 'learn.microsoft.com, Set-VpnConnectionIPsecConfiguration',
    trust: 'K',
  },
  'windows-split-tunnel': {
    ...COMMON,
    versions: { from: '8.1' },
    protocols: ['ikev2', 'l2tp-ipsec', 'sstp', 'pptp'],
    place: 'windows-powershell',
    text: [
      'Set-VpnConnection -Name "<VPN_NAME>" -SplitTunneling $true',
      'Add-VpnConnectionRoute -ConnectionName "<VPN_NAME>" -DestinationPrefix <REMOTE_NETWORK>',
    ].join('\n'),
    takeBack: 'run-undo',
    undo: [
      'Remove-VpnConnectionRoute -ConnectionName "<VPN_NAME>" -DestinationPrefix <REMOTE_NETWORK>',
      'Set-VpnConnection -Name "<VPN_NAME>" -SplitTunneling $false',
    ].join('\n'),
    source: 'learn.microsoft.com, Set-VpnConnection, Add-VpnConnectionRoute',
    trust: 'K',
  },
} as const satisfies Record<string, Snippet>;

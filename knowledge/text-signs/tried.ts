import { FAR, HELPS, NEAR, said, TRIED, UNHELPED } from './phrases';
import type { TextSign } from './sign';

/** What people tried without effect: it speaks against the causes that it cures. */
export const TRIED_SIGNS = {
  tried_reboot: {
    about: 'history',
    says: { router_state_stale: 'against', peer_state_stale: 'against', services_stopped: 'against' },
    patterns: [
      said`${TRIED}${FAR}(?:reboot\w*|restart\w*|power ?cycl\w*|neustart\w*|neu gestartet)`,
      said`(?:reboot\w*|restart\w*|power ?cycl\w*|neustart\w*|neu gestartet)${FAR}${UNHELPED}`,
    ],
    unless: [said`${HELPS}`],
  },
  tried_mtu: {
    about: 'mtu',
    says: { mtu_too_large: 'against' },
    patterns: [said`${TRIED}${FAR}(?:\bmtu\b|\bmss\b|mssfix)`, said`(?:\bmtu\b|\bmss\w*)${FAR}${UNHELPED}`],
    unless: [said`${HELPS}`],
  },
  tried_reinstall: {
    about: 'adapter',
    says: { adapter_broken: 'against', profile_wrong: 'against', client_software_old: 'against' },
    patterns: [
      said`${TRIED}${FAR}(?:re ?install\w*|uninstall\w*|fresh install\w*|re ?creat\w* (?:the )?(?:profile|connection|vpn)|neu ?install\w*)`,
      said`(?:re ?install\w*|uninstall\w*|fresh install\w*|neu ?install\w*)${FAR}${UNHELPED}`,
    ],
    unless: [said`${HELPS}`],
  },
  tried_other_protocol: {
    about: 'protocol',
    says: { vpn_port_blocked: 'against', settings_disagree: 'against', alg_interferes: 'against' },
    patterns: [
      said`(?:pptp|l2tp|ikev2|openvpn|wireguard|sstp|ipsec)(?:,| and| or|/| as well as|und|oder)${NEAR}(?:pptp|l2tp|ikev2|openvpn|wireguard|sstp|ipsec)${NEAR}(?:${UNHELPED}|all fail|both fail|neither|none|same)`,
      said`${TRIED} (?:\w+ ){0,5}(?:other|another|different|all|various|several|every) (?:vpn )?(?:protocols?|vpn types?)`,
      said`(?:other|another|different|every|all) (?:vpn )?protocols?${NEAR}${UNHELPED}`,
    ],
    unless: [said`${HELPS}`],
  },
  tried_other_port: {
    about: 'port-path',
    says: { vpn_port_blocked: 'against', port_taken_by_router: 'against' },
    patterns: [
      said`${TRIED}${FAR}(?:other|another|different|various|several|multiple|chang\w*)${NEAR}ports?\b`,
      said`(?:other|another|different|chang\w* the|new) ports?${FAR}${UNHELPED}`,
      said`(?:set|chang|mov|switch)\w* (?:\w+ ){0,4}(?:to )?port (?:to )?\d+${FAR}${UNHELPED}`,
    ],
    unless: [said`${HELPS}|port forward`],
  },
  tried_firewall_off: {
    about: 'client-software',
    says: { client_firewall: 'against', server_firewall: 'against', router_firewall_strict: 'against' },
    patterns: [
      said`${TRIED}${FAR}(?:disabl\w*|turn\w* off|switch\w* off|deactivat\w*)${NEAR}(?:firewall|ufw|iptables|antivirus|defender|firewalld)`,
      said`(?:disabl\w*|turn\w* off|switch\w* off|deactivat\w*|without|stopped) (?:\w+ ){0,4}(?:firewall|ufw|iptables|antivirus|defender|firewalld)\w*${FAR}${UNHELPED}`,
      said`(?:firewall|ufw|iptables|defender|antivirus)\w* (?:\w+ ){0,4}(?:is|are|was|has been) (?:completely |fully |temporarily )?(?:off|disabled|turned off|inactive|deactivated)|firewall (?:ist )?(?:aus|deaktiviert)`,
    ],
    unless: [said`${HELPS}|router firewall is disabled by`],
  },
  tried_firmware: {
    about: 'router',
    says: { router_software_bug: 'against' },
    patterns: [
      said`${TRIED}${FAR}(?:updat\w*|upgrad\w*|flash\w*|latest)${NEAR}firmware`,
      said`(?:latest|newest|current|up to date|updated|upgraded|neueste\w*)${NEAR}firmware|firmware${NEAR}(?:latest|up to date|newest|current|aktuell)`,
    ],
    unless: [said`${HELPS}|after|since|broke|stopped`],
  },
  tried_registry: {
    about: 'history',
    says: { server_behind_nat: 'excludes', adapter_broken: 'mildly', services_stopped: 'mildly' },
    patterns: [
      said`(?:tried|applied|added|set|did|made|imported|chang\w*|already|followed)${NEAR}(?:registry|assumeudp\w*|regedit|prohibitipsec)${NEAR}(?:still|no|not|same|without|fail\w*)`,
      said`(?:tried|applied|added|already|all)${NEAR}registry (?:\w+ )?(?:chang\w*|fix\w*|entr\w*|key\w*|workaround\w*|edit\w*|tweak\w*|hack\w*|value\w*)`,
    ],
    unless: [said`(?:fixed|solved|helped) (?:it|the|this|my)|works now|should|\bif\b`],
  },
  tried_keepalive: {
    about: 'session',
    says: { nat_forgets: 'against' },
    patterns: [
      said`${TRIED}${FAR}(?:persistent ?)?keep ?alive`,
      said`(?:persistent ?)?keep ?alive${FAR}${UNHELPED}`,
      said`persistent ?keep ?alive ?= ?[1-9]\d|keep ?alive (?:is )?(?:set|enabled|on|25)|keepalive 10 (?:60|120)`,
    ],
    unless: [said`${HELPS}|not set|no keep ?alive`],
  },
  tried_credentials: {
    about: 'authentication',
    says: { credentials_wrong: 'against', shared_key_wrong: 'against' },
    patterns: [
      said`(?:credentials?|pass ?words?|user ?names?|psk|pre ?shared (?:key|secret)|shared (?:key|secret)|log ?in|zugangsdaten|kennwort|passwort)${NEAR}(?:is|are|was|were) (?:definitely |all |surely |100% |certainly )?(?:correct|right|valid|fine|ok|good|the same|identical|korrekt|richtig)`,
      said`(?:double|triple|re) ?check\w* (?:\w+ ){0,4}(?:credentials?|pass ?words?|user ?names?|psk|keys?|secret)`,
      said`(?:sure|certain|verified|confirmed)${NEAR}(?:credentials?|pass ?words?|user ?names?|psk|secret)`,
    ],
    unless: [said`\bif\b|not (?:correct|right)`],
  },
  tried_keys: {
    about: 'authentication',
    says: { keys_mismatch: 'against' },
    patterns: [
      said`(?:public|private|wireguard)? ?keys?${NEAR}(?:is|are|were|look) (?:\w+ )?(?:correct|right|match\w*|fine|ok|valid)`,
      said`(?:check\w*|verif\w*|compar\w*|regenerat\w*) (?:\w+ ){0,4}keys${NEAR}(?:correct|match|fine|ok|right|several times|again|twice|still|no)`,
      said`keys (?:do )?match`,
    ],
    unless: [said`psk|pre ?shared|\bif\b|not match`],
  },
  tried_clock: {
    about: 'clock',
    says: { clock_wrong: 'against' },
    patterns: [
      said`(?:clocks?|time|date|times)${NEAR}(?:is|are) (?:\w+ )?(?:correct|right|in sync|synced|synchroni[sz]ed|fine|ok|accurate)|ntp (?:is|works|runs)|(?:uhr|uhrzeit|datum)${NEAR}(?:stimmt|richtig)`,
    ],
    unless: [said`\bnot (?:correct|right|in sync|synced)`],
  },
  tried_dns: {
    about: 'names-inside',
    says: { names_inside_fail: 'against', name_not_found: 'against' },
    patterns: [
      said`${TRIED}${FAR}(?:other|another|different|chang\w*|google|cloudflare|various|8\.8\.8\.8|1\.1\.1\.1)${NEAR}(?:dns|resolver|name ?server)`,
      said`(?:dns|resolver)${FAR}${UNHELPED}`,
      said`dns (?:resolution |lookups? |queries )?(?:is|works?|are) (?:fine|ok|working|correct\w*|resolv\w*)?`,
    ],
    unless: [said`dns (?:is|are) not|dns is (?:the|a|wrong)|is dns|fixed|solved|helped it`],
  },
  tried_other_router: {
    about: 'router',
    says: {
      gre_dropped_by_router: 'against',
      ike_dropped_by_router: 'against',
      router_software_bug: 'against',
      router_state_stale: 'against',
      alg_interferes: 'against',
      router_firewall_strict: 'against',
    },
    patterns: [
      said`${TRIED}${FAR}(?:other|another|different|second|new) routers?`,
      said`(?:other|another|different|without (?:the )?) ?routers?${FAR}${UNHELPED}`,
      said`direct(?:ly)? (?:connected |plugged )?(?:in)?to (?:the |my )?modem${FAR}${UNHELPED}`,
    ],
    unless: [said`${HELPS}|works`],
  },
} as const satisfies Record<string, TextSign>;

import { HELPS, NEAR, said, WORKS } from './phrases';
import type { TextSign } from './sign';

/** What people say about the device that dials: its programs, adapters, profile, and system. */
export const DEVICE_SIGNS = {
  antivirus_named: {
    about: 'client-software',
    says: { client_firewall: 'strongly' },
    patterns: [
      said`\b(?:anti ?virus|antivir\w*|kaspersky|bitdefender|norton|mcafee|avast|avg (?:anti|free|internet)|eset|sophos (?:endpoint|home|intercept)|trend micro|malwarebytes|g ?data|f secure|zonealarm|comodo (?:firewall|internet)|little snitch|lulu|glasswire|simplewall|symantec|crowdstrike|sentinelone|defender|endpoint (?:protection|security)|internet security|virenscanner|virenschutz|zscaler|netskope|adguard(?! (?:home|dns|vpn))|portmaster|tinywall|netlimiter|wfptool|(?:firewall|security) (?:program|app|application|software|suite|product|tool)|security suite)\b`,
    ],
    unless: [
      said`(?:no|without|not (?:have|use|using|running)) (?:any )?(?:anti|third party)|(?:uninstall|disabl|remov|turn\w* off)\w*${NEAR}(?:anti|defender|kaspersky)${NEAR}(?:not|no |same|still)`,
    ],
  },
  device_firewall: {
    about: 'client-software',
    says: { client_firewall: 'mildly' },
    patterns: [
      said`(?:windows|client|local|pc|laptop|personal|mac\w*|third party|host|computer|desktop|device|target|my|own)(?:'s|s)? (?:\w+ )?firewall`,
      said`firewall (?:on|of|in) (?:the |my |this )?(?:windows|client|pc|laptop|mac\w*|computer|machine|desktop|target)`,
      said`(?:public|private) (?:network )?profile|network (?:location|category|profile)${NEAR}(?:public|private)|unidentified network|netzwerkprofil|öffentliches netzwerk`,
      said`(?:allow\w*|deny|block\w*|permission) (?:local network|lan) (?:access|permission)|local network (?:access|permission)|lan access`,
    ],
    unless: [
      said`(?:disabl|turn\w* off|switch\w* off|deactivat)\w*${NEAR}firewall${NEAR}(?:not|no |same|still|without)|router firewall|tried`,
    ],
  },
  device_firewall_off_helps: {
    about: 'client-software',
    says: { client_firewall: 'proves' },
    patterns: [
      said`(?:disabl|turn(?:ed|ing)? off|switch(?:ed|ing)? off|deactivat|uninstall|remov|allow|add|whitelist|exclu)\w* (?:\w+ ){0,5}(?:windows firewall|windows defender|defender|antivirus|anti virus|kaspersky|bitdefender|norton|mcafee|avast|avg|eset|sophos|malwarebytes|comodo|third party firewall|local firewall|client firewall|little snitch|adguard)${NEAR}${HELPS}`,
      said`(?:windows firewall|defender|antivirus|kaspersky|bitdefender|norton|mcafee|avast|avg|eset|sophos|comodo)${NEAR}(?:was|were|is) (?:the (?:culprit|cause|problem|reason)|block\w*|interfer\w*)`,
    ],
    unless: [said`not (?:help|fix|change|work|block)|no (?:effect|change|difference)`],
  },
  managed_device: {
    about: 'profile',
    says: { client_firewall: 'strongly', other_vpn_running: 'mildly', account_not_allowed: 'mildly' },
    patterns: [
      said`(?:company|corporate|work|managed|employer'?s|office|business|job) (?:\w+ )?(?:laptop|notebook|computer|pc|machine|macbook)\b`,
      said`(?:firewall|settings?|polic\w*|laptop|notebook|device|computer)${NEAR}managed by|group policy|domain policy|\bgpo\b|\bmdm\b|intune|no admin(?:istrator)? rights`,
      said`(?:dienst|firmen)(?:laptop|rechner|notebook)`,
    ],
  },
  other_vpn_named: {
    about: 'client-software',
    says: { other_vpn_running: 'strongly', adapter_broken: 'mildly' },
    patterns: [
      said`(?:other|another|second|different|third party|also|previous\w*|work|company|corporate|commercial|too|additional|two|multiple) (?:\w+ )?(?:vpn|vpns|vpn (?:client|software|app|program|connection)s?)\b${NEAR}(?:install\w*|runn\w*|active|connect\w*|enabl\w*|same time|together|conflict\w*|interfer\w*|uninstall\w*|on\b)`,
      said`(?:nordvpn|expressvpn|surfshark|mullvad|protonvpn|proton vpn|cyberghost|windscribe|pia|anyconnect|forticlient|globalprotect|zscaler|hamachi|pulse secure|checkpoint|sonicwall|tailscale|zerotier|warp|private relay|proxy|hotspot shield|tor)\b${NEAR}(?:also|installed|running|same time|conflict\w*|interfer\w*|alongside|simultaneous\w*|together|in parallel|background|enabled|active)`,
      said`(?:always on vpn|vpn always on|lockdown|kill ?switch|block connections without)`,
      said`(?:conflict\w*|interfer\w*|alongside|together|parallel|side by side) (?:\w+ ){0,2}(?:other|another|nordvpn|mullvad|tailscale|anyconnect|zerotier|warp|vpn)`,
      said`(?:paid|commercial|private) vpn (?:service|app|provider|client)?${NEAR}(?:on|runs?|running|active|host|uses?|connected)|(?:uses?|runs?|running|has) (?:an? )?(?:paid|commercial|other|second) vpn`,
      said`(?:anderes|zweites|weiteres) vpn`,
    ],
    unless: [said`tried|no other vpn|not using any other|works? with (?:another|other)|other vpns? work`],
  },
  virtual_adapters: {
    about: 'adapter',
    says: {
      other_vpn_running: 'mildly',
      adapter_broken: 'mildly',
      subnet_overlap: 'mildly',
      routes_missing: 'mildly',
    },
    patterns: [
      said`(?:vmware|virtualbox|hyper ?v|\bwsl2?\b|docker desktop|virtual (?:switch|adapter|network adapter|machine)|npcap|bridge adapter|vethernet|internet connection sharing|\bics\b)\b`,
    ],
  },
  adapter_trouble: {
    about: 'adapter',
    says: { adapter_broken: 'strongly' },
    patterns: [
      said`(?:error|fail\w*|unable|can not|could not|problem) (?:\w+ ){0,3}(?:creat|open|install|load|add)\w* (?:\w+ ){0,3}(?:tap|wintun|tun|utun|adapters?|drivers?)\b`,
      said`drivers?\b${NEAR}(?:not (?:be )?(?:install|load)\w*|fail\w* to (?:install|load)|could not be)`,
      said`(?:(?:tap\d?|tun\d?|wintun|wan miniports?|miniports?|ndis|ovpn dco|dco|utun)\b|(?:virtual|network|vpn|ppp) (?:adapters?|drivers?|interfaces?|devices?))${NEAR}(?:missing|not (?:install|load|start|found|installed|loaded|available|present|created|working)|in use|disabled|corrupt\w*|broken|damaged|fail\w*|gone|yellow|exclamation|disappear\w*|error|uninstall\w*|re ?install\w*|delet\w*)`,
      said`(?:no|missing|create|install|reinstall|add)\w* (?:\w+ ){0,2}(?:tap|wintun|tun|miniport|virtual|network) (?:\w+ )?(?:adapters?|drivers?|devices?|interfaces?)`,
      said`all tap|driver (?:signing|signature|not signed)|unsigned driver|code (?:31|56|10|39)\b|network reset|netsh (?:winsock|int)|device manager|geräte ?manager|(?:adapter|treiber)${NEAR}(?:fehlt|beschädigt|deinstall\w*|neu install\w*)`,
    ],
    unless: [
      said`nvidia|graphics|tried|not (?:help|fix)|no (?:effect|change|difference)|interface (?:is )?down`,
    ],
  },
  reinstall_helps: {
    about: 'adapter',
    says: { adapter_broken: 'strongly', client_software_old: 'mildly', profile_wrong: 'mildly' },
    patterns: [
      said`(?:re ?install|uninstall|fresh install)\w* ?(?:\w+ ){0,5}${NEAR}${HELPS}`,
      said`${HELPS}${NEAR}(?:after|by|when|once)${NEAR}(?:re ?install|uninstall)\w*`,
      said`neu ?install\w*${NEAR}(?:geholfen|hilft|geht|funktioniert)`,
    ],
    unless: [
      said`not (?:help|fix|solve|change|work)|no (?:effect|change|difference|luck)|tried|antivirus|kaspersky|other vpn|tried reinstalling`,
    ],
  },
  system_updated: {
    about: 'history',
    says: {
      adapter_broken: 'strongly',
      client_software_old: 'mildly',
      services_stopped: 'mildly',
      client_firewall: 'mildly',
      protocol_not_supported: 'mildly',
      server_behind_nat: 'mildly',
      profile_wrong: 'mildly',
      ppp_options_disagree: 'mildly',
      settings_disagree: 'mildly',
    },
    patterns: [
      said`(?:since|after|following|(?:began|begun|start\w*|broke|broken|fails?) (?:with|on|under)) (?:the |my |this |last |upgrad\w* |updat\w* |to |of |installing )*(?:kb ?\d{6,}|ios \d+|ipados \d+|android \d+|mac ?os \w+|windows 1[01]|win 1[01]|ubuntu \d+|fedora \d+|debian \d+)\S*\b`,
      said`(?:after|since|following|with|when|latest|recent|last|new) (?:\w+ ){0,5}(?:windows|win ?1[01]|kb\d{6,}|macos|mac os|os x|ios|ipados|android|big sur|ventura|sonoma|sequoia|monterey|catalina|tahoe|system|feature|security|cumulative|fedora|ubuntu|oneui|one ui|miui) (?:\w+ ){0,3}?(?:updat|upgrad|patch|24h2|23h2|22h2|1[0-9]\b)`,
      said`(?:windows|macos|ios|android|system|os|kb\d{6,}) ?\S* (?:updat|upgrad)\w*${NEAR}(?:broke\w*|stop\w*|no longer|not|since|fail\w*|issue|problem|caus\w*)`,
      said`(?:upgrad|updat|mov|switch)\w* (?:\w+ ){0,4}(?:to )?(?:windows ?(?:10|11)|win ?1[01]|macos|ios|android|ubuntu|fedora|debian)`,
      said`kb ?\d{6,7}\b|(?:updat|patch)\w* kb ?\d+`,
      said`(?:windows|android|ios|macos)[ -]?(?:update|aktualisierung)|nach (?:dem|einem) update`,
    ],
    unless: [said`not (?:help|fix)|tried|(?:the|my|our) server (?:was|is|has|got)|on (?:the|my|our) server`],
  },
  after_an_update: {
    about: 'history',
    says: {
      client_software_old: 'strongly',
      router_software_bug: 'mildly',
      server_software_bug: 'mildly',
      adapter_broken: 'mildly',
    },
    patterns: [
      said`(?:after|since|following|with|from) (?:i |we |it |the |my |an? |this |that |last |latest |recent |newest |new |automatic |apt |dnf |yum |pacman |system |windows |kernel |security |package |install\w* |replac\w* |upgrad\w* |updat\w* )*(?:updates?|upgrades?|upgrading|updating|beta|release|new version|latest version|version \d\S*)\b`,
      said`(?:replac|updat|upgrad|switch|mov|went|chang)\w* (?:\S+ ){0,5}?(?:from |version |v)?\d+\.\d+\S* (?:to|by|with|->|→) (?:\S+ )?v?\d+\.\d+`,
      said`(?:install\w*|got|received) (?:the |an? )?(?:new|latest|newest) (?:\w+ )?(?:version|release|beta|build|update)`,
      said`(?:nach|seit)${NEAR}(?:update|aktualisierung|neuen version)`,
    ],
    unless: [
      said`not (?:help|fix|change)|tried|no (?:change|difference|effect|luck)|latest version of|up to date|still the same`,
    ],
  },
  app_updated: {
    about: 'history',
    says: { client_software_old: 'strongly', adapter_broken: 'mildly' },
    patterns: [
      said`(?:after|since|following|latest|new|recent|last|newest) (?:\w+ ){0,4}(?:app|client|application|gui|openvpn connect|wireguard app|tunnelblick|viscosity|tailscale|zerotier|forticlient|anyconnect|networkmanager\w*|plugin|network manager\w*) (?:\w+ )?(?:updat|upgrad|version|release)`,
      said`(?:app|client|application|plugin|package|tailscale|zerotier|openvpn connect|networkmanager\w*) ?\S*${NEAR}(?:was |got |been |has )?(?:updated|upgraded|auto ?updat\w*)`,
      said`(?:updat|upgrad)\w* (?:\w+ ){0,2}(?:app|client|plugin|tailscale|zerotier|tunnelblick|openvpn connect|networkmanager\w*)`,
    ],
    unless: [said`not (?:help|fix)|tried|updated (?:the )?client config|server|${HELPS}`],
  },
  newer_client_helps: {
    about: 'client-software',
    says: { client_software_old: 'strongly' },
    patterns: [
      said`(?:updat|upgrad)\w* (?:\w+ ){0,4}(?:app|client|application|plugin|openvpn|wireguard|tailscale|zerotier|networkmanager\w*|to (?:the )?(?:latest|newer|new|v?\d))${NEAR}${HELPS}`,
      said`(?:new(?:er|est)?|latest) (?:client|app|version|release|build)${NEAR}(?:${HELPS}|fixes)`,
    ],
    unless: [
      said`not (?:help|fix|work|solve)|no (?:effect|change|difference|luck)|no longer|firmware|broke|router|does not|after updating.{0,20}stop|kernel|server`,
    ],
  },
  client_is_old: {
    about: 'client-software',
    says: { client_software_old: 'strongly', settings_disagree: 'mildly' },
    patterns: [
      said`(?:old|older|outdated|ancient|obsolete|unsupported|legacy|eol) (?:\w+ )?(?:client|app|version|openvpn|windows|android|ios|phone|device|macos|wireguard|laptop|kernel|software)\b`,
      said`windows (?:xp|vista|7|8|8\.1)\b|android [4-9]\b|openvpn 2\.[0-4]\b|ios (?:9|1[0-3])\b|(?:alte[rsn]?|veraltete[rsn]?) (?:\w+ )?(?:client|version|app|programm)`,
    ],
    unless: [
      said`(?:roll|downgrad|revert|went back)|${WORKS}${NEAR}(?:with|on|in) (?:the |an? )?old|old\w* (?:\w+ )?${WORKS}|old version works|older versions? ${WORKS}|worked with the old`,
    ],
  },
  service_stopped: {
    about: 'client-software',
    says: { services_stopped: 'strongly' },
    patterns: [
      said`(?:ikeext|policyagent|rasman|ike and authip|ipsec policy agent|base filtering engine|\bbfe\b|remote access connection manager|routing and remote access|sstp ?svc|secure socket tunneling)`,
      said`(?:windows |vpn |ipsec |background |helper |required |client )?service\b${NEAR}(?:not (?:running|start\w*)|stopp\w*|disabled|set to manual|(?:can|could) not be started|did not start)`,
      said`(?:xl2tpd|strongswan|openswan|libreswan|network ?manager l2tp|nm l2tp|charon|pppd|ipsec)\b${NEAR}(?:not installed|missing|not running|conflict\w*|need\w* to be installed|not found)`,
      said`(?:start|enabl)(?:ed|ing) (?:the )?(?:\w+ ){0,3}service${NEAR}${HELPS}|dienst\w*${NEAR}(?:läuft nicht|gestoppt|beendet|deaktiviert|nicht gestartet)`,
    ],
    unless: [said`openvpn service on the server|docker`],
  },
  protocol_removed: {
    about: 'client-software',
    says: { protocol_not_supported: 'strongly' },
    patterns: [
      said`(?:l2tp|pptp|ipsec|ikev1|xauth|cisco ipsec)${NEAR}(?:not (?:offered|available|supported|listed|an option|in the list|selectable)|removed|no longer (?:available|supported|offered|an option)|deprecated|dropped|missing from|disappeared|gone|unsupported)`,
      said`(?:no|without|where is|missing|removed|can not (?:find|select)|dropped) (?:\w+ ){0,3}(?:l2tp|pptp|ipsec xauth)\b`,
      said`android 1[2-9]${NEAR}(?:l2tp|pptp|xauth)|(?:l2tp|pptp)${NEAR}(?:android 1[2-9]|sierra|ios 1\d|gibt es nicht mehr)`,
    ],
    unless: [said`passthrough|server`],
  },
  ppp_options: {
    about: 'negotiation',
    says: { ppp_options_disagree: 'strongly' },
    patterns: [
      said`\b(?:mppe|ms ?chap\w*|chap|eap ?mschap\w*|\bpap\b|ccp|lcp|refuse eap|require mppe|noccp|nobsdcomp|data encryption)\b`,
      said`(?:encryption|authentication) (?:method|protocol|type|settings?)${NEAR}(?:require\w*|optional|refus\w*|disabl\w*|uncheck\w*|tick\w*|not)|(?:allow|enable|check|tick|use)\w* (?:these|the following)? ?(?:protocols?|unencrypted|point to point encryption)`,
      said`point to point encryption|advanced (?:ppp )?options`,
    ],
    unless: [said`pap(?:er|ago)|openvpn`],
  },
  profile_mistaken: {
    about: 'profile',
    says: { profile_wrong: 'strongly' },
    patterns: [
      said`(?:delet|remov|re ?creat|re ?import|re ?add|new|set up|rebuil)\w* (?:\w+ ){0,4}(?:profile|connection|config\w*|vpn entry|tunnel)${NEAR}${HELPS}`,
      said`(?:wrong|incorrect|typo|mistake|mis ?typed|outdated|missing|invalid)${NEAR}(?:in the |in my )?(?:server address|endpoint|host ?name|remote (?:line|host|port)?|port number|profile|config\w*|ovpn|vpn type|tunnel type|address in)`,
      said`(?:profile|config\w*|vpn type|endpoint|port)${NEAR}(?:was |is |were )(?:wrong|incorrect|outdated|missing|set to automatic|mistyped|corrupt\w*|invalid)`,
      said`(?:endpoint|wg host|remote|server address|host)${NEAR}(?:private|local|internal|wrong|old|incorrect|lan) (?:ip|address)`,
      said`(?:typo|mistake|error|spelling)${NEAR}(?:config\w*|profile|endpoint|conf\b)|profil${NEAR}(?:falsch|neu angelegt)`,
    ],
    unless: [
      said`not (?:help|fix|change)|wrong password|no (?:effect|change|difference)|tried|server config|anything wrong|is something wrong|what is wrong|sure|wrong with`,
    ],
  },
  sleeps: {
    about: 'session',
    says: { device_sleeps: 'strongly', nat_forgets: 'mildly' },
    patterns: [
      said`(?:screen|display|phone|device|laptop|computer|mac\w*|pc|iphone|ipad|tablet|bildschirm|handy)${NEAR}(?:locks?\b|locked|sleeps?|asleep|sleeping|turns? off|standby|idle|wakes?|waking|hibernat\w*|suspend\w*|lid|aus|gesperrt|ruhezustand)`,
      said`(?:from|after|during|when|into|goes to|in) (?:\w+ )?(?:sleep|standby|hibernat\w*|suspend)\b|wak(?:e|es|ing)(?: up)? from|lid (?:clos\w*|open\w*)|lock screen|screen (?:off|lock\w*)|doze|battery (?:saver|saving|optimi[sz]\w*)|power sav\w*|low power mode|background (?:activity|restrict\w*)|energiespar\w*|akku\w*|ruhezustand|standby`,
    ],
    unless: [
      said`turn(?:ed)? (?:the )?(?:pc|computer|phone|device) off and|airplane|turned off the (?:firewall|router)|sleep \d|keepalive|device is off`,
    ],
  },
  network_change: {
    about: 'session',
    says: {
      device_sleeps: 'mildly',
      peer_state_stale: 'strongly',
      nat_forgets: 'mildly',
      client_software_old: 'mildly',
    },
    patterns: [
      said`(?:switch|chang|mov|roam|hand ?over|transition|going|go|walk|leav)\w* (?:\w+ ){0,4}(?:from|between|to|off|networks?)${NEAR}(?:wifi|wlan|mobile|cellular|lte|4g|5g|network|access point|hotspot)`,
      said`(?:wifi|wlan)${NEAR}(?:to|and) (?:mobile|cellular|lte|4g|5g)${NEAR}(?:switch|chang|drop|disconnect|reconnect|stop)|roaming|network change`,
    ],
    unless: [
      said`(?:works|connects) (?:after|when) switch\w*|tried switching|home internet|provider|\bisp\b|contract`,
    ],
  },
  wireless_bad: {
    about: 'speed',
    says: { wireless_is_poor: 'strongly' },
    patterns: [
      said`(?:cable(?! (?:internet|modem|provider|tv|company))|wired|ethernet|lan cable|kabel)${NEAR}(?:fine|works|better|faster|full speed|ok|no (?:problem|issue)|stable|good|schneller|stabil)`,
      said`(?:wifi|wlan|wireless|signal)${NEAR}(?:weak|poor|bad|unstable|slow\w*|drops?|flaky|spotty|interferen\w*|schlecht|schwach)`,
      said`(?:packet loss|losing packets|loss of packets|jitter|paketverlust)`,
      said`power ?line|repeater|2\.4 ?ghz|extender`,
    ],
    unless: [
      said`no packet loss|without packet loss|wifi (?:is|works) (?:fine|good)|0% packet|100% packet loss`,
    ],
  },
  tcp_in_tcp_said: {
    about: 'speed',
    says: { tcp_in_tcp: 'strongly' },
    patterns: [
      said`tcp (?:over|in|inside) tcp|(?:openvpn|vpn|tunnel|proto\w*|using|runs?|over|via)${NEAR}\btcp\b${NEAR}(?:slow\w*|speed|performance|lag\w*|unusable|terrible|stall\w*)|(?:slow\w*|speed|performance)${NEAR}(?:over|with|via|using|on) tcp\b|\budp\b${NEAR}(?:faster|better|quicker|full speed)${NEAR}?(?:than tcp)?|meltdown|proto tcp`,
    ],
    unless: [said`tcp port 443 works|tcp packets|sack`],
  },
  slow_through_vpn: {
    about: 'speed',
    says: {
      mtu_too_large: 'mildly',
      router_too_slow: 'mildly',
      server_too_slow_or_far: 'mildly',
      tcp_in_tcp: 'mildly',
      wireless_is_poor: 'mildly',
      mesh_is_relayed: 'mildly',
    },
    patterns: [
      said`(?:slow\w*|speed|throughput|bandwidth|mbit|mbps|mb\/s|gbit|langsam\w*)${NEAR}(?:vpn|tunnel|wireguard|openvpn|ipsec|tailscale|zerotier|connected|through|over|via|l2tp|ikev2|sstp|peer)`,
      said`(?:vpn|tunnel|wireguard|openvpn|ipsec|tailscale|zerotier|connection|peer|l2tp|ikev2)${NEAR}(?:slow\w*|low speed|bad speed|speed drops?|poor (?:performance|speed|throughput)|\d+ ?(?:mbit|mbps|mb\/s|kb\/s|kbps)|langsam)`,
      said`only (?:get|getting|got|see|reach\w*) (?:\w+ )?\d+ ?(?:mb|kb|mbit|mbps|kbps)`,
    ],
    unless: [said`not slow|speed is (?:fine|ok)|no speed`],
  },
} as const satisfies Record<string, TextSign>;

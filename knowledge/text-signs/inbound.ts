import { COMMERCIAL, NEAR, said } from './phrases';
import type { TextSign } from './sign';

/** What people say about reaching a server: public addresses, forwarded ports, captures, and where it stands. */
export const INBOUND_SIGNS = {
  cgnat_named: {
    about: 'nat-layers',
    says: { cgnat_inbound: 'strongly', gre_dropped_by_provider: 'mildly', mesh_is_relayed: 'mildly' },
    patterns: [said`\bcg ?nat(?:ed|ted)?\b|carrier grade nat|large scale nat|\blsn\b|carrier nat`],
    unless: [
      said`(?:no|not|without|rule[sd]? out|never|opt(?:ed)? out|removed|disabled|off|isn|kein\w*|confirmed that i am not)\b.{0,35}(?:cg ?nat|carrier)`,
      said`(?:cg ?nat|carrier grade nat).{0,20}(?:ruled out|is not|no longer|disabled|removed)`,
    ],
  },
  shared_wan_address: {
    about: 'nat-layers',
    says: { cgnat_inbound: 'proves' },
    patterns: [
      said`(?:wan|router|external|internet|isp|modem|gateway|fritz ?box|pppoe)${NEAR}\b100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.`,
      said`\b100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.(?:\d{1,3}|x+)){0,2}${NEAR}(?:wan|router|external|isp|modem)`,
      said`(?:wan|router|external)${NEAR}(?:starts? with|begins? with|in the|beginnt mit) (?:an? )?100\b`,
    ],
    unless: [said`tailscale|headscale|netbird|tailnet`],
  },
  private_wan_address: {
    about: 'nat-layers',
    says: { double_nat: 'strongly', cgnat_inbound: 'strongly' },
    patterns: [
      said`\b(?:10\.\d|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)\S* (?:on|as|at|for|in) (?:its |the |my )?(?:wan|external|internet|outside)\b`,
      said`\bwan\b${NEAR}(?:ip|address|side|interface|port|is)${NEAR}\b(?:10\.\d|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)`,
      said`(?:wan|external|internet) (?:ip|address)? ?(?:is|was) (?:an? )?(?:private|local|internal|rfc ?1918|non public)`,
      said`(?:isp|provider|modem)${NEAR}(?:gives?|assigns?|hands? out|get)${NEAR}(?:private|local|internal|10\.\d|192\.168)`,
      said`router${NEAR}(?:gets?|has|receives?|shows?)${NEAR}(?:private|internal|10\.\d\S*|192\.168\S*)${NEAR}(?:wan|from (?:the )?(?:isp|modem|provider))`,
    ],
    unless: [said`not (?:an? )?private`],
  },
  wan_differs: {
    about: 'nat-layers',
    says: { cgnat_inbound: 'strongly', double_nat: 'strongly' },
    patterns: [
      said`(?:ip|address)${NEAR}(?:router|modem|box|status)\S*${NEAR}(?:web ?sites?|internet|online|outside|others?|google)${NEAR}(?:not the same|differ\w*|another)`,
      said`(?:wan|router'?s|modem'?s|external)(?: ip| address)*${NEAR}(?:differ\w*|not (?:the same|match|equal)|does not match|is different|mismatch\w*|other than|unlike|weicht)${NEAR}(?:what ?is ?my|public|external|google|website|online|internet|ipv4|from|\bip\b)`,
      said`(?:what ?is ?my ?ip|public ip|ifconfig|ipinfo|whats my ip)\S*${NEAR}(?:differ\w*|not (?:the same|match|equal)|does not match|is different|shows? (?:an?)?(?:other|another|different)|mismatch|another)`,
    ],
    unless: [said`vpn is (?:on|connected)|when connected|through the vpn|via the vpn|should`],
  },
  shared_line_kind: {
    about: 'nat-layers',
    says: {
      cgnat_inbound: 'strongly',
      gre_dropped_by_provider: 'mildly',
      mtu_too_large: 'mildly',
      mesh_is_relayed: 'mildly',
    },
    patterns: [
      said`\bstarlink\b|ds ?lite|dual ?stack ?lite|464xlat|\bmap ?[et]\b|fixed wireless|\bwisp\b|4g router|5g router|lte router|(?:4g|5g|lte) (?:home internet|modem|internet)|home internet (?:5g|4g|lte)|t mobile home|mobile broadband|sim card|gigacube|satellite internet|deutsche glasfaser|unitymedia|hughesnet|viasat`,
    ],
    unless: [said`dual stack lite is not|not ds ?lite`],
  },
  no_public_address: {
    about: 'nat-layers',
    says: { cgnat_inbound: 'strongly', double_nat: 'mildly' },
    patterns: [
      said`(?:no|not|without|lack\w*|lost|does not (?:give|provide|offer)|do not have|kein\w*)\b(?! (?:static|fixed))${NEAR}(?:public|real|own|routable|öffentlich\w*|eigene) (?:ipv4|ip|address|v4|ipv4 adresse|ip adresse)`,
      said`shar(?:e|es|ed|ing) (?:public )?ip(?:v4)?(?: address)?${NEAR}(?:customers|users|provider|isp)`,
      said`no ipv4|only ipv6|ipv6 only|nur ipv6`,
    ],
    unless: [said`vps|not only ipv6`],
  },
  has_public_address: {
    about: 'nat-layers',
    says: { cgnat_inbound: 'against', double_nat: 'against' },
    patterns: [
      said`(?:have|has|got|with|own|is|using|on|and|via|assigned) (?:an? |my |the |our )?(?:real |true |dedicated |own |fixed |static |direct |proper )*(?:public|static|fixed|dedicated|öffentliche|feste) (?:static |fixed |dedicated )?(?:ipv4|ip|address|v4)`,
      said`(?:not|no|without|isn)\b.{0,35}(?:cg ?nat|carrier grade nat|double nat)`,
      said`(?:wan|router'?s)${NEAR}(?:same as|matches|equals|identical)${NEAR}(?:public|what ?is ?my|external)`,
      said`(?:cg ?nat|double nat).{0,20}(?:ruled out|is not)`,
    ],
    unless: [
      said`(?:not|no|without|never) (?:have |got |an? )*(?:public|static|fixed|real|dedicated)|could not|vps|droplet|\bif\b|server (?:has|with|is)|peer`,
    ],
  },
  port_is_forwarded: {
    about: 'inbound',
    says: { port_not_forwarded: 'against' },
    patterns: [
      said`forward\w* (?:rules? |of the port |entry )?(?:on|in|at) (?:my |the |our )(?:\w+ ){0,2}(?:is|are|was|were) (?:\w+ )?(?:set|active|in place|there|correct|enabled|shown|on)`,
      said`ports?${NEAR}(?:is|are|was|were|has been|have been|all|already|correctly|properly) (?:\w+ )?(?:forwarded|open(?:ed)?|freigegeben|weitergeleitet)`,
      said`(?:forwarded|opened|i forward|we forward|am forwarding|forwarding|freigegeben) (?:the |my |udp |tcp |all |required |and |necessary |both |vpn |correct |wireguard |openvpn |\d+)*(?:port|udp|tcp|500|4500|1194|51820|443)`,
      said`port ?forward(?:ing|s|ed)? (?:rule |rules )?(?:is |are |was |has been |have been )?(?:set(?: up)?|configured|done|enabled|in place|active|working|correct\w*|ok|created|eingerichtet)`,
      said`(?:set up|configured|created|added|enabled|did|done) (?:the |an? |my )?(?:udp |router )?port ?forward\w*`,
      said`portfreigabe (?:ist |wurde )?(?:eingerichtet|aktiv|gesetzt)`,
    ],
    unless: [
      said`\bnot?\b${NEAR}(?:forward|open)|forgot|how (?:do|can|to)|\bif\b|should|\bneeds? to|wrong|incorrect|do i|must|upnp|closed|instead of`,
    ],
  },
  port_not_forwarded_said: {
    about: 'inbound',
    says: { port_not_forwarded: 'strongly' },
    patterns: [
      said`(?:no|not|without|never|forgot\w*|can not|unable to|missing|did not|impossible to|nor)\b.{0,30}(?:port ?forward\w*|forward(?:ed|ing)? (?:the |any |a )?ports?|open(?:ed|ing)? (?:the |any |a )?ports?|portfreigabe\w*)`,
      said`port ?forward\w*${NEAR}(?:not (?:set|work\w*|configured|possible|available|enabled|correct)|does not work|missing|wrong|incorrect|fail\w*|disappeared|lost|gone|reset)`,
      said`(?:wrong|incorrect) (?:port|host|internal ip|address|device|machine)${NEAR}forward|forward\w*${NEAR}(?:to the wrong|wrong (?:ip|host|port|device|machine|address)|tcp instead of udp|only tcp)`,
      said`(?:do i|should i|need to|have to|must i|how do i|how can i) (?:also )?(?:forward|open)${NEAR}ports?`,
      said`(?:server|pi|nas)(?:'s)? (?:local |internal )?(?:ip|address) (?:had )?changed${NEAR}forward`,
    ],
    unless: [said`port forward\w* is (?:not )?(?:needed|required|necessary)`],
  },
  port_seen_closed: {
    about: 'inbound',
    says: {
      port_not_forwarded: 'strongly',
      cgnat_inbound: 'mildly',
      server_firewall: 'mildly',
      server_down: 'mildly',
      vpn_port_blocked: 'mildly',
      double_nat: 'mildly',
    },
    patterns: [
      said`ports?${NEAR}(?:shows?|appears?|is|are|seems?|says?|reports?|as|still|being|reported|listed) (?:\w+ ){0,2}(?:closed|filtered|not open|unreachable|stealth|geschlossen)`,
      said`(?:port (?:check\w*|scan\w*|test\w*)|nmap|canyouseeme|yougetsignal|shieldsup|telnet|netcat|\bnc\b)${NEAR}(?:closed|filtered|not|fail\w*|refused|time|unreachable|can not)`,
    ],
    unless: [said`port is not (?:closed|filtered)`],
  },
  nothing_arrives: {
    about: 'inbound',
    says: {
      port_not_forwarded: 'strongly',
      cgnat_inbound: 'strongly',
      vpn_port_blocked: 'mildly',
      udp_blocked_here: 'mildly',
      address_changed: 'mildly',
      double_nat: 'mildly',
      ike_dropped_by_router: 'mildly',
      keys_mismatch: 'against',
      server_does_not_forward: 'against',
      settings_disagree: 'against',
    },
    patterns: [
      said`(?:tcpdump|wireshark|capture|sniff\w*|packet trace|pcap|trace|server(?:'s)? logs?|log on the server|server side)${NEAR}(?:no(?:thing)?|not|never|empty|zero|nicht\w*|kein\w*|without)\b${NEAR}(?:arriv\w*|packets?|traffic|incoming|reach\w*|see|seen|show\w*|log\w*|at all|from|requests?|connection\w*|attempt\w*|entries|pakete)`,
      said`(?:no(?:thing)?|not (?:a single|any|even)|never|zero)\b${NEAR}(?:packets?|traffic|requests?|attempt|connection)? ?(?:arriv\w*|reach\w*|coming in|gets? to|hit\w*)${NEAR}(?:server|interface|log|nic|box|pi|peer|machine)`,
      said`(?:server|pfsense|opnsense|gateway) (?:does not|never|did not) (?:even )?(?:see|receive|get|log)s?${NEAR}(?:packet|request|traffic|attempt|anything|connection|handshake)`,
      said`(?:empty|nothing in|no entries in) (?:the )?(?:server )?(?:logs?|capture)`,
    ],
    unless: [said`no (?:reply|response|answer|error)|reply|respon`],
  },
  arrives_without_answer: {
    about: 'server',
    says: {
      server_firewall: 'strongly',
      keys_mismatch: 'strongly',
      server_down: 'mildly',
      settings_disagree: 'mildly',
      routes_missing: 'mildly',
      port_not_forwarded: 'excludes',
      cgnat_inbound: 'excludes',
      udp_blocked_here: 'against',
      vpn_port_blocked: 'against',
    },
    patterns: [
      said`(?:packets?|requests?|traffic|handshake\w*|initiation\w*|data)${NEAR}(?:arriv\w*|reach\w*|come in|coming in|hits?|received|get to|gets to|seen|see)${NEAR}(?:but|and|yet|without|however)${NEAR}(?:no|not|never|nothing|without|does)\b${NEAR}(?:answer\w*|repl\w*|respon\w*|sent|back|send\w*|response)`,
      said`(?:tcpdump|wireshark|capture)${NEAR}(?:shows?|see|can see)${NEAR}(?:packets?|incoming|arriv\w*|requests?)${NEAR}(?:but|no|without|and)${NEAR}(?:no|not|never|without|nothing)\b${NEAR}(?:answer|repl|respon|outgoing|back|out\b|sent|handshake)`,
      said`server (?:does not|never|did not|is not) (?:re(?:ply|plying|spond|sponding)|answer\w*|send\w*)${NEAR}(?:although|even though|but|to)${NEAR}(?:packets?|arriv|requests?|receiv)`,
      said`pakete${NEAR}(?:kommen|ankommen)${NEAR}(?:keine|nicht)${NEAR}(?:antwort|zurück)`,
    ],
  },
  relayed: {
    about: 'speed',
    says: { mesh_is_relayed: 'strongly' },
    patterns: [
      said`\bderp\b|\brelay(?:ed|ing|s)?\b${NEAR}(?:instead|not|connection|always|only|slow|server|via|through|rather|never)|(?:via|through|over|using|falls? back to|stuck (?:on|in)|always|only|shows?|by) (?:an? |the )?(?:\w+ )?relay\w*`,
      said`(?:no|not|never|can not|unable)${NEAR}direct (?:connection|path|peer|connect|link)|direct connection${NEAR}(?:not|never|fail\w*|impossible)`,
      said`(?:not|no|never|only)${NEAR}(?:peer to peer|p2p|hole ?punch\w*)`,
    ],
    unless: [said`dhcp relay|mail relay|smtp|not relayed`],
  },
  upnp_off: {
    about: 'router',
    says: { mesh_is_relayed: 'mildly', port_not_forwarded: 'mildly' },
    patterns: [
      said`(?:upnp|nat ?pmp|\bpcp\b)${NEAR}(?:off|disabled|not|unavailable|no\b|deactivated)|(?:no|without|disabled?|turned off) (?:upnp|nat ?pmp)`,
    ],
    unless: [said`not disabled`],
  },
  address_changes_said: {
    about: 'history',
    says: { address_changed: 'strongly', name_not_found: 'mildly' },
    patterns: [
      said`(?:dynamic|changing|non static|wechselnde?|dynamische?)${NEAR}(?:public )?(?:ip|address|ip adresse|ipv6 prefix|prefix)`,
      said`(?:new|another|different) (?:public |wan |ipv4 |external )?(?:ip|address|prefix)\b(?: address)?${NEAR}(?:every|each|nightly|daily|after (?:re|every|each)|from (?:my|the) (?:isp|provider)|überall)`,
      said`(?:ip|ip address|prefix|address|wan)${NEAR}(?:has |had |gets? |was |is )?(?:chang(?:ed|es|ing)|renew\w*|differ\w* every|got updated|rotat\w*|gewechselt|geändert)`,
      said`(?:every 24|nightly|forced|zwangs) ?(?:h|hours?|stunden|disconnect|reconnect|trennung)|zwangstrennung`,
      said`(?:ddns|dyn ?dns|duckdns|no ?ip|dynamic dns|myfritz|dyndns)${NEAR}(?:old|wrong|not updat\w*|outdated|stale|previous|did not|does not|stopped|points?|not pointing|expired)`,
    ],
    unless: [
      said`(?:changed|changing|change) (?:the |my )?(?:allowed|subnet|client|vpn|tunnel|lan|local|internal)|ip (?:does|did|has) not chang|public ip (?:is|has) (?:not )?changed (?:to|when)|interface address|ip (?:address )?(?:changes|changed) to the vpn`,
    ],
  },
  restart_after_address_change: {
    about: 'session',
    says: { address_changed: 'strongly', peer_state_stale: 'strongly' },
    patterns: [
      said`(?:ip|address|ddns|endpoint|dns|dyndns)${NEAR}(?:chang\w*|updat\w*)${NEAR}(?:restart|reload|reconnect|down and up|not (?:re ?)?(?:connect|resolve|notice|recover|pick))`,
      said`(?:not|never|only)${NEAR}(?:re ?resolv\w*|re ?resolution|re ?look\w*)|(?:re ?resolv\w*|reresolve dns)`,
      said`(?:restart|reload|toggle|bounce)\w*${NEAR}(?:after|when|because|since)${NEAR}(?:ip|address|ddns)${NEAR}chang`,
    ],
  },
  server_behind_nat_said: {
    about: 'ike-path',
    says: { server_behind_nat: 'strongly', port_not_forwarded: 'mildly', esp_dropped: 'mildly' },
    patterns: [
      said`(?:server|vpn|endpoint|peer|responder|instance|libreswan|strongswan)${NEAR}(?:is |sits |located |runs? |running |placed )?(?:behind|inside) (?:an? |the |my )?(?:\w+ )?(?:nat|router|firewall|load balancer)`,
      said`(?:behind|both behind) (?:an? )?nat${NEAR}server|nated server|natted server|server${NEAR}(?:elastic|private) ip`,
      said`assumeudpencapsulation\w*|udp encapsulation context|server (?:steht )?hinter (?:einem |dem )?(?:nat|router)`,
    ],
    unless: [said`client (?:is )?behind|not behind|mesh`],
  },
  cloud_server: {
    about: 'server',
    says: { server_firewall: 'mildly', server_behind_nat: 'mildly', server_does_not_forward: 'mildly' },
    patterns: [
      said`\b(?:ec2|aws|lightsail|azure|gcp|google cloud|oracle cloud|oci|alibaba|aliyun|tencent cloud|compute engine)\b|amazon (?:instance|server|vps)`,
    ],
  },
  hosted_server: {
    about: 'role',
    says: {
      server_firewall: 'mildly',
      server_does_not_forward: 'mildly',
      port_not_forwarded: 'against',
      cgnat_inbound: 'against',
      double_nat: 'against',
    },
    patterns: [
      said`\b(?:vps|droplet|vultr|hetzner|digital ?ocean|linode|\bovh\b|contabo|ionos|netcup|scaleway|upcloud|dedicated server|root ?server|virtual private server|ec2|lightsail|bandwagon\w*|racknerd|time4vps)\b`,
    ],
    unless: [said`(?:thinking of|could|should|rent(?:ing)?|buy(?:ing)?) (?:an? )?(?:\w+ )?vps`],
  },
  cloud_rules: {
    about: 'server',
    says: { server_firewall: 'strongly' },
    patterns: [
      said`security (?:group|list)s?|network security group|\bnsg\b|ingress rules?|cloud firewall|vpc (?:firewall|rules?)|inbound rules?`,
    ],
    unless: [
      said`(?:security groups?|inbound rules?|security list)${NEAR}(?:all (?:open|traffic)|allow\w*|open|correct|fine|ok|set)`,
    ],
  },
  server_at_home: {
    about: 'role',
    says: { port_not_forwarded: 'mildly', cgnat_inbound: 'mildly', double_nat: 'mildly' },
    patterns: [
      said`(?:server|host(?:s|ing|ed)?|runs?|running)${NEAR}(?:at home|in my (?:house|home|basement|flat)|zu ?hause|im heimnetz)|home ?(?:lab|server)\b|raspberry(?: pi)?|\brpi\d?\b|pi ?vpn|synology|qnap|unraid|truenas|orange pi`,
    ],
    unless: [said`client (?:is|on) (?:an? |my )?(?:raspberry|synology)`],
  },
  commercial_service: {
    about: 'role',
    says: {
      server_down: 'mildly',
      server_too_slow_or_far: 'mildly',
      account_not_allowed: 'mildly',
      credentials_wrong: 'mildly',
      names_inside_fail: 'mildly',
      mtu_too_large: 'mildly',
      port_not_forwarded: 'against',
      server_does_not_forward: 'against',
      cgnat_inbound: 'against',
      double_nat: 'against',
      server_firewall: 'against',
    },
    patterns: [said`\b(?:${COMMERCIAL}|vpn (?:service )?provider|vpn anbieter|vpn dienst)\b`],
  },
  company_service: {
    about: 'role',
    says: {
      credentials_wrong: 'mildly',
      account_not_allowed: 'mildly',
      subnet_overlap: 'mildly',
      client_firewall: 'mildly',
      ike_dropped_by_router: 'mildly',
      names_inside_fail: 'mildly',
      port_not_forwarded: 'against',
      server_does_not_forward: 'against',
      cgnat_inbound: 'against',
    },
    patterns: [
      said`(?:work|company|corporate|office|employer'?s?|firm|university|uni|school|job)(?:'s)? (?:\w+ )?vpn|vpn${NEAR}(?:of|to|into|from) (?:my |the |our )?(?:work|company|employer|university|office|job)|\bit (?:department|guy|team|support|admin)|work laptop|work from home|home ?office|firmen ?(?:vpn|netz|laptop)|vpn (?:der|meiner) firma`,
    ],
    unless: [said`it team viewer`],
  },
} as const satisfies Record<string, TextSign>;

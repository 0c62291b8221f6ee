import { HELPS, NEAR, said, WORKS } from './phrases';
import type { TextSign } from './sign';

/** What people say about their router, its switches, and how many there are. */
export const ROUTER_SIGNS = {
  behind_my_router: {
    about: 'router',
    says: {
      ike_dropped_by_router: 'strongly',
      gre_dropped_by_router: 'strongly',
      alg_interferes: 'mildly',
      router_firewall_strict: 'mildly',
      esp_dropped: 'mildly',
      double_nat: 'mildly',
      server_down: 'against',
    },
    patterns: [
      said`(?:from )?behind (?:my |our |the |this |an? |new |old |home )*(?:\S+ ){0,3}?(?:router|modem|fritz ?box|speedport|livebox|hub|gateway)\b`,
      said`hinter (?:meinem|unserem|dem|einem|einer|der|meiner) (?:\S+ ){0,2}?(?:router|fritz ?box|speedport)`,
    ],
    unless: [
      said`server|nas\b|raspberry|\bpi\b|docker|container|\bworks\b|same router|another router|other router`,
    ],
  },
  gre_named: {
    about: 'gre-path',
    says: { gre_dropped_by_router: 'strongly', gre_dropped_by_provider: 'mildly', server_firewall: 'mildly' },
    patterns: [
      said`\bgre\b|protocol(?: number)? 47|proto(?:col)? ?47|ip protocol 47|nf (?:nat|conntrack) pptp`,
    ],
  },
  pptp_stops_at_password: {
    about: 'gre-path',
    says: {
      gre_dropped_by_router: 'strongly',
      gre_dropped_by_provider: 'mildly',
      credentials_wrong: 'mildly',
    },
    patterns: [
      said`(?:stuck|hangs?|stops?|freez\w*|sits|remains|bleibt)${NEAR}(?:verif\w*|checking|registering|überprüf\w*)${NEAR}(?:user ?name|password|computer|benutzername|kennwort)`,
      said`(?:verif\w*|checking) (?:the |my )?(?:user ?name|user name) and password${NEAR}(?:then|forever|hang|stuck|error|619|806|628|718|nothing)`,
    ],
  },
  passthrough_is_off: {
    about: 'router',
    says: {
      gre_dropped_by_router: 'strongly',
      ike_dropped_by_router: 'strongly',
      l2tp_dropped_by_router: 'strongly',
      esp_dropped: 'mildly',
    },
    patterns: [
      said`pass ?through${NEAR}(?:is|was|are|were|had been|option)? ?(?:turned off|switched off|disabled|off|unchecked|not (?:enabled|checked|active|ticked|supported|available)|missing)`,
      said`(?:no|without|lacks?|missing|can not find|could not find)${NEAR}(?:vpn|ipsec|pptp|l2tp)? ?pass ?through`,
      said`(?:enabl|activat|turn(?:ed|ing)? on|tick|check)(?:ed|ing)? (?:the |vpn |ipsec |pptp |l2tp |and |all |/)*pass ?through${NEAR}${HELPS}`,
    ],
    unless: [
      said`(?:disabl|turn(?:ed|ing) off|switch(?:ed|ing) off)\w*${NEAR}pass ?through${NEAR}${HELPS}|tried`,
    ],
  },
  passthrough_is_on: {
    about: 'router',
    says: {
      gre_dropped_by_router: 'against',
      ike_dropped_by_router: 'against',
      l2tp_dropped_by_router: 'against',
      alg_interferes: 'mildly',
    },
    patterns: [
      said`pass ?through${NEAR}(?:is|are|was|were|has been|have been|all|already)${NEAR}(?:enabled|on|active|checked|ticked|aktiv\w*|an)\b`,
      said`(?:enabled|activated|turned on|switched on|ticked|checked) (?:the |vpn |ipsec |pptp |l2tp |and |all |/|,)*pass ?through`,
      said`pass ?through (?:enabled|on|aktiviert)`,
    ],
    unless: [said`not (?:enabled|on|active|checked)|${HELPS}|disabled|whether|\bif\b`],
  },
  alg_named: {
    about: 'router',
    says: { alg_interferes: 'strongly' },
    patterns: [
      said`\b(?:sip |ipsec |pptp |vpn |h\.?323 )?alg\b|application (?:layer|level) gateway|connection tracking helper|nat helper|static ?port|(?:source )?port (?:rewrit|randomi[sz])\w*`,
      said`(?:disabl|turn(?:ed|ing)? off|switch(?:ed|ing)? off|uncheck)\w* (?:the |vpn |ipsec |pptp |l2tp |and |all |/)*pass ?through${NEAR}${HELPS}`,
    ],
  },
  hardware_offload: {
    about: 'router',
    says: { alg_interferes: 'strongly', router_too_slow: 'mildly' },
    patterns: [
      said`(?:hardware|flow|nat|software|hw|nss|ppe|cut ?through|checksum|tso|gso|gro|lro)[ /]*(?:nat )?(?:off ?load\w*|acceler\w*)\b`,
      said`\b(?:fast ?track|fast ?path|sfe|flow cache|hnat)\b`,
    ],
  },
  new_router: {
    about: 'history',
    says: {
      gre_dropped_by_router: 'mildly',
      ike_dropped_by_router: 'mildly',
      alg_interferes: 'mildly',
      port_not_forwarded: 'strongly',
      double_nat: 'strongly',
      router_software_bug: 'mildly',
      mtu_too_large: 'mildly',
      subnet_overlap: 'mildly',
      router_firewall_strict: 'mildly',
      address_changed: 'mildly',
    },
    patterns: [
      said`(?:new|replac\w*|different|swapp?\w*|chang\w*|upgrad\w*|switched|bought) (?:\w+ ){0,4}(?:router|modem|gateway|fritz ?box|firewall (?:box|appliance)|hub|wifi system|mesh)\b`,
      said`(?:router|modem|gateway|fritz ?box)${NEAR}(?:was|got|been|has been) (?:replaced|swapped|changed|exchanged)`,
      said`(?:neue[nrs]?|anderen?|getauscht\w*|ausgetauscht\w*) (?:\w+ )?(?:router|modem|fritz ?box|speedport)|(?:router|modem|fritz ?box)${NEAR}(?:getauscht|ausgetauscht|gewechselt)`,
    ],
    unless: [
      said`(?:works?|worked|connects?)${NEAR}(?:with|on) (?:an?|my )?(?:different|other|new) router|tried${NEAR}(?:different|new|another) router|firmware|(?:upgrad|updat)\w*${NEAR}(?:release|version|\d+\.\d+|rc\d?\b|snapshot)`,
    ],
  },
  router_updated: {
    about: 'history',
    says: {
      router_software_bug: 'strongly',
      alg_interferes: 'mildly',
      router_state_stale: 'mildly',
      ike_dropped_by_router: 'mildly',
      router_firewall_strict: 'mildly',
    },
    patterns: [
      said`(?:after|since|following|when|until|ever)${NEAR}(?:upgrad\w*|updat\w*|flash\w*|install\w*)${NEAR}(?:firmware|openwrt|opnsense|pfsense|dd ?wrt|routeros|fritz ?os|edgeos|unifi os|asuswrt\w*|merlin|vyos|lede|tomato|keenetic\w*|router|modem)`,
      said`(?:after|since|following|until|ever)${NEAR}(?:firmware|openwrt|opnsense|pfsense|dd ?wrt|routeros|fritz ?os|unifi os|merlin|router|modem) (?:\S+ )?(?:updat\w*|upgrad\w*|\d+\.\d+)`,
      said`(?:firmware|openwrt|opnsense|pfsense|dd ?wrt|routeros|fritz ?os|merlin|router|modem)${NEAR}(?:auto )?(?:updat|upgrad)(?:ed|e to|e\b|ing)${NEAR}(?:broke\w*|stop\w*|no longer|not|since|fail\w*|problem)`,
      said`(?:worked|working|fine|ok)${NEAR}(?:before|prior to|until)${NEAR}(?:firmware|upgrad\w*|updat\w*)${NEAR}(?:router|firmware|openwrt|opnsense|pfsense|\d+\.\d+)`,
    ],
    unless: [said`(?:not|did not) (?:help|fix)|tried|latest firmware|up to date`],
  },
  older_firmware_works: {
    about: 'history',
    says: { router_software_bug: 'strongly' },
    patterns: [
      said`(?:downgrad|roll(?:ed|ing)? ?back|revert|went back|going back|back)\w* (?:to )?(?:the )?(?:previous |old\w* |earlier |stock )?${NEAR}(?:firmware|openwrt|opnsense|pfsense|dd ?wrt|routeros|fritz ?os|merlin)`,
      said`(?:old|older|previous|earlier) (?:router )?firmware${NEAR}${WORKS}`,
    ],
    unless: [said`not (?:help|work)`],
  },
  router_reboot_helps: {
    about: 'router',
    says: {
      router_state_stale: 'strongly',
      alg_interferes: 'mildly',
      nat_forgets: 'mildly',
      address_changed: 'mildly',
    },
    patterns: [
      said`(?:reboot|restart|power ?cycl|reset|replug|unplug)\w* (?:of )?(?:the |my |our )?(?:\w+ ){0,2}(?:router|modem|gateway|fritz ?box|firewall|pfsense|opnsense|both)${NEAR}(?:${HELPS}|for a while|again|temporar\w*|until|works)`,
      said`(?:${HELPS}|works?|again|only)${NEAR}(?:after|when|if|until|by)${NEAR}(?:reboot|restart|power ?cycl|reset)\w* (?:the |my |our )?(?:\w+ ){0,2}(?:router|modem|gateway|fritz ?box|firewall|pfsense|opnsense)`,
      said`(?:router|modem|fritz ?box) ?(?:neustart\w*|neu ?(?:gestartet|starten))${NEAR}(?:geht|funktioniert|klappt|wieder)`,
    ],
    unless: [
      said`not (?:help|fix|solve|change|work)|no (?:change|effect|difference|luck)|no longer|tried|fails? after|stopped working after|without (?:success|effect)`,
    ],
  },
  stale_state_named: {
    about: 'router',
    says: { router_state_stale: 'strongly', peer_state_stale: 'mildly' },
    patterns: [
      said`(?:stale|old|existing|stuck|leftover) (?:nat |conntrack |connection |udp |firewall )*(?:states?|entr(?:y|ies)|mappings?|sessions?|tracking)`,
      said`(?:clear|flush|kill|reset|delet)\w* (?:the |all |nat |firewall |connection |udp )*(?:states?|conntrack|state table|connection table|nat table|sessions)`,
      said`conntrack -[df]|state table`,
    ],
  },
  router_overloaded: {
    about: 'speed',
    says: { router_too_slow: 'strongly', server_too_slow_or_far: 'mildly' },
    patterns: [
      said`(?:router|cpu|processor|softirq|core|ksoftirq\w*)${NEAR}(?:100 ?%|9\d ?%|100 percent|maxed|pegged|at max\w*|overload\w*|bottleneck|full load|ausgelastet)`,
      said`(?:weak|slow|underpowered|old|cheap|low end|single core|mips) (?:\w+ )?(?:router|cpu|processor|hardware)`,
      said`(?:no|without|lacks?) (?:aes ?ni|hardware (?:crypto|encryption)|crypto acceleration)`,
    ],
    unless: [said`windows|laptop cpu`],
  },
  router_firewall_strict_said: {
    about: 'router',
    says: { router_firewall_strict: 'strongly' },
    patterns: [
      said`(?:router|modem|gateway|fritz ?box)?'?s? ?firewall${NEAR}(?:high|maximum|strict|stealth|max)\b`,
      said`\bspi\b|stateful (?:packet )?inspection|(?:dos|ddos|flood|port scan|intrusion|threat) (?:protection|prevention|detection|defen[cs]e|management)|ids\/ips|ips\/ids|\bids (?:mode|is|enabled|active)|suricata|snort|ai ?protection|parental control\w*|xfi advanced security`,
      said`(?:router|modem|gateway|pfsense|opnsense|unifi|fritz ?box)${NEAR}firewall${NEAR}(?:block|drop|reject|den(?:y|ies|ied))`,
      said`default deny`,
    ],
    unless: [said`spi (?:mismatch|0x|is |[=:(\d])|raspberry${NEAR}\bspi\b`],
  },
  esp_named: {
    about: 'esp-path',
    says: { esp_dropped: 'strongly' },
    patterns: [
      said`\besp\b${NEAR}(?:block|drop|filter|not|lost|missing|never|disabled|only|no)`,
      said`(?:block|drop|filter|no|not|missing|without)\w*${NEAR}\besp\b`,
      said`protocol(?: number)? 50|proto(?:col)? ?50|ip protocol 50`,
      said`(?:force ?encaps?|forceencaps|encap(?:sulation)? ?= ?yes|udp encapsulation|nat ?t(?:raversal)?)${NEAR}(?:${HELPS}|yes|force\w*)`,
    ],
    unless: [said`esp32|esp8266|especially`],
  },
  one_way_traffic: {
    about: 'esp-path',
    says: {
      esp_dropped: 'strongly',
      server_does_not_forward: 'mildly',
      routes_missing: 'mildly',
      settings_disagree: 'mildly',
    },
    patterns: [
      said`(?:traffic|packets?|data)${NEAR}(?:only )?(?:one|single) (?:way|direction)|one ?way (?:traffic|only|communication)|unidirectional`,
      said`(?:bytes|packets) (?:in|received|rx)${NEAR}(?:\b0\b|zero|stays?|remain)`,
      said`(?:tunnel|connect\w*|phase 2|sa|ipsec)${NEAR}(?:up|established|connected|ok)${NEAR}(?:\b0 bytes|no (?:packets|traffic|data)|nothing) ?(?:comes|received|returns|back|in\b|flows?|passes|goes)?`,
      said`(?:sends?|sent|outgoing)${NEAR}(?:but )?(?:nothing|never|no (?:packets?|reply|response|data|traffic))${NEAR}(?:receiv\w*|back|return\w*|comes)`,
      said`nur in eine richtung`,
    ],
    unless: [said`handshake (?:never|does|did|not|fail)`],
  },
  ike_ports_blocked: {
    about: 'ike-path',
    says: {
      ike_dropped_by_router: 'strongly',
      server_firewall: 'mildly',
      port_not_forwarded: 'mildly',
      vpn_port_blocked: 'mildly',
    },
    patterns: [
      said`(?:udp )?(?:ports? )?(?:\b500\b|\b4500\b|isakmp|\bike\b)${NEAR}(?:block|clos|filter|drop|not (?:open|reach\w*|respon\w*)|no (?:reply|response|answer))`,
      said`(?:block|clos|filter|drop|no (?:reply|response|answer))(?:s|ed|ing|ping)?${NEAR}(?:\b500\b|\b4500\b|isakmp|\bike\b)`,
    ],
    unless: [said`not (?:be )?(?:block|filter)|open(?:ed)?\b|forwarded`],
  },
  second_device_kicks: {
    about: 'second-client',
    says: { second_client_conflict: 'strongly', identity_used_twice: 'strongly', alg_interferes: 'mildly' },
    patterns: [
      said`(?:at most|never more than|maximum of|no more than) one (?:\w+ )?(?:user|client|device|connection|person|of)|(?:next|second|other|new) (?:one |user |client |device )?(?:kills?|kicks?|throws?|ends?|drops?|replaces?|disconnects?) (?:the )?(?:first|other|previous|old)`,
      said`only one (?:\w+ ){0,4}at (?:a|one|the same) time|back and forth between`,
      said`(?:when|once|while|if|as soon as|whenever) (?:only )?one (?:of them )?(?:is|has|was|gets?|connects?|phone|device|client|computer)${NEAR}(?:next|others?|another|second|rest)\b${NEAR}(?:can not|not|fail\w*|unable|drops?|kick\w*|has to wait)`,
      said`(?:as soon as|when|once|if|with) (?:both|two|2|several|more than one)(?: \w+){0,2} (?:are|is|were|connect\w*|active|enabled|online)${NEAR}(?:only one|neither|not|none|fail\w*|drop\w*|just one)`,
      said`(?:only|just) (?:one|1)(?: of them| of us)?,? (?:can|could|is able|works?)\b`,
      said`(?:devices?|clients?|users?|phone\w*|computers?|mac\w*|pcs?)${NEAR}can not${NEAR}(?:work|connect|used?|online)${NEAR}(?:same time|simultaneous\w*|at once|together)`,
      said`(?:only|just) (?:one|1|a single|the first|first|ever one) (?:of (?:the|my|our|them) )?(?:\w+ )?(?:devices?|clients?|users?|computers?|pcs?|phones?|connections?|peers?|machines?|persons?|people|laptops?|one)${NEAR}(?:connect|work|at (?:a|one|the same) time|can|online|simultaneous)`,
      said`(?:when|once|if|as soon as|whenever) (?:i |we |my |the |an? |his |her |another |second |other )*(?:wife|husband|partner|colleague|roommate|son|daughter|brother|user|device|phone|iphone|client|computer|pc|mac\w*|laptop|somebody|someone|person|one)${NEAR}(?:connect|log|join|come|turn|start|dial|activat)\w*${NEAR}(?:kick|disconnect|drop|lose|stop|lost|cut|thrown|dies|first|goes|mine|broken|no longer|not work|interrupt)`,
      said`(?:second|2nd|other|two|both|multiple|several|more than one) (?:\w+ )?(?:devices?|clients?|users?|computers?|pcs?|phones?|connections?|machines?|laptops?|people)${NEAR}(?:can not|not|unable|fail\w*|disconnect\w*|kick\w*|drop\w*)${NEAR}(?:same time|simultaneous\w*|at once|concurrent\w*|together|same (?:network|nat|ip|wifi|lan|router|location|house|office)|first)`,
      said`(?:can not|not|unable|impossible|fails?)\b${NEAR}(?:two|2|both|multiple|several|more than one) (?:\w+ )?(?:devices?|clients?|users?|computers?|pcs?|phones?|connections?|machines?|laptops?)${NEAR}(?:same time|simultaneous\w*|at once|concurrent\w*|together|same)`,
      said`(?:kick|knock|throw|boot)\w* (?:the |me |my |each |out |off |first |other )+${NEAR}(?:off|out|other|device|client|connection|first)`,
      said`(?:nur (?:ein|einer|eines)|zweite[rsn]?) (?:\w+ )?(?:gerät|rechner|benutzer|pc|client|handy)${NEAR}(?:gleichzeitig|verbind|raus|fliegt|getrennt|nicht)`,
    ],
    unless: [said`\bnetworks? adapter|vpn (?:at|and) the same time`],
  },
  clients_behind_one_nat: {
    about: 'second-client',
    says: { second_client_conflict: 'strongly' },
    patterns: [
      said`(?:two|2|multiple|several|many|more than one|second|other|another|both|\d+) (?:\w+ )?(?:devices?|clients?|users?|computers?|pcs?|phones?|machines?|laptops?|connections?)${NEAR}(?:behind|from|on|in|under|with|sharing) (?:the )?(?:same|one|single|a single|this) (?:public |home |external |internet )?(?:nat|router|ip|network|wifi|lan|location|firewall|house|office|address|connection)`,
      said`(?:same|one|single) (?:nat|public ip|router)${NEAR}(?:two|2|multiple|several|many|second)`,
      said`(?:zwei|mehrere) (?:geräte|rechner|clients|pcs)${NEAR}(?:hinter|am|im) (?:dem ?)?(?:selben|gleichen|einem)`,
    ],
    unless: [said`network (?:adapter|card)|work(?:s|ed)? (?:fine|simultaneous)`],
  },
  double_nat_named: {
    about: 'nat-layers',
    says: { double_nat: 'strongly', cgnat_inbound: 'mildly' },
    patterns: [
      said`double ?nat(?:ted|ting)?|doppel(?:te[rsnm]?)? ?nat|nat (?:behind|inside|in) (?:a )?nat|two (?:layers of )?nats?|twice nat\w*|nat444`,
    ],
    unless: [said`(?:no|not|without|rule[sd]? out|avoid\w*|never)\b${NEAR}(?:double|doppel)`],
  },
  two_routers: {
    about: 'nat-layers',
    says: { double_nat: 'strongly', port_not_forwarded: 'mildly' },
    patterns: [
      said`(?:router|firewall|pfsense|opnsense|mikrotik|unifi|udm|eero|orbi|deco|google wifi|mesh|openwrt|fritz ?box|usg|asus|access point)${NEAR}(?:behind|connected to|plugged into|after|downstream of|hinter)${NEAR}(?:isp|provider|provider's|modem|speedport|fritz ?box|hub|gateway|another router|other router|first router|main router|livebox|bbox|connect ?box|isp's)(?:'s)? ?(?:router|modem|gateway|box)?`,
      said`(?:two|second|2nd|secondary|own|additional|cascaded?) (?:\w+ )?routers?\b`,
      said`(?:isp|provider)(?:'s)? (?:modem|router|box|gateway|modem router)${NEAR}(?:then|into|->|→|and|plus|\+)${NEAR}(?:my|own|second|router|mesh|pfsense|opnsense)`,
      said`zwei router|router(?:kaskade| hinter router)|zweiter router`,
    ],
    unless: [
      said`bridge|second router.{0,12}(?:as|in) (?:access point|ap)|remote router|both routers${NEAR}(?:tunnel|site|connect)|site to site`,
    ],
  },
  bridge_mode: {
    about: 'nat-layers',
    says: { double_nat: 'against' },
    patterns: [
      said`(?:modem|isp|router|box|ont|gateway|it)${NEAR}(?:is |runs? |set |put |operating |now |already )*(?:in|to|into) (?:full |true )?(?:bridge|bridged|modem|pass ?through) (?:only )?mode`,
      said`bridge mode (?:is |was )?(?:on|enabled|active)|bridged modem|im bridge ?modus`,
    ],
    unless: [said`not|should|could|can i|enable bridge|no bridge`],
  },
  router_conflict: {
    about: 'inbound',
    says: { port_taken_by_router: 'strongly' },
    patterns: [
      said`(?:router|modem|gateway|fritz ?box|nas|pfsense|opnsense|firewall) (?:\w+ ){0,2}(?:us(?:es|ing)|listen\w*|occup\w*|reserv\w*|taken|takes|intercept\w*|grabs)${NEAR}(?:port|500|4500|1194|51820|443)`,
      said`(?:router|modem|gateway|fritz ?box|nas|pfsense|opnsense|firewall)${NEAR}(?:has|runs|running) (?:its |an? )?(?:own|built ?in) (?:\w+ )?vpn`,
      said`(?:port|500|4500|1194|443|51820)${NEAR}(?:already (?:in use|used|taken|bound|reserved)|in use by|used by|taken by|occupied|reserved by|conflicts? with)`,
      said`(?:built ?in|router'?s|own) (?:\w+ )?vpn server${NEAR}(?:on|enabled|active|running|conflict|disabl)`,
      said`address already in use|belegt`,
    ],
    unless: [said`router (?:is|as) (?:the )?(?:vpn )?(?:client|server)`],
  },
  several_lines: {
    about: 'router',
    says: {
      routes_missing: 'strongly',
      router_state_stale: 'mildly',
      address_changed: 'mildly',
      alg_interferes: 'mildly',
    },
    patterns: [
      said`(?:dual|multi|multiple|two|2|second|both) ?wans?\b|load ?balanc\w*|(?:wan|isp|internet|gateway|lte|4g|5g) fail ?over|fail ?over (?:to|wan|gateway)|two (?:isps|internet connections|providers)|wan ?2\b|zwei (?:internetanschlüsse|anbieter|leitungen)`,
    ],
    unless: [said`no fail ?over`],
  },
} as const satisfies Record<string, TextSign>;

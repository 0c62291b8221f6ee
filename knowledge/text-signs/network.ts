import { ALLRIGHT, COMMERCIAL, HELPS, ISP, NEAR, said, WORKS } from './phrases';
import { each, FAR_SIDE, type TextSign } from './sign';

/** What people say about the network their device is in, its operator, and its country. */
export const NETWORK_SIGNS = {
  censoring_country: {
    about: 'udp-path',
    says: { vpn_filtered: 'strongly', provider_disturbance: 'mildly' },
    patterns: [
      said`\b(?:iran\w*|china|chinese|russia\w*|egypt\w*|turkmenistan|turkey|türkiye|belarus|pakistan\w*|myanmar|uae|dubai|emirates|oman|qatar|saudi(?: arabia)?|uzbekistan|kazakhstan|venezuela|great firewall|gfw|roskomnadzor|rkn|tspu|iranian|tehran|moscow|shanghai|beijing)\b`,
    ],
    unless: [
      said`(?:server|vps|exit|endpoint|node|location)s? (?:is |are |located )?(?:in|from|at) (?:iran|china|russia|turkey)`,
    ],
  },
  vpn_blocked_said: {
    about: 'udp-path',
    says: {
      vpn_filtered: 'strongly',
      udp_blocked_here: 'mildly',
      vpn_port_blocked: 'mildly',
      provider_disturbance: 'mildly',
    },
    patterns: [
      said`throttl\w*${NEAR}(?:udp|vpns?|wireguard|openvpn|tunnel)\b`,
      said`in (?:my|this|our|some) country\b|(?:here|country|government|state)${NEAR}(?:block|filter|censor|forbid|ban)\w*${NEAR}(?:vpns?|protocols?|connections?|tunnels?)|(?:such|these|vpn) connections? (?:are|is|get) (?:being )?(?:filtered|blocked|censored|throttled)`,
      said`\b(?:dpi|deep packet inspection|censor\w*|obfuscat\w*|anti vpn|amnezia\w*|vpn (?:block\w*|ban\w*|restrict\w*|detect\w*))\b`,
      said`(?:block|filter|throttl|restrict|forbid|bann?|detect|drop|disrupt)(?:s|ed|ing|ping|ning)? (?:all |the |any |my |every |outgoing )?(?:vpns?|wireguard|openvpn|wg|ipsec|ikev2|l2tp|pptp|tunnels?)`,
      said`(?:vpns?|wireguard|openvpn|ipsec|ikev2|l2tp) (?:protocols? |traffic |connections? |packets? |handshakes? )?(?:is|are|was|were|gets?|being|been|seems?(?: to be)?|might be|may be) (?:being |now |completely |actively )?(?:block|filter|throttl|restrict|banned|forbidden|detected)`,
      said`(?:vpn|wireguard|openvpn)${NEAR}(?:gesperrt|blockiert|gefiltert)`,
    ],
    unless: [
      said`(?:firewall|antivirus|ufw|iptables|defender|kaspersky|security group)`,
      said`\bnot (?:being )?(?:blocked|filtered|blocking)`,
    ],
  },
  managed_network: {
    about: 'udp-path',
    says: { udp_blocked_here: 'strongly', vpn_port_blocked: 'mildly', vpn_filtered: 'mildly' },
    patterns: [
      said`\b(?:hotel|airport|school|university|campus|uni|college|dorm\w*|student (?:housing|residence)|public library|hospital|caf[eé]|coffee shop|cruise|on (?:an? |the )?(?:air)?(?:plane|train)|behind (?:an? |the )?(?:\w+ )?proxy|guest (?:wifi|network|wlan)|public wifi|corporate (?:network|wifi|firewall|lan)|company (?:network|wifi|firewall|lan)|(?:work|office|company|employer'?s) (?:network|wifi|lan|firewall)|eduroam|wohnheim|gastnetz|gäste ?wlan|firmennetz\w*|schule|hochschule|flughafen|krankenhaus)\b`,
    ],
    unless: [
      said`(?:from|at|in|on|over) (?:the |my |our |an? )*(?:hotel|airport|school|university|office|work|caf[eé]|coffee shop|library|corporate|company|public|guest)(?:'s)?(?: network| wifi| lan)?,? (?:it |everything |the vpn |that |this )?(?:\w+ )?${WORKS}`,
      said`(?:machines?|computers?|servers?|hosts?|resources?|devices?|shares?|services?|reach|access|to) (?:in|on|at|of|inside)? ?(?:the |my |our |a )?(?:company|work|office|corporate|school|university|hospital)`,
      said`(?:works|worked|connects|can connect|ok|fine) (?:fine |well |perfectly )?(?:from|at|on|in|over) (?:the |my |an? )?(?:hotel|airport|school|university|office|work|caf|coffee|library|corporate|company|public|guest)`,
      said`(?:connect(?:ing)?|access|vpn|tunnel) (?:in)?to (?:the |my |our )?(?:work|office|company|corporate|university|school|hospital)`,
      said`(?:university|school|company|work|office|corporate|college|uni)(?:'s)? (?:vpn|server|account)`,
    ],
  },
  udp_blocked_said: {
    about: 'udp-path',
    says: { udp_blocked_here: 'strongly', vpn_port_blocked: 'mildly', vpn_filtered: 'mildly' },
    patterns: [
      said`udp (?:traffic |packets? |ports? )?(?:is |are |was |were |seems? |gets? |might be |being )*(?:to be )?(?:block|filter|drop|closed|disabled|forbidden|restricted)`,
      said`(?:block|filter|drop|throttl)(?:s|e|es|ed|ing|ping)?${NEAR}\budp\b`,
      said`\btcp\b${NEAR}${WORKS}${NEAR}\budp\b${NEAR}(?:not|fail\w*|does|never|nothing|times)`,
      said`\budp\b.{0,30}(?:not|fail\w*|never)\b${NEAR}\btcp\b${NEAR}${WORKS}`,
      said`(?:only|except)${NEAR}\btcp\b${NEAR}(?:allowed|open|gets? through|passes)`,
      said`udp${NEAR}(?:gesperrt|blockiert|geht nicht)`,
    ],
    unless: [said`\budp\b.{0,20}not (?:being )?(?:blocked|filtered)`, said`tunnel in|over tcp slow`],
  },
  works_through_other_vpn: {
    about: 'udp-path',
    says: {
      vpn_port_blocked: 'strongly',
      udp_blocked_here: 'strongly',
      vpn_filtered: 'mildly',
      provider_disturbance: 'mildly',
      ...each(FAR_SIDE, 'against'),
    },
    patterns: [
      said`(?:if|when|once|as soon as|with|after) (?:i |we )?(?:first )?(?:start\w*|us(?:e|ing)|connect\w*|turn\w* on|switch\w* on|run\w*|am on)?${NEAR}(?:${COMMERCIAL}|(?:another|other|second|different|commercial|free|public) vpn)\b${NEAR}${ALLRIGHT}`,
      said`${ALLRIGHT}${NEAR}(?:through|behind|over|via|inside|on top of|when i am on) (?:another|a (?:second|different|commercial|free|public)|${COMMERCIAL})\b`,
    ],
    unless: [said`\bnot work|(?:without|instead of)\b|only (?:one|fails|not)|slow`],
  },
  tcp443_works: {
    about: 'udp-path',
    says: {
      udp_blocked_here: 'strongly',
      vpn_port_blocked: 'strongly',
      vpn_filtered: 'mildly',
      ...each(FAR_SIDE, 'against'),
    },
    patterns: [
      said`(?:tcp (?:port )?443|443 ?/? ?tcp|port 443|sstp|https)${NEAR}${WORKS}${NEAR}(?:udp|1194|51820|l2tp|ikev2|ipsec|pptp|openvpn|wireguard|other)`,
      said`(?:switch|chang|mov)(?:ed|ing|es)? (?:it |openvpn |to |the port |port |over )*(?:tcp|port 443|443)${NEAR}${HELPS}`,
      said`${WORKS} (?:over|via|with|on|using) (?:tcp|port 443|443)`,
    ],
    unless: [
      said`(?:not|no longer|fails?|never) ${WORKS} (?:over|via|with|on|using) (?:tcp|port 443)`,
      said`slow`,
    ],
  },
  other_port_works: {
    about: 'port-path',
    says: { vpn_port_blocked: 'strongly', vpn_filtered: 'mildly', port_taken_by_router: 'mildly' },
    patterns: [
      said`(?:chang|switch|us|mov|set)(?:ed|ing|es|ting)? (?:the |to |an?|my |it |listen |server |vpn |wireguard |different |other |another )*port${NEAR}${HELPS}`,
      said`(?:different|another|other|new|random|non ?standard) (?:udp )?ports?${NEAR}(?:${WORKS}|${HELPS})`,
      said`${WORKS}${NEAR}(?:with|on|over|via) (?:an?)? ?(?:different|another|other|random) (?:udp )?port`,
      said`(?:anderen? port)${NEAR}(?:geht|funktioniert|klappt)`,
    ],
    unless: [said`\bnot (?:work|help|fix)|tried${NEAR}(?:not|no)\b`],
  },
  port_blocked_said: {
    about: 'port-path',
    says: {
      vpn_port_blocked: 'strongly',
      ike_dropped_by_router: 'mildly',
      gre_dropped_by_provider: 'mildly',
    },
    patterns: [
      said`${ISP}${NEAR}(?:block|filter|clos|drop)\w*${NEAR}\b(?:ports?|500|4500|1194|51820|1701|1723)\b`,
      said`\bports? (?:\d{2,5})?[\w\s/,]{0,30}(?:is|are|was|were|seems?|being|gets?) (?:to be )?(?:blocked|filtered|dropped)`,
      said`(?:block|filter)(?:s|ed|ing)? (?:udp |tcp |the |outgoing |inbound |incoming |my |vpn )*ports?\b`,
      said`port${NEAR}(?:gesperrt|blockiert)`,
    ],
    unless: [said`\bnot (?:being )?(?:block|filter)|ufw|iptables|firewalld|security group|windows firewall`],
  },
  provider_changed: {
    about: 'history',
    says: {
      cgnat_inbound: 'strongly',
      gre_dropped_by_provider: 'strongly',
      double_nat: 'mildly',
      mtu_too_large: 'mildly',
      port_not_forwarded: 'mildly',
      vpn_filtered: 'mildly',
      subnet_overlap: 'mildly',
      ike_dropped_by_router: 'mildly',
      address_changed: 'mildly',
    },
    patterns: [
      said`(?:chang|switch|mov|migrat|upgrad)(?:ed|ing)? (?:to |my |our |over |from |the |an?|new |another |different |internet )*(?:${ISP}|fib(?:er|re)|ftth|starlink|5g|lte|vodafone|contract|dsl)`,
      said`(?:new|different) (?:internet )?(?:${ISP}|fib(?:er|re)|contract|internet (?:line|connection))`,
      said`(?:since|after|when|until) (?:i |we )?(?:moved|moving)\b(?! (?:\w+ ){0,3}(?:ubuntu|fedora|debian|linux|windows|mac ?os|android|ios|version|\S*\d|server|from \S+ to))`,
      said`(?:anbieter|provider|tarif)(?: ?wechsel| gewechselt| geändert)|umzug|umgezogen|umstellung auf (?:glasfaser|ds)`,
    ],
    unless: [
      said`vpn (?:service )?provider|moved (?:the )?server|(?:with|on|at) (?:an?)?(?:different|other|another)`,
    ],
  },
  other_provider_works: {
    about: 'other-network',
    says: {
      provider_disturbance: 'mildly',
      vpn_filtered: 'mildly',
      gre_dropped_by_provider: 'strongly',
      mtu_too_large: 'mildly',
      ike_dropped_by_router: 'mildly',
      vpn_port_blocked: 'mildly',
      server_down: 'excludes',
    },
    patterns: [
      said`${WORKS}${NEAR}(?:with|on|from|over|via|using) (?:an?)?(?:other|another|different) ${ISP}`,
      said`(?:other|another|different) ${ISP}s?${NEAR}${WORKS}`,
      said`(?:only|just)${NEAR}(?:with|on|from|using|customers of)${NEAR}(?:one|this|a (?:certain|specific|particular)|my) ${ISP}`,
      said`(?:users|clients|people|customers) (?:on|of|with|using|from) (?:comcast|xfinity|at&t|verizon|vodafone|telekom|bt|virgin|spectrum|cox|jio|airtel|orange|t mobile|o2|telefonica|movistar|telstra|sky|rogers|bell|vivo|claro|tim)\b`,
    ],
    unless: [said`not ${WORKS}${NEAR}other|vpn provider`],
  },
  provider_trouble: {
    about: 'speed',
    says: { provider_disturbance: 'strongly' },
    patterns: [
      said`(?:other|another|friends?|neighbou?rs?|users?|people|colleagues?)${NEAR}(?:same|my) ${ISP}${NEAR}(?:same|too|also|as well|not|fail\w*)`,
      said`${ISP}${NEAR}(?:outage|maintenance|disruption|peering|routing (?:problem|issue)|störung|congest\w*|incident)`,
      said`(?:outage|maintenance|disruption|incident|routing (?:problem|issue)|peering|störung)${NEAR}(?:at|with|of|by|bei|between) (?:my |the |our )?${ISP}`,
      said`(?:many|other|several) (?:people|users|customers)${NEAR}(?:same|report\w*|affected)`,
      said`(?:bad|poor|changed|strange) (?:route|routing|peering)${NEAR}${ISP}`,
    ],
    unless: [said`vpn server maintenance|vpn provider`],
  },
  comes_and_goes: {
    about: 'speed',
    says: {
      provider_disturbance: 'mildly',
      wireless_is_poor: 'mildly',
      nat_forgets: 'mildly',
      server_too_slow_or_far: 'mildly',
      router_state_stale: 'mildly',
    },
    patterns: [
      said`(?:in the evenings?|at night|during (?:the day|peak|rush|business)|peak (?:hours|times?)|at certain (?:times|hours)|abends|nachts|depends on the time)`,
      said`(?:fixed|resolved|solved) itself|works? again (?:by itself|on its own|today|without)|without (?:me )?(?:changing|doing) anything`,
      said`(?:sometimes|occasionally|manchmal) (?:it )?(?:works|connects|geht)${NEAR}(?:sometimes|other times|and|but|manchmal)|intermittent\w*|sporadic\w*|hit (?:and|or) miss|on and off`,
    ],
  },
  sign_in_page: {
    about: 'online',
    says: { offline_or_portal: 'strongly' },
    patterns: [
      said`(?:captive|login|sign ?in|splash|landing|welcome) (?:portal|page)|captive|accept (?:the )?terms|anmeldeseite|portalseite`,
    ],
    unless: [said`(?:gitlab|admin|web ui|vpn) (?:login|sign)|(?:router|admin)\S* login page|sso|saml`],
  },
  offline_without_vpn: {
    about: 'online',
    says: { no_internet: 'strongly', offline_or_portal: 'strongly' },
    patterns: [
      said`(?:no|without|lost|lose) (?:internet|connection|connectivity|network)${NEAR}(?:even )?(?:without|when|with)${NEAR}vpn${NEAR}(?:off|disabled|disconnected)`,
      said`(?:internet|wifi|network) (?:itself )?(?:is|was) (?:down|dead|out|not working)`,
      said`(?:even without|with no) (?:the )?vpn${NEAR}(?:no|not|nothing)`,
      said`(?:kein|ohne) internet${NEAR}ohne vpn|internet (?:ist )?(?:ausgefallen|tot)`,
    ],
    unless: [said`killswitch|kill switch|connected${NEAR}(?:internet is not working)`],
  },
  server_name_unknown: {
    about: 'name',
    says: { name_not_found: 'strongly', address_changed: 'mildly' },
    patterns: [
      said`(?:can not|could not|unable to|fail\w* to|does not|not able to|not) (?:be )?(?:resolve|look ?up|find)d? (?:the |my |our |this )?(?:vpn )?(?:server'?s? |remote |ddns |duckdns |endpoint )*(?:host ?name|domain|host|dns|ddns|server name|server address|name|address|endpoint)`,
      said`(?:host|domain|server|ddns|name|dns)(?: ?name)?${NEAR}(?:does not|can not|could not|not) (?:be )?(?:resolve|found|exist)`,
      said`(?:name resolution|dns (?:resolution|lookup|query)) (?:of|for) (?:the |my )?(?:vpn|server|endpoint|host|domain|ddns)${NEAR}fail`,
      said`(?:nxdomain|unknown host|name or service not known|no such host|no address associated)`,
      said`(?:name|hostname|domain)${NEAR}(?:nicht (?:aufgelöst|gefunden|auflösen))`,
    ],
    unless: [
      said`brows\w*|pages?\b|web ?sites?|all (?:names|domains|sites)`,
      said`when connected|once connected|while connected|over the (?:vpn|tunnel)|internal|inside|after connecting|intranet|through the`,
    ],
  },
  connects_by_address: {
    about: 'name',
    says: { name_not_found: 'strongly', address_changed: 'mildly', ipv6_goes_astray: 'mildly' },
    patterns: [
      said`(?:connect\w*|dial\w*|works?|vpn|endpoint|server)${NEAR}(?:using|with|by|via|when i (?:use|enter|type|put)|if i (?:use|enter|type|put)|directly to) (?:the |its |an? )?(?:raw |public |plain |direct |server'?s? )*ip(?:v4)?(?: address)?${NEAR}(?:instead of|not|but|rather than|works?)${NEAR}(?:name|domain|host\w*|ddns|dns|fqdn|works?)`,
      said`(?:use|enter|type|put|dial)\w* (?:in )?(?:the |its |an? )?(?:\w+ )?ip(?: address)?${NEAR}instead of (?:the |an? |its )?(?:\w+ )?(?:name|domain|host\w*|ddns|dns|fqdn)${NEAR}${WORKS}`,
      said`(?:replac|chang|swapp?|substitut)(?:ed|ing) (?:the )?(?:host ?name|domain|ddns|fqdn)${NEAR}(?:with|to|by|for)${NEAR}\bip\b`,
    ],
    unless: [said`certificate|cert\b|\bsan\b|ping|share|browse|intranet|internal|rdp`],
  },
} as const satisfies Record<string, TextSign>;

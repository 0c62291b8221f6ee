import { HELPS, NEAR, said, WORKS } from './phrases';
import type { TextSign } from './sign';

/** What people say about addresses, routes, and names inside the tunnel. */
export const ROUTES_SIGNS = {
  same_subnet: {
    about: 'addresses',
    says: { subnet_overlap: 'strongly' },
    patterns: [
      said`(192\.168\.\d{1,3}|10\.\d{1,3}\.\d{1,3})\.(?:\d{1,3}|x)\b.{0,80}\b(?:home|here|office|hotel|flat|remote|there|side|where|laptop|holiday)\b.{0,80}\1\.`,
      said`(?:same|identical) (?:\w+ ){0,2}(?:addresses|numbers|address space|192\.168\S*|10\.\d\S*)`,
      said`(?:subnet|range|network)\b${NEAR}(?:also|too|as well)\b${NEAR}(?:range|subnet|network)\b`,
      said`(?:same|identical|overlap\w*|conflict\w*|duplicate|clash\w*|gleiche[nsmr]?|selbe[ns]?) (?:\w+ ){0,3}(?:subnets?|ip range|ranges?|address (?:range|space)|network (?:range|address)|local (?:ip|network|subnet)|lan (?:subnet|range|ip)|networks?|subnetz|adressbereich|ip bereich|netz)\b`,
      said`(?:subnets?|ip range|ranges?|networks?|lans?|addresses|both (?:sides|ends|sites|locations|networks|lans|offices))${NEAR}(?:are the same|overlap\w*|conflict\w*|collid\w*|clash\w*|identical|192\.168\.[01]\.(?:0|x)${NEAR}(?:both|also|same|too))`,
      said`both${NEAR}(?:use|have|are|on|sides|ends|networks)${NEAR}192\.168\.|192\.168\.\S+${NEAR}(?:on )?both|(?:as well|also|too)${NEAR}same (?:subnet|range)`,
      said`(?:network|lan|subnet|home|office|side|client)${NEAR}(?:also|too)\b${NEAR}(?:192\.168|10\.\d)`,
    ],
    unless: [
      said`not (?:the same|overlap\w*|conflict\w*|identical)|no (?:overlap\w*|conflict\w*)|on (?:my |the )?same (?:local |lan |home )?(?:network|subnet|lan)|(?:on|to|in|within|from|over|connected to) the same (?:\w+ )?network|different subnet|behind the same|same wifi network|overlapping? none|same network (?:as|but|with|works)`,
    ],
  },
  common_home_range: {
    about: 'addresses',
    says: { subnet_overlap: 'mildly' },
    patterns: [said`(?:192\.168\.(?:0|1|2|8|178)|10\.0\.[01])\.(?:\d{1,3}|x)\b`],
    unless: [said`vpn (?:subnet|pool|range|network)|mtu|--|allowed ?ips? ?=|dns ?=|address ?=`],
  },
  allowed_ips_named: {
    about: 'routes',
    says: { routes_missing: 'strongly' },
    patterns: [
      said`allowed ?ips?${NEAR}(?:wrong|missing|not|only|\S*\/(?:32|24)|chang\w*|add\w*|should|incorrect|forgot\w*|remov\w*|restrict\w*|narrow\w*|include|instead|${HELPS}|overlap\w*|same|what|which|need\w*)`,
      said`(?:wrong|incorrect|missing|add\w*|chang\w*|set\w*|narrow\w*|what|which|correct) (?:\w+ ){0,3}allowed ?ips?`,
      said`cryptokey routing|required key not available`,
    ],
    unless: [said`allowed ?ips? ?= ?\S+$`],
  },
  route_missing_said: {
    about: 'routes',
    says: { routes_missing: 'strongly' },
    patterns: [
      said`(?:traffic|devices?|clients?|everything|it|they|packets?|data)${NEAR}(?:go|goes|going|went|leaves?|sent|routed) (?:out )?(?:through|over|via|by) (?:the |my )?(?:normal|regular|own|isp|wan|usual|local|direct|home|provider\S*) (?:\w+ )?(?:line|connection|internet|wan|isp|gateway|route|link)?`,
      said`(?:no|missing|wrong|add\w*|incorrect|without|lacks?|need\w*|delet\w*|forgot\w*|static|push\w*|manual\w*|return|back|conflicting|duplicate) (?:\w+ ){0,3}(?:routes?|routing (?:table|entry|entries|rules?|polic\w*)|route add)\b`,
      said`(?:routes?|routing)${NEAR}(?:missing|not (?:set|added|pushed|created|installed|there|correct|present|working|accepted)|wrong|incorrect|remov\w*|deleted|disappear\w*|overrid\w*|metric|problem|issue|conflict\w*|never|lost)`,
      said`(?:traceroute|tracert)${NEAR}(?:not|wrong|goes|leaves|instead|isp|default|via)|(?:traffic|packets?)${NEAR}(?:not|never|instead|goes?|leav\w*|still|bypass\w*)${NEAR}(?:through|over|via|into|out) (?:the |my )?(?:tunnel|vpn|wan|isp|default|normal|local|regular|wrong)`,
      said`no route to host|network (?:is )?unreachable|rp ?filter|reverse path|interface metric|policy (?:based )?rout\w*|ip rule|fwmark|routing table|accept ?routes?|route nopull|subnet routes?|advertis\w* routes?|statische route|route fehlt`,
    ],
    unless: [said`routes? (?:is|are|look) (?:correct|fine|ok|there|present|right)|router`],
  },
  default_gateway_wrong: {
    about: 'routes',
    says: { routes_missing: 'strongly', profile_wrong: 'mildly' },
    patterns: [
      said`(?:default (?:gateway|route)|redirect ?gateway|def1|use default gateway|full tunnel|split ?tunnel\w*|all traffic|0\.0\.0\.0\/0|::\/0|exit ?node|standardgateway|inverse split)\b${NEAR}(?:not|wrong|uncheck\w*|untick\w*|miss\w*|remov\w*|chang\w*|only|instead|overrid\w*|replac\w*|set|no\b|add\w*|should|want|need\w*|enabl\w*|disabl\w*|broken|fail\w*|lost|problem|two|conflict\w*|does)`,
      said`(?:ip (?:address )?(?:has |does |did |is |is still )?(?:not (?:change|changed|changing)|still (?:shows?|my|the)|same as)|my (?:real|own|home|isp) ip (?:is )?(?:still )?(?:shown|shows|visible|leak\w*)|public ip (?:does|did|has) not change|(?:ip|location) stays the same)`,
    ],
    unless: [
      said`(?:is|are) (?:correct|fine)|works fine with (?:split|full)|allowed ?ips ?= ?0|persistent ?keepalive`,
    ],
  },
  hosts_use_other_gateway: {
    about: 'routes',
    says: { routes_missing: 'strongly', server_does_not_forward: 'mildly' },
    patterns: [
      said`(?:gateway|default route) (?:of|on|for) (?:the )?(?:\w+ )?(?:hosts?|devices?|machines?|clients?|lan|targets?|servers?|pcs?)${NEAR}(?:not|other|different|router|wrong|set|missing)`,
      said`(?:not|is not|different from|other than|separate from)${NEAR}(?:the )?(?:default )?(?:gateway|router) (?:of|for|in|on) (?:the |my )?(?:lan|network|hosts?)`,
      said`(?:some|certain|only) (?:hosts?|devices?|machines?|servers?)${NEAR}(?:reach\w*|respond\w*|answer\w*|ping\w*|work|access\w*|not (?!load|open|show))|no return (?:route|path)|return traffic|asymmetric\w*|rückroute`,
    ],
    unless: [said`some devices connect|certain hosts file|websites`],
  },
  addresses_work_names_not: {
    about: 'names-inside',
    says: {
      names_inside_fail: 'proves',
      mtu_too_large: 'excludes',
      routes_missing: 'excludes',
      server_does_not_forward: 'excludes',
      server_firewall: 'against',
      subnet_overlap: 'excludes',
      client_firewall: 'against',
      keys_mismatch: 'excludes',
    },
    patterns: [
      said`(?:ping\w*|reach\w*|open\w*|access\w*|connect\w*|works?|use|using|rdp|browse)${NEAR}(?:\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|\bips?\b|ip address\w*|numbers?|numeric\w*|address(?:es)?)${NEAR}(?:not|but|no|fail\w*|times? out|while|never|does|unknown|only)${NEAR}(?:names?|dns|host ?names?|domains?|resolv\w*|look ?ups?|fqdn|url)`,
      said`(?:names?|dns|host ?names?|domains?|\S+\.(?:com|org|net|local|lan))${NEAR}(?:not|never|fail\w*|no|unable)${NEAR}(?:but|while|although|though|whereas|however)${NEAR}(?:\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|\bips?\b|ip address\w*|numbers?|numeric)`,
      said`(?:only|just) (?:works? |reachable |accessible |possible )?(?:by|via|with|using|through) (?:the |their |its )?(?:ips?|ip address\w*|number)\b`,
      said`(?:per|über|mit)${NEAR}ip\S*${NEAR}(?:aber|nicht|namen)${NEAR}(?:nam\w*|aufgelöst|dns)`,
    ],
    unless: [
      said`\b(?:dns|name resolution) (?:works|is fine|is ok|resolv\w* fine)|(?:vpn|server|endpoint)(?:'s)? (?:host ?name|domain|name)|ddns|certificate|instead of (?:the |my )?(?:domain|host|name)`,
    ],
  },
  names_fail_inside: {
    about: 'names-inside',
    says: { names_inside_fail: 'strongly' },
    patterns: [
      said`(?:slow|delayed|late) (?:dns|name) (?:\w+ )?(?:answers?|look ?ups?|resol\w*|quer\w*)|(?:dns|names?|look ?ups?|name resolution)${NEAR}(?:slow\w*|takes? (?:\w+ )?(?:long|seconds|ages)|delay\w*)`,
      said`(?:long|\d+ seconds?|ages|forever|while)${NEAR}(?:before|until) (?:the |any |a )?(?:it|they|pages?|sites?|websites?) (?:even )?(?:starts?|begins?) (?:to )?(?:load|open)\w*`,
      said`nxdomain|dns probe|err name not resolved|server (?:ip|dns) address could not be found`,
      said`(?:can not|unable|not|fail\w*|no)\b${NEAR}(?:by|via|using|with) (?:its|their|the|any|host|dns|domain|\s)*names?\b|by name\b${NEAR}(?:not|fail\w*)|by (?:the |its |their )?ip\b(?: address)? (?:\w+ ){0,2}${WORKS}`,
      said`\bno (?:\w+ )?(?:dns|name ?servers?|resolvers?)\b|(?:dns|name ?servers?|resolvers?)(?: servers?)? (?:is|are|was|were|does|do|gets?) (?:not|never) (?:\w+ )?(?:set|configur\w*|push\w*|appl\w*|assign\w*|us\w*|chang\w*|add\w*)`,
      said`(?:\bip\b|ip address|ips|numeric address\w*)${NEAR}${WORKS}${NEAR}(?:but|not|while|by|via|with|however)${NEAR}(?:names?|dns|host\w*|domain\w*|netbios|fqdn)`,
      said`(?:by|via|using|with|per|über) (?:its |the |their )?(?:ip|ip address\w*|ips|die ip)${NEAR}(?:${WORKS}|but|not|can|ok|aber|nicht)${NEAR}(?:names?|host ?name|dns|namen?|fqdn)`,
      said`(?:names?|host ?names?|dns|domains?|fqdn\w*|netbios|mdns)${NEAR}(?:not|never|fail\w*|no longer|stop\w*|unable|nicht|times? out|broken|unreachable|wrong|leak\w*)${NEAR}(?:resolv\w*|work\w*|look\w*|found|respond\w*|answer\w*|connected|vpn|tunnel|reach\w*|aufgelöst|set|push\w*|out|server|internal)?`,
      said`(?:can not|unable to|not|fail\w* to|could not) (?:resolve|look up) (?:any |internal |local |intranet |the |private |lan |remote )*(?:names?|host ?names?|domains?|hosts?|dns|fqdn|addresses|anything|websites?)`,
      said`(?:dns (?:problem|issue|leak|resolution|server (?:not|is)|suffix|search domain|settings)|name resolution|split dns|resolvconf|systemd resolved|resolv\.conf|pi ?hole|adguard home|unbound|dnsmasq|namensauflösung|private dns|magic ?dns|search domain)`,
    ],
    unless: [
      said`ddns|server name|can not resolve (?:the )?(?:vpn|server|endpoint|remote)|dns (?:is |works |resolution works |resolution is )?(?:fine|ok|works)|dns works`,
    ],
  },
  other_resolver_helps: {
    about: 'names-inside',
    says: { names_inside_fail: 'strongly' },
    patterns: [
      said`(?:chang|set|us|add|switch|put|specify|configur)(?:ed|ing|es|e|t|s|ting|ying)? (?:\w+ ){0,4}(?:dns|resolver|name ?servers?)(?: ?server\w*)?${NEAR}${HELPS}`,
      said`\b(?:8\.8\.8\.8|1\.1\.1\.1|9\.9\.9\.9)\b${NEAR}(?:as|for|in|dns)${NEAR}${HELPS}`,
    ],
    unless: [said`not (?:help|fix|work)|no (?:effect|change|difference)|still|ping`],
  },
  ipv6_astray: {
    about: 'addresses',
    says: { ipv6_goes_astray: 'strongly' },
    patterns: [
      said`ipv6${NEAR}(?:leak\w*|first|prefer\w*|instead|bypass\w*|unreachable|aaaa|broken|block\w*)`,
      said`(?:leak\w*|prefer\w*|resolv\w*|broken|instead of|tries|over|via) (?:\w+ ){0,2}ipv6|\baaaa\b`,
    ],
    unless: [
      said`not (?:use|using|have) ipv6|no ipv6|without ipv6|ipv6 (?:is )?(?:disabled|off|not)|disabled ipv6|tried`,
    ],
  },
  ipv6_named: {
    about: 'addresses',
    says: { ipv6_goes_astray: 'mildly' },
    patterns: [said`ipv6`],
    unless: [
      said`not (?:use|using|have) ipv6|no ipv6|without ipv6|ipv6 (?:is )?(?:disabled|off|not)|disabled ipv6|net\.ipv6|tried|only ipv6`,
    ],
  },
  ipv6_off_helps: {
    about: 'addresses',
    says: { ipv6_goes_astray: 'proves' },
    patterns: [
      said`(?:disabl|turn(?:ed|ing)? off|remov|switch(?:ed|ing)? off|uncheck|deactivat|untick|delet)\w* (?:\w+ ){0,4}(?:ipv6|aaaa)${NEAR}${HELPS}`,
      said`(?:forc|prefer)\w* (?:\w+ ){0,2}ipv4${NEAR}${HELPS}`,
      said`${HELPS}${NEAR}(?:after|by|when|once|if)${NEAR}(?:disabl|turn(?:ed|ing)? off|remov|uncheck)\w* (?:\w+ ){0,3}(?:ipv6|aaaa)`,
      said`ipv6 (?:deaktiviert|abgeschaltet|aus)${NEAR}(?:geht|hilft|funktioniert|geholfen)`,
    ],
    unless: [said`not (?:help|fix|work|change)|no (?:effect|change|difference)|still`],
  },
} as const satisfies Record<string, TextSign>;

import { HELPS, NEAR, said, WORKS } from './phrases';
import type { TextSign } from './sign';

/** What people say about the server: whether it runs, lets packets through, and forwards them. */
export const SERVER_SIGNS = {
  server_not_running: {
    about: 'server',
    says: { server_down: 'strongly' },
    patterns: [
      said`(?:server|service|daemon|container|openvpn|wireguard|wg ?quick|strongswan|ipsec|libreswan|xl2tpd|pluto|charon|sstp|softether|pptpd|instance|vps)\S*${NEAR}(?:is|was|has|does|did|will|keeps|gets) (?:been )?(?:down|offline|crash\w*|stopped|not (?:running|start\w*|active|up|listening)|dead|inactive|failed(?: to start)?|killed|hung)`,
      said`(?:fail\w*|refus\w*|unable|not|crash\w*) (?:to )?(?:start|launch|boot|run)\w* (?:the |my )?(?:vpn |openvpn |wireguard |ipsec )*(?:server|service|daemon|container|interface)`,
      said`(?:nothing|no (?:process|service|one|program))${NEAR}listen\w*|server${NEAR}(?:läuft nicht|abgestürzt|aus|offline|nicht erreichbar)`,
      said`can not (?:even )?ping (?:the )?(?:vpn )?server(?:'s)?(?: at all| public)?|server (?:is )?(?:not|un) ?(?:pingable|respond\w* (?:to )?ping)`,
    ],
    unless: [said`windows service|client service|my (?:pc|laptop|computer)`],
  },
  connection_refused_said: {
    about: 'server',
    says: { server_down: 'strongly', port_not_forwarded: 'mildly', server_firewall: 'mildly' },
    patterns: [
      said`connection (?:was |is |gets? )?(?:actively )?refused|refus(?:es|ed|ing) (?:the |my |all )?connections?|econnrefused|port unreachable|destination unreachable|verbindung (?:wurde )?(?:verweigert|abgelehnt)`,
    ],
  },
  server_moved: {
    about: 'history',
    says: {
      address_changed: 'strongly',
      server_down: 'mildly',
      name_not_found: 'mildly',
      keys_mismatch: 'mildly',
      server_firewall: 'mildly',
      settings_disagree: 'mildly',
      certificate_name: 'mildly',
    },
    patterns: [
      said`(?:mov|migrat|transfer|rebuil|reinstall|recreat|restor|clon|replac|switch|chang)\w* (?:\w+ ){0,4}(?:server|vps|droplet|instance|host(?:ing)?|raspberry(?: pi)?|pi)\b`,
      said`(?:new|another|different) (?:vps|server|droplet|instance|hosting|raspberry|pi|data ?cent(?:er|re))`,
      said`server${NEAR}(?:new|different) (?:ip|address)|server${NEAR}(?:umgezogen|neu aufgesetzt|neue ip)`,
    ],
    unless: [
      said`vpn server (?:in|from) (?:the )?app|works|(?:change|switch|try|chang\w*|switch\w*) (?:to )?(?:vpn )?(?:server|servers|location)`,
    ],
  },
  after_server_reboot: {
    about: 'history',
    says: {
      server_does_not_forward: 'strongly',
      server_firewall: 'strongly',
      server_down: 'mildly',
      peer_state_stale: 'mildly',
      adapter_broken: 'mildly',
      udp_blocked_here: 'against',
      vpn_port_blocked: 'against',
    },
    patterns: [
      said`(?:after|since|until|following|when|as soon as|once|on every|each)${NEAR}(?:reboot\w*|restart\w*|power (?:cut|outage|loss|failure))${NEAR}(?:server|vps|pi|host|machine|instance|box|droplet|container|docker)`,
      said`(?:server|vps|pi|host|instance|droplet|container)${NEAR}(?:reboot\w*|restart\w*|rebooted)${NEAR}(?:not|no longer|stop\w*|broke\w*|lost|gone|fail\w*|again|every)`,
      said`(?:rules?|iptables|settings|routes?)${NEAR}(?:lost|gone|disappear\w*|not (?:persist\w*|saved|restored))`,
    ],
    unless: [said`(?:reboot|restart)\w*${NEAR}${HELPS}|no effect|not help|tried`],
  },
  server_firewall_said: {
    about: 'server',
    says: { server_firewall: 'strongly', router_firewall_strict: 'mildly' },
    patterns: [
      said`firewall${NEAR}(?:only|just) (?:lets?|allow\w*|permit\w*|accept\w*)`,
      said`(?:ufw|iptables|nftables|firewalld|firewall|csf|fail2ban|shorewall|rule|crowdsec|plesk)${NEAR}(?:on|at|of) (?:the |my |our )?(?:vpn )?(?:server|vps|host|pi|synology|nas|remote|other side|gateway)${NEAR}(?:block\w*|drop\w*|reject\w*|den(?:y|ies|ied)|prevent\w*|not allow\w*)`,
      said`(?:ufw|iptables|nftables|firewalld|csf|fail2ban|shorewall)${NEAR}(?:block\w*|drop\w*|reject\w*|den(?:y|ies|ied)|prevent\w*|disabl\w*|stop\w*|off|interfer\w*)`,
      said`(?:disabl|stop|turn(?:ed|ing)? off|flush)\w* (?:the |ufw|iptables|firewalld|nftables|firewall|server )+${NEAR}${HELPS}`,
      said`(?:no|missing|lacks?|forgot\w*|without|add\w*|need\w*) (?:\w+ ){0,3}(?:firewall|wan|pass|allow|input|accept) rules?`,
      said`firewall (?:auf dem|des) server\w*`,
    ],
    unless: [
      said`not (?:help|fix|work|block)|tried|disabled (?:the )?(?:firewall|ufw).{0,40}(?:no|not|same|still)|windows firewall`,
    ],
  },
  server_firewall_mentioned: {
    about: 'server',
    says: { server_firewall: 'mildly', server_does_not_forward: 'mildly' },
    patterns: [
      said`\b(?:ufw|firewalld|iptables|nftables|csf|shorewall)\b`,
      said`firewall${NEAR}(?:on|at|of) (?:the |my |our )?(?:vpn )?(?:server|vps|host|pi)\b`,
    ],
    unless: [
      said`not (?:use|using|installed)|no (?:ufw|firewalld|iptables)|inactive|\b(?:is|are|was) (?:\w+ )?(?:off|disabled)\b`,
    ],
  },
  connected_without_internet: {
    about: 'symptom',
    says: {
      server_does_not_forward: 'strongly',
      routes_missing: 'mildly',
      names_inside_fail: 'mildly',
      mtu_too_large: 'mildly',
      ipv6_goes_astray: 'mildly',
      subnet_overlap: 'mildly',
      udp_blocked_here: 'against',
      keys_mismatch: 'against',
      port_not_forwarded: 'against',
      credentials_wrong: 'against',
      cgnat_inbound: 'against',
    },
    patterns: [
      said`(?:connect(?:s|ed|ion)?|handshakes?|tunnel|vpn|established|active|logs? in)${NEAR}(?:but|yet|however|although|and(?: then)?|,|with|without|while|still)${NEAR}(?:no|not|without|lose|loses|lost|any|there is no|have no|has no|zero) (?:\w+ ){0,4}(?:internet|web|traffic|connectivity|data|network access|access|brows\w*|surf\w*|pages?|ping\w*)`,
      said`(?:no|without|lose|loses|lost|losing) (?:\w+ )?(?:internet|network access|connectivity|traffic)(?: access| connection| connectivity)?${NEAR}(?:when|once|after|while|whenever|as soon as|with|through|via|over|if)${NEAR}(?:connect\w*|vpn|tunnel|wireguard|handshake|enabl\w*|activ\w*|on\b)`,
      said`(?:internet|browsing|web|pages?|sites)${NEAR}(?:stops?|does not|do not|not work\w*|dies|breaks|unavailable|not load|not accessible|not available)${NEAR}(?:when|once|after|while|whenever|as soon as|with|through|via|if)${NEAR}(?:connect\w*|vpn|tunnel|wireguard|enabl\w*|activ\w*)`,
      said`(?:verbunden|verbindung steht|tunnel steht|handshake)${NEAR}(?:kein|nicht|ohne)\w*${NEAR}(?:internet|daten|verkehr|zugriff|erreich\w*)`,
    ],
    unless: [
      said`split|no internet (?:connection )?at home|kill ?switch|handshake (?:did|does|never|has) not|connect without`,
    ],
  },
  forwarding_named: {
    about: 'server',
    says: { server_does_not_forward: 'strongly' },
    patterns: [
      said`ip ?forward(?:ing)?|net\.ipv[46]\.\S*forward|\bforwarding\b${NEAR}(?:enabled?|disabled?|sysctl|kernel|=|not)|(?:enabl|allow|turn)\w* (?:ip |packet |kernel )?forwarding`,
      said`\bmasquerad\w*|\bsnat\b|nat rules?|postrouting|outbound nat|source nat|nat (?:is |was )?(?:missing|not|disabled)|forward chain|forward policy|-a forward|chain=forward`,
    ],
    unless: [
      said`port forward\w*|ip ?forward(?:ing)?${NEAR}(?:is|are|=|already|was)? ?(?:enabled|on|active|1|set)|forwarding${NEAR}already|masquerad\w*${NEAR}(?:enabled|on|active|set)|postup|post ?down|-a postrouting`,
    ],
  },
  docker_rules: {
    about: 'server',
    says: { server_does_not_forward: 'strongly', server_firewall: 'mildly' },
    patterns: [
      said`docker${NEAR}(?:iptables|forward|policy|firewall|rules?|chain)`,
      said`(?:after|since|when) (?:i |we )?(?:install\w*|start\w*|enabl\w*|updat\w*|upgrad\w*) (?:docker|podman|kubernetes|k3s|lxd|libvirt|kvm|proxmox|fail2ban)`,
      said`(?:iptables|forward) (?:legacy|nft)|iptables nft|legacy iptables`,
    ],
  },
  container_network: {
    about: 'routes',
    says: { subnet_overlap: 'strongly', routes_missing: 'strongly', mtu_too_large: 'mildly' },
    patterns: [
      said`(?:from|inside|within|in) (?:inside |within |my |the |an? |our |any |all |docker |podman |running )*(?:containers?|wsl ?2?|virtual machines?|vms?|docker)\b${NEAR}(?:not|nothing|unable|no (?:connection|access|route|network)|nobody|fail\w*|time\w*|unreachable|nichts)`,
      said`(?:not|nothing|unable|no (?:\w+ ){0,4}can be|fail\w*|nichts)\b${NEAR}(?:from|inside|within) (?:inside |within |my |the |an? |our |any |docker |podman |running )*(?:containers?|wsl ?2?|virtual machines?|vms?)\b`,
      said`(?:created?|new|many|other|unused|remov\w*|prun\w*) (?:\w+ )?docker networks?|docker ?0|docker (?:bridge|subnet|network)${NEAR}(?:overlap|conflict|same|172\.)`,
    ],
    unless: [
      said`(?:server|wireguard|openvpn|vpn) (?:is |runs? |running )(?:in|inside) (?:an? |the |my )?(?:docker|container)`,
    ],
  },
  docker_server: {
    about: 'server',
    says: { server_firewall: 'mildly', server_does_not_forward: 'mildly', port_not_forwarded: 'mildly' },
    patterns: [
      said`(?:in|inside|using|with|via|runs?|on|within) (?:an? |the |my )?(?:docker|podman|container|kubernetes|k8s|lxc|portainer|proxmox|unraid|synology|qnap|truenas)|docker ?compose|docker (?:run|container|image|host|network)`,
    ],
  },
  firewall_zone: {
    about: 'server',
    says: { server_does_not_forward: 'strongly', server_firewall: 'mildly', routes_missing: 'mildly' },
    patterns: [
      said`(?:firewall|lan|wan|vpn|wg\d?|wireguard|openvpn|luci|trusted|public|external) ?zones?\b|zones? (?:forward\w*|settings?|assign\w*)|inter ?zone|(?:lan|vpn|wg) (?:to|->|→|=>) (?:wan|lan|vpn|wg)\b|(?:lan|wan|vpn|firewall|forward) rules?${NEAR}(?:interface|tab|wireguard|openvpn|ipsec)`,
    ],
    unless: [said`time ?zone|dns zone`],
  },
  wrong_interface_name: {
    about: 'server',
    says: { server_does_not_forward: 'strongly' },
    patterns: [
      said`(?:wrong|incorrect|hard ?coded|renamed) (?:\w+ )?(?:interface|nic|network card|ethernet)\b`,
      said`\beth0\b${NEAR}(?:instead|does not exist|rather than|but${NEAR}(?:is|card|uses?)${NEAR}(?:ens|enp|wlan|venet|eno)|not (?:ens|enp))|(?:ens\d+|enp\w+|wlan0|venet0)${NEAR}(?:instead of|not|rather than) eth0|interface${NEAR}(?:is called|is named|name is)`,
    ],
  },
  lan_behind_unreachable: {
    about: 'routes',
    says: {
      server_does_not_forward: 'strongly',
      routes_missing: 'strongly',
      subnet_overlap: 'mildly',
      server_firewall: 'mildly',
      client_firewall: 'mildly',
      profile_wrong: 'mildly',
      udp_blocked_here: 'against',
      port_not_forwarded: 'against',
    },
    patterns: [
      said`(?:can|could|able to|only)${NEAR}(?:ping|reach|access|see|connect to)${NEAR}(?:server|gateway|router|tunnel|pi|peer|wg0|endpoint|10\.\d\S*|interface)${NEAR}(?:but|not|nothing|only|however|except)${NEAR}(?:lan|behind|other|subnet|local|else|devices?|hosts?|network|internet|machines?|nas|192\.168\S*)`,
      said`(?:can not|unable to|could not|not able to|no|not|fail\w* to|nothing)\b${NEAR}(?:ping|reach|access|see|connect to|communicate|get to|talk to|browse)${NEAR}(?:lan|local (?:network|devices?|ips?|machines?|resources|lan)|behind|internal (?:network|devices?|hosts?|servers?|ips?|resources)|home network|remote (?:network|lan|subnet|hosts?|devices?|side|site)|office network|other (?:devices?|hosts?|clients?|peers?|machines?|computers?|side|site|subnet|network)|nas|file ?server|printer|shares?|each other|subnet|intranet|company (?:network|resources)|vlan\w*|private (?:network|subnet|ips?)|vpc)`,
      said`(?:lan|local network|internal network|home network|remote network|subnet|devices?|hosts?) ?(?:behind|on the other|at home|is|are)?${NEAR}(?:not|un)(?: be)? ?(?:reach\w*|access\w*|pingable|respond\w*|visible)`,
      said`(?:heimnetz|lan|geräte|freigaben|netzlaufwerk|nas)${NEAR}nicht (?:erreich\w*|anpingen|zugreifen)`,
      said`(?:nur|nicht|kein\w*)${NEAR}(?:server|gateway|router)?${NEAR}(?:heimnetz|lan|geräte|freigaben|netzlaufwerk|nas)${NEAR}(?:erreich\w*|zugreifen|anpingen|zugriff)`,
    ],
    unless: [said`without (?:the )?vpn|vpn server from outside|connect to (?:the )?vpn|outside`],
  },
  no_proposal: {
    about: 'negotiation',
    says: { settings_disagree: 'strongly', client_software_old: 'mildly' },
    patterns: [
      said`(?:refus\w*|reject\w*|unsupported|deprecated|old|removed|obsolete|legacy|unknown) (?:\w+ ){0,3}(?:ciphers?|algorithms?|encryption)\b|\b(?:bf cbc|des cbc|blowfish|bf-cbc)\b`,
      said`(?:no|not|mismatch\w*|wrong|incompatible|unsupported|different|match\w*|agree|acceptable)${NEAR}(?:proposals?|ciphers?|encryption (?:algorithms?|method|settings?)|cipher suites?|algorithms?|dh ?groups?|diffie hellman|transforms?|phase ?[12] (?:settings|parameters|proposal))`,
      said`(?:proposals?|ciphers?|encryption|algorithms?|dh ?groups?)${NEAR}(?:not match\w*|mismatch\w*|do(?:es)? not (?:match|agree)|differ\w*|unacceptable|not accept\w*|not support\w*|reject\w*)`,
      said`\bmodp ?(?:1024|1536|2048)|dh ?group ?\d+|group ?(?:2|5|14)\b${NEAR}(?:instead|not|only|dh)|\bpfs\b|perfect forward|3des|sha ?1\b${NEAR}(?:removed|deprecated|not|disabled|support)|weak (?:cipher|crypto|algorithm)\w*|aes ?(?:128|256)${NEAR}(?:instead|not|mismatch|chang)`,
    ],
    unless: [said`wrong password`],
  },
  settings_differ: {
    about: 'negotiation',
    says: { settings_disagree: 'strongly' },
    patterns: [
      said`(?:settings?|config\w*|parameters?|options?|lifetime|compression|comp ?lzo|tls ?auth|tls ?crypt|protocol|auth(?:entication)? method|ike version|mode|port|hash|topology|subnet mask)${NEAR}(?:differ\w*|not (?:the same|match\w*|equal|identical)|do(?:es)? not match|mismatch\w*|unequal|only on one (?:side|end)|on one side|disagree)`,
      said`mismatch\w* (?:of |in |between )?(?:\w+ )?(?:settings?|config\w*|parameters?|options?|lifetime|compression|identifier|id|subnet|selectors?|proto\w*)`,
      said`(?:comp ?lzo|tls ?auth|tls ?crypt|compression|allow compression|data ciphers|ncp)\b${NEAR}(?:error|fail\w*|unwrap|mismatch|remov\w*|miss\w*|add\w*|disabl\w*|not|wrong|only|chang\w*)`,
      said`(?:phase ?1|ike sa|ike|main mode)${NEAR}(?:ok|fine|up|succe\w*|complet\w*|established|works)${NEAR}(?:phase ?2|child|quick mode)`,
      said`traffic selectors?|proxy ?ids?|(?:local|remote|left|right|peer) ?(?:id|identifier)\b${NEAR}(?:wrong|not|mismatch|should|chang|incorrect|set|private)|(?:left|right)(?:id|subnet)${NEAR}(?:wrong|not|mismatch|chang|incorrect|set)`,
    ],
    unless: [said`same settings|identical|password|protocol \d`],
  },
  far_or_slow_server: {
    about: 'speed',
    says: { server_too_slow_or_far: 'strongly' },
    patterns: [
      said`(?:server|vps|instance|pi|raspberry(?: pi)?|host|endpoint|exit)${NEAR}(?:slow|weak|overload\w*|busy|far away|cpu|congest\w*|saturat\w*|limited|other side of|cheap|1 core|512 ?mb|upload (?:speed|bandwidth)|bandwidth)`,
      said`(?:high|huge|increased|bad) (?:latency|ping|rtt)|other (?:side of the world|continent)|another continent|overseas|transatlantic|different continent|far away`,
      said`(?:other|another|different|nearer|closer) (?:vpn )?(?:server|location|country|exit)s?${NEAR}(?:fast\w*|better|full speed|fine|quick\w*)`,
    ],
    unless: [said`firewall|cpu (?:is )?(?:idle|low|fine)|not (?:slow|overloaded)`],
  },
  other_servers_work: {
    about: 'server',
    says: {
      server_down: 'strongly',
      server_too_slow_or_far: 'mildly',
      vpn_filtered: 'mildly',
      settings_disagree: 'mildly',
    },
    patterns: [
      said`(?:other|another|different|all other|rest of the) (?:vpn )?(?:servers?|locations?|countries|country|regions?|exit nodes?|providers?|configs?|endpoints?)${NEAR}(?:${WORKS}|fine)`,
      said`${WORKS}${NEAR}(?:with|on|to|using) (?:an?)?(?:other|another|different) (?:vpn )?(?:servers?|locations?|countries|country|regions?|exit nodes?|endpoints?)`,
      said`(?:only|just) (?:this|one|some|certain|specific|a few) (?:vpn )?(?:servers?|locations?|countries|regions?)`,
    ],
    unless: [
      said`not ${WORKS}${NEAR}(?:other|another)|(?:other|another|different) (?:vpn )?servers?${NEAR}(?:not|the same (?:problem|result|issue)|fail|either)`,
    ],
  },
  restart_tunnel_helps: {
    about: 'session',
    says: { peer_state_stale: 'strongly', nat_forgets: 'mildly', address_changed: 'mildly' },
    patterns: [
      said`(?:fresh|new|clean) start${NEAR}(?:${HELPS}|gets? it going|going again)|(?:start|restart|connect)\w* (?:it )?(?:again|anew|afresh)${NEAR}(?:${HELPS}|going)`,
      said`(?:clear|flush|delet|restart|reconnect|reload|toggl|bounc|re ?enabl|re ?establish|reset)\w* (?:\w+ ){0,3}(?:tunnel|vpn|interface|service|ipsec|wireguard|wg\w*|strongswan|libreswan|openvpn|connection|peer|container|gateway|app|client|daemon|charon|pluto|tailscale\w*|zerotier|sas?)\b${NEAR}(?:${HELPS}|again|for a while|temporar\w*|brings|restores|recover\w*)`,
      said`(?:${HELPS}|only|until|comes back|recover\w*|works again|have to|has to|need to|must|manually)${NEAR}(?:restart|reconnect|toggl|disconnect and|bounc|re ?enabl|reset)\w*${NEAR}(?:tunnel|vpn|interface|service|ipsec|wireguard|strongswan|openvpn|connection|peer|it|client|container|tailscale\w*)`,
      said`nach (?:dem )?(?:neu ?verbinden|trennen|neu ?aufbau)${NEAR}(?:geht|funktioniert|klappt)`,
      said`(?:tunnel|vpn|dienst) (?:neu ?(?:starten|gestartet|aufgebaut)|neustart)${NEAR}(?:geht|hilft|wieder|funktioniert)`,
    ],
    unless: [
      said`not (?:help|fix|solve|change|work)|no (?:effect|change|difference|luck)|tried|router|modem|fails? after|computer|reboot`,
    ],
  },
  stale_session: {
    about: 'session',
    says: { peer_state_stale: 'strongly' },
    patterns: [
      said`(?:stale|dead|old|orphan\w*|zombie|ghost|duplicate|stuck|half open|multiple) (?:\w+ )?(?:sa|sas|child sas?|security associations?|peers?|tunnels?|sessions?|connections?)\b`,
      said`(?:shows?|says|thinks?|believes?|appears?|reports?|displays?|looks|status)${NEAR}(?:connected|up|established|active|ok)${NEAR}(?:but|although|though|yet|while|however)${NEAR}(?:no traffic|nothing|not|dead|down|no (?:data|packets|ping))`,
      said`(?:does|do|will|did|would) not (?:\w+ ){0,3}(?:re ?connect|recover|re ?establish|come back|come up again)\b|\bdpd\b|dead peer|(?:one|other|remote) (?:side|end|peer)${NEAR}(?:thinks|believes|still)${NEAR}(?:up|connected|established)`,
      said`(?:after|when|since)${NEAR}(?:internet|line|wan|isp|power|link|other side|remote)${NEAR}(?:outage|interrupt\w*|drop\w*|reconnect\w*|goes down|went down|flap\w*|fail\w*)${NEAR}(?:not|never|no longer|stuck|does)`,
    ],
    unless: [said`handshake never`],
  },
  server_updated: {
    about: 'history',
    says: {
      server_software_bug: 'strongly',
      settings_disagree: 'mildly',
      server_does_not_forward: 'mildly',
      server_firewall: 'mildly',
      adapter_broken: 'mildly',
    },
    patterns: [
      said`(?:after|since|following|when|once|ever|until)${NEAR}(?:updat|upgrad|install)\w*${NEAR}(?:server|libreswan|strongswan|openvpn|kernel|ubuntu|debian|centos|raspbian|raspberry|openssl|docker|container|image|xl2tpd|pivpn|wg ?easy|synology|dsm|windows server|proxmox|vps|bookworm|bullseye)`,
      said`(?:after|since|following|ever)${NEAR}(?:server|libreswan|strongswan|kernel|image|container|package|dsm|apt|dist) (?:\S+ ){0,2}(?:updat|upgrad)\w*`,
      said`(?:server|libreswan|strongswan|kernel|openssl|image|packages?) (?:was|were|been|got|has been|have been) (?:\w+ )?(?:updated|upgraded)`,
      said`(?:updat|upgrad)\w* (?:\w+ ){0,3}(?:server|libreswan|strongswan|kernel|openssl|image|container|docker)${NEAR}(?:broke\w*|stopp\w*|no longer|not work\w*|fail\w*)`,
      said`(?:nach|seit)${NEAR}(?:server|kernel|distribution\w*) ?(?:update|aktualisier\w*|upgrade)`,
    ],
    unless: [
      said`(?:another|other|different) (?:\w+ )?(?:vpn|program|software|client|app)`,
      said`not (?:help|fix)|tried|no (?:change|effect)|updated? (?:and )?(?:still|same)|fresh|new install|up to date|updated to the latest|once i|router|firmware`,
    ],
  },
  regression_named: {
    about: 'history',
    says: { server_software_bug: 'strongly', client_software_old: 'strongly', router_software_bug: 'mildly' },
    patterns: [
      said`(?:downgrad|roll(?:ed|ing)? ?back|revert|went back)\w*${NEAR}(?:version|v?\d+\.\d+|release|previous|older|${HELPS})`,
      said`(?:old|older|previous|earlier|last) (?:\w+ )?(?:version|release|build)s?${NEAR}${WORKS}`,
      said`(?:regression|known (?:bug|issue)|bug in (?:the )?(?:version|release|v?\d)|(?:broken|broke|stopped|fails?|issue|problem)${NEAR}(?:in|since|with|after) (?:version|release|v)? ?\d+\.\d+)`,
      said`(?:worked|works|working|fine)${NEAR}(?:in|with|on|until|before|up to) (?:the )?(?:\w+ )?(?:version |release |v)?\d+\.\d+`,
      said`(?:ältere|alte|vorherige) version${NEAR}(?:geht|funktioniert|lief)`,
    ],
    unless: [
      said`not (?:help|fix)|kernel version:|tls (?:version )?1\.|ping|\b(?:10|192|172)\.\d|mtu|ipv4|works? (?:with|on) (?:windows|android|ios|macos)`,
    ],
  },
  rekey_time: {
    about: 'session',
    says: { rekey_refused: 'strongly', peer_state_stale: 'mildly', nat_forgets: 'against' },
    patterns: [
      said`(?:every|after|exactly|approximately|about|around|precisely|each|nach|alle) (?:exactly |about |around |approximately |roughly |genau |the |an? |one )*\x7e?(?:1 ?|one |8 ?|eight |7\.5 |3 |4 )?(?:hours?|(?:45|48|50|55|60) min\w*|3600 ?s\w*|1h|8h|h\b|stunden?|28800)`,
      // Apple's systems ask for new keys after 8, 24 or 48 minutes, by how the connection was set up.
      said`(?:every|each|after|exactly|nach|alle|always)${NEAR}(?:8|eight|acht|24|48) (?:or \d+ |oder \d+ )?min\w*|(?:8|eight|acht|24|48) min\w*${NEAR}(?:every time|each time|always|jedes mal)`,
      said`\bre ?key\w*|re ?auth(?:entication)?\b|renegotiat\w*|reneg ?sec|(?:key|sa|ike|ipsec|child) ?life ?time|lifetime expir\w*`,
    ],
    unless: [
      said`few hours|several hours|hours? ago|after (?:spending|trying|searching|hours of|an? hour of)|hours? (?:of|trying|debugging|searching)`,
    ],
  },
  lacks_kernel_support: {
    about: 'server',
    says: { adapter_broken: 'strongly', server_software_bug: 'mildly', server_down: 'mildly' },
    patterns: [
      said`(?:kernel )?modules?${NEAR}(?:not (?:found|loaded|available|supported)|missing|can not be loaded|no such|fail\w*)|modprobe|\/dev\/(?:net\/tun|ppp)|tun ?(?:tap)? device${NEAR}(?:not|missing|unavailable|no)|(?:no|missing|without)${NEAR}\btun\b|operation not (?:supported|permitted)|openvz|wireguard dkms|kernel headers|unknown device type|rtnetlink answers: (?:not|operation)`,
    ],
    unless: [said`fallback`],
  },
} as const satisfies Record<string, TextSign>;

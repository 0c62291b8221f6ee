import { HELPS, NEAR, said, WORKS } from './phrases';
import type { TextSign } from './sign';

/** What people say when large packets are lost. */
export const MTU_SIGNS = {
  large_pages_hang: {
    about: 'mtu',
    says: { mtu_too_large: 'strongly' },
    patterns: [
      said`(?:small|simple|light|text|tiny|plain|lightweight) (?:web ?)?(?:sites?|pages?|packets?|requests?|files?|downloads?|responses?)${NEAR}${WORKS}${NEAR}(?:large\w*|big\w*|heavy|images?|bulk|not|hang)`,
      said`(?:small|simple|light|text|tiny|plain|kleine) (?:web ?)?(?:sites?|pages?|packets?|requests?|files?|seiten|pakete|dateien)${NEAR}(?:load|fine|ok|through|laden|gehen)`,
      said`(?:large\w*|big\w*|heavy|heavier) (?:\w+ )?(?:sites?|pages?|packets?|files?|transfers?|downloads?|uploads?|payloads?|responses?|requests?|mails?|pings?|data|queries|frames?)${NEAR}(?:hang\w*|stall\w*|fail\w*|freez\w*|never|not|stuck|time|drop\w*|lost|break\w*|stop\w*|blocked|slow)`,
      said`(?:hang\w*|stall\w*|fail\w*|freez\w*|stuck|drop\w*)${NEAR}(?:on|with|for|when|of)${NEAR}(?:large\w*|big\w*) (?:\w+ )?(?:packets?|files?|transfers?|downloads?|uploads?|pages?|data)`,
      said`große (?:seiten|dateien|pakete|downloads)${NEAR}(?:nicht|hängen|bleiben|brechen)`,
    ],
    unless: [said`large number|big problem`],
  },
  some_sites_only: {
    about: 'mtu',
    says: {
      mtu_too_large: 'strongly',
      names_inside_fail: 'mildly',
      ipv6_goes_astray: 'mildly',
      vpn_filtered: 'mildly',
    },
    patterns: [
      said`(?:only|just) (?:\w+ ){0,3}?(?:small number|handful|few|couple|some|certain|very few) (?:of )?(?:\w+ )?(?:web ?sites?|pages?|sites|services|hosts|domains)`,
      said`even (?:google|youtube)${NEAR}not (?:load|open|work)`,
      said`(?:some|certain|specific|few|many|most|several|particular|only a few|half of the|a lot of|various|random) (?:\w+ )?(?:web ?sites?|pages?|sites|https sites?|services|domains|apps?|hosts)${NEAR}(?:load|open|work|access\w*|reach\w*|respond|not|never|fail\w*|hang\w*|time|slow\w*|stuck|block\w*|unavailable|inaccessible)`,
      said`(?:can not|unable to|not|fail\w*)${NEAR}(?:open|load|access|reach|visit|browse|use|connect to) (?:to )?(?:some|certain|specific|many|most|several|particular|a lot of|various|other)${NEAR}(?:sites?|pages?|web ?sites?|services|apps?|domains)`,
      said`(?:google|youtube|facebook|whatsapp|telegram)${NEAR}${WORKS}${NEAR}(?:but|while|other|not)${NEAR}(?:sites|pages|other|github|not|amazon|netflix|microsoft|everything)`,
      said`(?:can not|unable to) (?:access|open|load|reach) \S+\.(?:com|org|net|io|de)\b${NEAR}(?:but|while|other)${NEAR}(?:other|\S+\.(?:com|org|net|io|de)|google|works?)`,
      said`(?:only|just) (?:google|youtube|a few sites|some sites)${NEAR}(?:load|work|open)`,
      said`(?:manche|einige|bestimmte|viele) (?:web ?)?seiten`,
    ],
    unless: [
      said`without (?:the )?vpn|exclude|bypass|whitelist|route only|split|only (?:for|route)|geo|through the vpn and`,
    ],
  },
  pages_load_badly: {
    about: 'mtu',
    says: { mtu_too_large: 'strongly', names_inside_fail: 'mildly', server_too_slow_or_far: 'mildly' },
    patterns: [
      said`(?:web ?)?(?:pages?|sites?|web ?sites?|images?|everything|seiten)${NEAR}(?:partial\w*|half|endless\w*|forever|never (?:finish|load|complete)\w*|fail to load|keeps? loading|loads? (?:very |extremely |so )?slow\w*|take (?:ages|forever)|spinning|incomplete\w*|ewig|unvollständig)`,
      said`(?:partial\w*|half|incomplete\w*) load\w*|loading (?:forever|endlessly)|keeps? (?:on )?loading`,
    ],
    unless: [said`without (?:the )?vpn|admin page`],
  },
  transfers_stall: {
    about: 'mtu',
    says: { mtu_too_large: 'strongly' },
    patterns: [
      said`(?:plain |only |unencrypted )?http\b${NEAR}(?:but|while|not|whereas|however)${NEAR}https\b`,
      said`(?:all|every|any|most|no) https\b${NEAR}(?:fail\w*|hang\w*|reset|time\w*|not|work\w*|stuck|load\w*)`,
      said`\b(?:ssh|scp|sftp|rsync|rdp|remote desktop|vnc|smb|cifs|nfs|samba|git|ftp|file (?:copy|copies|transfers?)|copying|outlook|exchange|citrix|sql)\b${NEAR}(?:hang\w*|stall\w*|freez\w*|froze\w*|black screen|stuck|locks? up|breaks? off|times? out)`,
      said`(?:hang\w*|stuck|stall\w*) ${NEAR}?(?:at|on|after|during|with) (?:the )?(?:ssh2 msg|key exchange|kex|expecting|client ?hello|tls handshake|ssl handshake|\w* ?ecdh)`,
      said`(?:tls|ssl|https) (?:handshakes?|connections?|negotiation)?${NEAR}(?:hang\w*|stall\w*|time\w* out|stuck|never (?:complete|finish)\w*|not complete)`,
      said`(?:ping|ssh|icmp)${NEAR}${WORKS}${NEAR}(?:but|not|while)${NEAR}(?:scp|copy|transfer|download|http|web|large|rdp|ls|big)`,
    ],
    unless: [said`control channel|tls key negotiation|tls error|openvpn`],
  },
  ping_works_web_not: {
    about: 'mtu',
    says: {
      mtu_too_large: 'strongly',
      names_inside_fail: 'mildly',
      routes_missing: 'mildly',
      server_does_not_forward: 'mildly',
    },
    patterns: [
      said`(?:can ping|pings?|pinging|icmp)\b(?! (?:the )?(?:gateway|server))${NEAR}(?:but|not|however|while|yet|though|aber)${NEAR}(?:web|http\w*|brows\w*|internet|pages?|sites?|tcp|curl|load|open|rdp|ssh|seiten)`,
      said`(?:no|can not|unable to)${NEAR}(?:brows\w*|web|http|load|open|access|reach)${NEAR}(?:but|although|though|while)${NEAR}ping`,
      said`only (?:icmp|pings?)${NEAR}(?:work|pass|go)`,
      said`(?:web ?)?(?:pages?|sites?|seiten)${NEAR}(?:hang\w*|stall\w*|stuck|freez\w*|not (?:load|open)|hängen|stehen|laden nicht)${NEAR}(?:but|although|though|while|aber|obwohl|während|doch)${NEAR}ping`,
    ],
    unless: [
      said`not ping${NEAR}but|ping(?:s|ing)? (?:the )?(?:server|gateway|router).{0,10}not|ping${NEAR}(?:fail\w*|not)${NEAR}(?:and|or)|resolv\w*|\bnames?\b|dns`,
    ],
  },
  upload_fails: {
    about: 'mtu',
    says: { mtu_too_large: 'strongly' },
    patterns: [
      said`(?:upload\w*|sending|uplink)${NEAR}(?:zero|\b0(?:\.\d+)? ?(?:mb|kb|mbit|mbps|kbps|bps)?|not|fail\w*|hang\w*|stuck|stall\w*|extremely slow|very slow|terrible|crawl\w*|kbps|kb\/s)`,
      said`(?:download)${NEAR}(?:fine|ok|good|normal|full|fast|works)${NEAR}upload`,
      said`(?:download\w*)${NEAR}(?:zero|\b0(?:\.\d+)? ?(?:mb|kb|mbit|mbps))${NEAR}upload${NEAR}(?:fine|ok|good|normal|full|fast)`,
      said`speed ?test${NEAR}(?:not (?:start|finish|complete|work)|fail\w*|hang\w*|upload|zero|stuck)`,
    ],
    unless: [said`upload(?:ed|ing)? (?:the |my |a )?(?:config|log|file|screenshot|image|picture)`],
  },
  mtu_named: {
    about: 'mtu',
    says: { mtu_too_large: 'mildly' },
    patterns: [
      said`\bmtu\b|\bmss\b|mss ?fix|mss clamp\w*|pmtu\w*|path mtu|black ?hole|fragmentation needed|(?:do not|don't) fragment|packet size`,
    ],
    unless: [
      said`(?:tried|tested|played|lower\w*|chang\w*|reduc\w*|decreas\w*|adjust\w*|set\w*|differ\w*)${NEAR}(?:not|no|without|same|still|any)|mtu(?: is| =|:)? ?(?:12\d\d|13\d\d)\b|inet|qdisc|flags|<mtu|mtu \d+ (?:qdisc|index)|lo: |link\/`,
    ],
  },
  smaller_mtu_helps: {
    about: 'mtu',
    says: { mtu_too_large: 'proves' },
    patterns: [
      said`(?:lower\w*|reduc\w*|decreas\w*|set\w*|chang\w*|adjust\w*|drop\w*|smaller|with an?|add\w*|clamp\w*) ?(?:\w+ ){0,4}(?:mtu|mss\w*|tun ?mtu|mssfix)${NEAR}${HELPS}`,
      said`(?:mtu|mss)${NEAR}(?:to |of |= ?)?1[2-4]\d\d${NEAR}${HELPS}`,
      said`${HELPS}${NEAR}(?:after|by|when|if|once)${NEAR}(?:lower\w*|reduc\w*|decreas\w*|set\w*|chang\w*|adjust\w*) (?:\w+ ){0,4}(?:mtu|mss)`,
      said`(?:kleinere|niedrigere) mtu${NEAR}(?:geht|funktioniert|hilft|geholfen|gelöst)`,
    ],
    unless: [
      said`(?:not|n't|no) (?:\w+ )?(?:help|fix|solve|work|change|resolve)|still not|no (?:change|effect|difference|luck)|could|would|might|maybe|should`,
    ],
  },
  thin_line: {
    about: 'mtu',
    says: { mtu_too_large: 'mildly' },
    patterns: [
      said`\bpppoe\b|\bpppoa\b|6in4|6to4|he\.net|hurricane electric|tunnel ?broker|vdsl|mtu 1492|\blte\b|\b[45]g\b|jumbo frames?|vxlan|\bgeneve\b|mobile (?:network|internet|data)|mobilfunk`,
    ],
    unless: [said`(?:not|no) pppoe|pppoe passthrough`],
  },
  tunnel_in_tunnel: {
    about: 'mtu',
    says: { mtu_too_large: 'strongly', other_vpn_running: 'mildly', routes_missing: 'mildly' },
    patterns: [
      said`(?:vpn|tunnel|wireguard|openvpn|ipsec) (?:inside|within|over|through|via|on top of) (?:an?|another|the|my)? ?(?:other |second |existing )?(?:vpn|tunnel|wireguard|openvpn|ipsec|tailscale|mullvad|nordvpn)\b`,
      said`(?:double|nested|chained|cascaded|multi ?hop|dual) (?:vpns?|tunnels?|hop)|vpn chain\w*|tunnel im tunnel`,
    ],
    unless: [said`over (?:the )?vpn|through (?:the|my) vpn`],
  },
  fragments_named: {
    about: 'mtu',
    says: { fragments_dropped: 'strongly', mtu_too_large: 'mildly' },
    patterns: [
      said`fragment(?:s|ed|ation)?${NEAR}(?:drop\w*|block\w*|lost|not|discard\w*|filter\w*|never|disabl\w*|enabl\w*|ike|packets?)`,
      said`(?:drop\w*|block\w*|discard\w*|filter\w*|lose)${NEAR}fragment`,
      said`(?:large|big|long|4096|8192|too large)${NEAR}(?:certificates?|certs?|cert chain|ike auth|rsa keys?)`,
      said`reassembl\w*`,
    ],
  },
  stops_after_first_exchange: {
    about: 'ike-path',
    says: {
      fragments_dropped: 'strongly',
      ike_dropped_by_router: 'mildly',
      esp_dropped: 'mildly',
      vpn_port_blocked: 'mildly',
    },
    patterns: [
      said`ike ?auth${NEAR}(?:never|not|no|lost|retransmi\w*|time|missing|fail to arrive)`,
      said`(?:ike ?sa ?init|first (?:message|packet|exchange))${NEAR}(?:ok|fine|works|succe\w*|answer\w*|repl\w*|complet\w*)${NEAR}(?:then|but|after|ike ?auth|4500)`,
      said`(?:retransmit\w*|resend\w*)${NEAR}(?:ike ?auth|message id 1|request 1)`,
    ],
    unless: [said`authentication failed|auth failed`],
  },
} as const satisfies Record<string, TextSign>;

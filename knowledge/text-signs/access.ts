import { ALLRIGHT, NEAR, said } from './phrases';
import type { TextSign } from './sign';

/** What people say about accounts, secrets, keys, certificates, and the clock. */
export const ACCESS_SIGNS = {
  password_wrong: {
    about: 'authentication',
    says: { credentials_wrong: 'strongly' },
    patterns: [
      said`(?:wrong|incorrect|bad|invalid|mistyped|mis ?spelled|typo|forgot\w*|expired|changed?|changing|reset|new|special characters?|simpl\w+) (?:\w+ ){0,4}(?:pass ?words?|credentials?|user ?names?|log ?in|kennwort|passphrase)\b`,
      said`(?:pass ?words?|credentials?|user ?names?|log ?in)${NEAR}(?:wrong|incorrect|invalid|reject\w*|not accept\w*|refus\w*|mistyped|typo|expired|changed|trailing space|special character|was reset|fails?|bad|denied|prompt\w* again|keeps? (?:asking|prompting))`,
      said`(?:auth(?:entication|orization)?|log ?in|user)(?: has| is| keeps)? (?:fail\w*|reject\w*|refus\w*|denied|error)|access denied|auth ?failed|(?:keeps?|again and again|repeatedly)${NEAR}(?:ask\w*|prompt\w*)${NEAR}(?:pass ?word|credential|user)`,
      said`(?:falsche[sn]?|ungültige[sn]?) (?:passwort|kennwort|zugangsdaten|benutzername)|(?:kennwort|passwort|anmeldung|zugangsdaten)${NEAR}(?:falsch|abgelehnt|fehlgeschlagen|ungültig)`,
    ],
    unless: [
      said`(?:not|n't) (?:a |the )?(?:wrong|incorrect|password|credential)|(?:password|credentials?)${NEAR}(?:is|are) (?:correct|right|fine|ok)|double checked|sure${NEAR}password|pre ?shared|\bpsk\b|certificate auth|ssh|web ui|wifi password`,
    ],
  },
  other_account_works: {
    about: 'authentication',
    says: { credentials_wrong: 'strongly', account_not_allowed: 'strongly', server_down: 'against' },
    patterns: [
      said`${ALLRIGHT}${NEAR}(?:with|using|for|under) (?:an? |my |the )?(?:other|another|different|second|test|new|admin\w*|colleague'?s?|wife'?s?|someone else'?s?) (?:\w+ )?(?:users?|accounts?|log ?ins?|credentials?|user ?names?)`,
      said`(?:other|another|different|test|new|second) (?:users?|accounts?|log ?ins?|credentials?|user ?names?)${NEAR}${ALLRIGHT}`,
      said`only (?:this|one|my|some|certain|a few) (?:users?|accounts?)${NEAR}(?:can not|fail\w*|affected|not|problem)?`,
      said`(?:anderen?|zweiten?) (?:benutzer\w*|konto|account)${NEAR}(?:geht|funktioniert|klappt)`,
    ],
  },
  user_with_domain: {
    about: 'authentication',
    says: { credentials_wrong: 'strongly', profile_wrong: 'mildly' },
    patterns: [
      said`(?:user ?name|user|login|account|benutzername)${NEAR}(?:domain|realm|upn|@ ?\S+|backslash|domain\\|suffix|prefix|email)`,
      said`(?:with|without|including|adding|add|remov\w*) (?:the )?(?:domain|realm|@\S*)${NEAR}(?:user|login|name|in front)`,
      said`domain\\\\?user|user@domain|(?:radius|nps|active directory|ldap|azure ad|entra)\b`,
    ],
    unless: [said`domain name${NEAR}resolve|ddns|certificate`],
  },
  psk_wrong: {
    about: 'authentication',
    says: { shared_key_wrong: 'strongly' },
    patterns: [
      said`(?:copied|pasted|retyped|mistyped|typed|entered)${NEAR}(?:psk|pre ?shared (?:key|secret)|shared (?:key|secret))`,
      said`(?:psk|pre ?shared (?:key|secret)|shared (?:key|secret)|ipsec (?:key|secret)|ipsec psk|ipsec ?\.?secrets)${NEAR}(?:wrong|incorrect|mismatch\w*|not (?:match\w*|the same|accepted)|differ\w*|typo|chang\w*|special|invalid|quot\w*|space|does not|do not|retyp\w*|character\w*|copied|pasted|correct key)`,
      said`(?:wrong|incorrect|mistyped|different|mismatch\w*|invalid|bad|new|changed|forgot\w*) (?:\w+ ){0,2}(?:psk|pre ?shared|shared (?:key|secret)|ipsec (?:key|secret))`,
      said`(?:typo|mistake|spaces?|quotes?|special characters?)${NEAR}(?:psk|pre ?shared (?:key|secret)|shared (?:key|secret))`,
      said`(?:falscher|gemeinsamer) schlüssel|vorinstallierter schlüssel`,
    ],
    unless: [
      said`(?:psk|key|secret)${NEAR}(?:is|are) (?:correct|right|the same|identical)|double checked|sure`,
    ],
  },
  keys_mixed_up: {
    about: 'authentication',
    says: { keys_mismatch: 'strongly' },
    patterns: [
      said`(?:public|private|wireguard|wg|server|client|peer'?s?|preshared|pre shared|tls|ta) ?keys?${NEAR}(?:wrong|swap\w*|mix\w* up|mismatch\w*|not match|does not match|incorrect|differ\w*|regenerat\w*|chang\w*|old|typo|trunc\w*|missing|invalid|confus\w*|other way)`,
      said`(?:wrong|swapped|incorrect|mismatch\w*|invalid|mixed up|re ?creat\w*|re ?generat\w*) (?:\w+ ){0,3}(?:public|private|preshared|wireguard|tls)? ?(?:keys?|key ?pairs?|client (?:config|profile|file)s?|ovpn files?)\b`,
      said`(?:öffentliche[rn]?|private[rn]?) schlüssel${NEAR}(?:falsch|vertauscht|verwechselt)`,
    ],
    unless: [
      said`(?:keys?)${NEAR}(?:is|are) (?:correct|right|fine|ok)|double checked|api key|ssh key|psk|pre ?shared key.{0,20}ipsec|registry|key exchange|certificate`,
    ],
  },
  handshake_never: {
    about: 'symptom',
    says: {
      keys_mismatch: 'mildly',
      port_not_forwarded: 'mildly',
      udp_blocked_here: 'mildly',
      server_firewall: 'mildly',
      vpn_port_blocked: 'mildly',
      cgnat_inbound: 'mildly',
      vpn_filtered: 'mildly',
      address_changed: 'mildly',
      server_down: 'mildly',
      clock_wrong: 'mildly',
      server_does_not_forward: 'excludes',
      routes_missing: 'against',
      mtu_too_large: 'against',
      names_inside_fail: 'excludes',
      subnet_overlap: 'against',
    },
    patterns: [
      said`(?:no|never|not|without|lacks?|missing|fail\w*)${NEAR}(?:handshakes?)\b`,
      said`handshakes?${NEAR}(?:never|not|fail\w*|does|did|incomplete|time|missing|stuck|nicht|no\b)`,
      said`kein handshake`,
    ],
    unless: [
      said`tls handshake|ssl handshake|(?:although|though|despite|while|even if) (?:the |a )?handshake|handshake (?:is |was )?(?:ok|fine|fresh|recent|there|current|succe\w*|works?|complet\w*|goes well)|handshake${NEAR}succe`,
    ],
  },
  nothing_received: {
    about: 'server',
    says: {
      keys_mismatch: 'strongly',
      server_firewall: 'mildly',
      vpn_port_blocked: 'mildly',
      vpn_filtered: 'strongly',
      udp_blocked_here: 'mildly',
      port_not_forwarded: 'mildly',
      cgnat_inbound: 'mildly',
      server_down: 'mildly',
      address_changed: 'mildly',
      clock_wrong: 'mildly',
      esp_dropped: 'strongly',
      routes_missing: 'against',
      server_does_not_forward: 'against',
      mtu_too_large: 'excludes',
      names_inside_fail: 'excludes',
      subnet_overlap: 'against',
    },
    patterns: [
      said`(?:receiv\w*|\brx\b|incoming|inbound|bytes in|download\w*)${NEAR}(?:\b0(?:\.0+)? ?(?:b|bytes?|ki?b|mi?b|packets?)?(?![\d.])|zero\b|nothing\b)`,
      said`\b0(?:\.0+)? ?(?:b|bytes?|ki?b|mi?b|packets?) (?:are |were |was |is )?(?:received|rx|in\b|incoming|coming)`,
      said`(?:sent|tx|sends?|sending|upload\w*|outgoing|transmit\w*)${NEAR}(?:receives?|received|receiving|rx|gets?|comes?)${NEAR}?(?:nothing|no (?:data|bytes|packets|answer|response)|none|\b0\b)`,
      said`(?:only|just) (?:sends?|sending|transmit\w*)\b|(?:only|just)${NEAR}(?:tx|sent|upload) (?:traffic|bytes|packets|data|increas\w*|grow\w*)`,
      said`(?:nothing|no (?:data|bytes|packets?|traffic)) (?:is |are |was |were |ever |being )*(?:received|comes? back|coming back|returned|returns)|(?:never|not) receiv\w* (?:any|a single|anything|data|bytes|packets)`,
      said`(?:empfangen|empfang)${NEAR}(?:\b0\b|nichts)|nichts empfangen`,
    ],
    unless: [
      said`mail|messages?\b|tls|invite|download speed|speed ?test|handshake (?:is |was )?(?:ok|fine|succe)`,
    ],
  },
  certificate_not_trusted_said: {
    about: 'certificate',
    says: { certificate_not_trusted: 'strongly' },
    patterns: [
      said`\bmd5\b|ca md|(?:key|md|ca|certificate|cert) (?:is )?too (?:weak|small|short)|weak (?:hash|signature|certificate)`,
      said`(?:self ?signed|untrusted|not trusted|unknown (?:ca|issuer|authority)|trusted root|trust store|selbst ?signiert\w*)`,
      said`(?:root (?:ca|certificate)|ca (?:cert\w*|file|bundle)|intermediate|certificate (?:authority|chain)|issuer)${NEAR}(?:not|missing|never|import\w*|install\w*|wrong|invalid|fail\w*|need\w*|old|unknown|incomplete)`,
      said`certificat\w*${NEAR}(?:not (?:trusted|valid|accepted|verified|found|installed|imported)|untrusted|can not be (?:verified|validated)|could not (?:be )?(?:validat\w*|verif\w*)|verif\w* fail\w*|rejected|missing|import\w*|invalid|error|problem|warning)`,
      said`(?:verif|validat|import|install|trust)\w* (?:the |my |a |server |client |ca |root )*(?:certificat\w*|cert\b|ca\b)`,
      said`zertifikat\w*${NEAR}(?:nicht|ungültig|fehlt|abgelehnt|vertrauenswürdig)`,
    ],
    unless: [
      said`(?:certificat\w*|cert)${NEAR}(?:is|are) (?:valid|correct|fine|ok|trusted)|expired|abgelaufen|hostname|common name|does not match|\bsan\b`,
    ],
  },
  certificate_named: {
    about: 'certificate',
    says: { certificate_not_trusted: 'mildly', certificate_name: 'mildly', certificate_expired: 'mildly' },
    patterns: [said`\b(?:certificat\w*|certs?|zertifikat\w*|x\.?509|pki|easy ?rsa|pkcs ?12|p12|eku)\b`],
    unless: [said`(?:certificat\w*|certs?)${NEAR}(?:is|are) (?:valid|correct|fine|ok|trusted)`],
  },
  certificate_other_name: {
    about: 'certificate',
    says: { certificate_name: 'strongly' },
    patterns: [
      said`(?:certificat\w*|cert)${NEAR}(?:name|hostname|host name|\bcn\b|common name|\bsan\b|subject alt\w*|domain|fqdn|\bip\b)${NEAR}(?:not (?:match|the same|contain|include)|mismatch\w*|differ\w*|does not|wrong|instead|only|missing|issued (?:for|to)|other)`,
      said`(?:certificat\w*|cert) (?:is |was )?(?:issued|made|generated|created|valid) (?:only )?(?:for|to|with) (?:the |an? |my )?(?:ip|domain|host\w*|fqdn|another|different|name|other)`,
      said`subject alt\w*|common name|(?:\bsan\b|\bcn\b)${NEAR}(?:mismatch|not|missing|match|wrong|certificat|field|extension)|name (?:in|on) the certificat\w*|remote id${NEAR}(?:match|equal|certificat|not|wrong|\bsan\b)|server identity`,
      said`name${NEAR}zertifikat|zertifikat${NEAR}(?:anderen namen|name)`,
    ],
    unless: [said`vpn san|file name|cn=\w+$`],
  },
  certificate_expired_said: {
    about: 'certificate',
    says: { certificate_expired: 'strongly' },
    patterns: [
      said`(?:certificat\w*|certs?|crl|\bca\b|letsencrypt|let's encrypt|acme)${NEAR}(?:expir\w*|out of date|no longer valid|renew\w*|not renewed|too old|abgelaufen|revoked|valid until|ran out)`,
      said`(?:expir\w*|outdated|renew\w*|revoked|abgelaufen\w*) (?:\w+ ){0,3}(?:certificat\w*|certs?|crl|\bca\b|zertifikat\w*)`,
      said`zertifikat\w*${NEAR}(?:abgelaufen|erneuer\w*|läuft ab)`,
    ],
    unless: [said`not (?:been )?expired|not (?:been )?revoked|still valid`],
  },
  clock_off: {
    about: 'clock',
    says: { clock_wrong: 'strongly' },
    patterns: [
      said`(?:bios|cmos|clock|rtc) batter\w*|batter\w* (?:of|for) (?:the |its )?(?:clock|bios)|no (?:battery|real time) (?:backed )?clock|(?:wrong|old|strange) (?:date|time|year)\b`,
      said`(?:system |device |router )?(?:clock|date|time|uhr|uhrzeit|datum|system ?time)${NEAR}(?:wrong|incorrect|off by|out of sync|not (?:set|synced|synchroni[sz]ed|correct)|skew\w*|drift\w*|in the (?:past|future)|reset\w*|1970|200\d|falsch|verstellt|geht (?:vor|nach|falsch))`,
      said`(?:clock|date|time|uhr|uhrzeit) (?:\S+ ){0,4}(?:behind|ahead)\b`,
      said`\bntp\b|\brtc\b|real time clock|cmos battery|time ?zone${NEAR}(?:wrong|incorrect)|time (?:skew|sync\w*)|chrony|timesyncd|1970|clock (?:skew|drift)|not yet valid`,
    ],
    unless: [
      said`not (?:a )?clock|time ?out|behind (?:the |an? |my )?(?:\w+ )?(?:vpn|nat|router|firewall|tunnel)|ntp (?:works|is (?:fine|ok))|one ntp server`,
    ],
  },
  account_blocked: {
    about: 'authentication',
    says: { account_not_allowed: 'strongly' },
    patterns: [
      said`(?:account|user|subscription|licen[cs]e|plan|profile|konto)${NEAR}(?:locked|disabled|expired|suspended|blocked|not (?:active|allowed|permitted|authori[sz]ed|assigned|enabled|a member)|deactivated|inactive|banned|gesperrt|abgelaufen|no permission|revoked)`,
      said`(?:dial ?in|remote access|vpn) (?:permission|access|rights?|group)|not (?:in|part of|a member of) (?:the )?(?:\w+ )?group|permission${NEAR}(?:missing|denied by)|security group${NEAR}member`,
      said`(?:not|never|waiting|pending|needs?|must be)${NEAR}(?:authori[sz]ed|approv\w*)${NEAR}(?:device|member|node|network|admin|controller|machine)|(?:device|node|member|machine)${NEAR}(?:not|pending|awaiting|needs?) (?:been )?(?:authori[sz]\w*|approv\w*)|access.denied${NEAR}(?:network|zerotier)|acls?\b${NEAR}(?:block\w*|deny|den\w*|not allow|policy|rule|tag)`,
      said`(?:mfa|2fa|otp|two factor|duo|token|authenticator)\b`,
    ],
    unless: [said`authenticator app works|bearer|api token|auth token`],
  },
  too_many_sessions: {
    about: 'authentication',
    says: { account_not_allowed: 'strongly', identity_used_twice: 'strongly' },
    patterns: [
      said`(?:max\w*|limit\w*|too many|exceed\w*|no more|number of|no free)${NEAR}(?:simultaneous|concurrent|connections?|sessions?|devices|users|licen[cs]es?|clients|addresses|ports?|leases)`,
      said`(?:user|account|session|it|you)${NEAR}already (?:logged in|connected|in use)|licen[cs]e (?:count|limit)`,
    ],
    unless: [said`no more than 10|max mtu|file limit|already connected to (?:the )?(?:wifi|internet)`],
  },
  identity_shared: {
    about: 'second-client',
    says: { identity_used_twice: 'strongly', second_client_conflict: 'mildly' },
    patterns: [
      said`(?:we|they|users?|everybody|everyone|people|both|employees|clients) (?:all |both )?(?:use|share|have|got|log ?in with|connect with)s? (?:the |an? |one )*(?:same|single|one) (?:\w+ )?(?:config\w*|profile|keys?|cert\w*|ovpn|file|credentials?|user|account|login)`,
      said`(?:same|identical|one|single|shared?|sharing|copied|copy of|duplicate[ds]?) (?:the )?(?:same )?(?:\w+ ){0,2}(?:config\w*|profiles?|keys?|key ?pairs?|cert\w*|ovpn|files?|credentials?|user ?names?|account|qr code|identity|ips?|addresses?|tunnel ip|peers?)\b${NEAR}(?:on|for|in|with|across|by|to|between) (?:\w+ ){0,2}(?:both|two|2|several|multiple|all|other|another|second|my|many|different|each|every|more than one|laptop|phone|devices?|clients?|machines?|users?)`,
      said`(?:both|two|2|several|multiple|all|second) (?:\w+ )?(?:devices?|clients?|machines?|phones?|laptops?|computers?|peers?|users?)${NEAR}(?:use|using|share|sharing|have|with|had|got|get)${NEAR}(?:the )?same (?:\w+ )?(?:config\w*|profile|key|keys|cert\w*|ovpn|file|credentials?|user|account|ip|address|private key)`,
      said`duplicate ?cn|(?:with|using|use|on) (?:the )?(?:very|exact(?:ly)?(?: the)?) same (?:\w+ )?(?:profile|config\w*|cert\w*|ovpn|key)|multiple devices with one|uniqueids|duplicate (?:ips?|addresses?|keys?|peers?|client)|(?:derselben|gleichen|selbe) (?:konfiguration|zertifikat|schlüssel|profil)`,
    ],
    unless: [
      said`same (?:network|nat|router|result|problem|issue|error)|works with the same config|no duplicate|same (?:ip|public ip) (?:as|address as) (?:my )?(?:home|router)|local network`,
    ],
  },
} as const satisfies Record<string, TextSign>;

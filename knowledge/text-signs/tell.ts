import type { ClientSystem, NetworkOwner, Role, Symptom, Told, ToldProtocol } from '../told';
import { plain } from './phrases';

type Row<T> = readonly [T, RegExp];

const PROTOCOL: readonly Row<ToldProtocol>[] = [
  ['tailscale', /\b(?:tailscale\w*|headscale|tailnet)\b/gu],
  ['zerotier', /\bzero ?tier\b/gu],
  ['wireguard', /\b(?:wireguard|wg ?(?:easy|quick|\d)?|nordlynx|netbird|amnezia ?wg)\b/gu],
  ['openvpn', /\b(?:openvpn|ovpn|tunnelblick|viscosity)\b/gu],
  ['sstp', /\bsstp\b/gu],
  ['pptp', /\bpptpd?\b/gu],
  ['l2tp-ipsec', /\b(?:xl2tpd|l2tp(?:[/ +]*ipsec)?)\b/gu],
  ['ikev2', /\bike ?v?2\b/gu],
  ['ipsec', /\b(?:ipsec|xauth|ike ?v1|strongswan|libreswan|openswan)\b/gu],
  [
    'other',
    /\b(?:anyconnect|openconnect|ocserv|forticlient|fortigate ssl|globalprotect|global protect|secure client|pulse secure|softether|nebula|shadowsocks|v2ray|sonicwall netextender|netextender)\b/gu,
  ],
];

/** IPsec carries these; who names both means these. */
const CARRIED_BY_IPSEC: readonly ToldProtocol[] = ['l2tp-ipsec', 'ikev2'];

const ROLE: readonly Row<Role>[] = [
  [
    'site-to-site',
    /\bsite (?:to|2) site|\bs2s\b|\blan (?:to|2) lan|\b(?:two|both|branch|2) (?:offices|sites|locations|branches)\b|branch office|standort(?:e|vernetzung)|connect(?:ing)? two (?:lans|networks)|net to net/u,
  ],
  ['mesh', /\b(?:tailscale|zero ?tier|headscale|netbird|tailnet|netmaker|innernet)\b/u],
  [
    'server-on-router',
    /\b(?:vpn|wireguard|openvpn|ipsec|l2tp|ikev2) server (?:is |runs? |running |set up |configured |enabled |hosted )*(?:on|in) (?:my |the |our |an? )?(?:\w+ )?(?:router|pfsense|opnsense|mikrotik|openwrt|fritz ?box|edgerouter|usg|udm|asus|unifi|gl ?inet|synology router)\b|router(?:'s| as (?:a )?)(?: built in)? ?vpn server/u,
  ],
  [
    'server',
    /\b(?:my|own|our|home|self hosted) (?:\w+ ){0,3}server\b.{0,60}\b(?:at home|behind (?:my|the|a) (?:router|nat|firewall)|raspberry|synology|nas|in (?:my|our) (?:lan|network|office|house))\b|\b(?:pi ?vpn|wg ?easy|raspberry pi)\b|\b(?:host(?:ing|ed)?|running|run|set up|setup|setting up|install(?:ed)?) (?:\w+ ){0,5}(?:vpn|wireguard|openvpn|ipsec|ikev2|l2tp) (?:server|container)\b|\b(?:server (?:zu hause|im heimnetz|hinter)|eigene[nr]? (?:vpn )?server)\b|access my home (?:network|lan)|into my home (?:network|lan)|\bhome ?lab\b/u,
  ],
];

const SYMPTOM: readonly Row<Symptom>[] = [
  ['site-to-site-fails', /\bsite (?:to|2) site|\bs2s\b|\blan (?:to|2) lan|branch office/u],
  [
    'one-client-only',
    /(?:only|just) (?:one|1|the first) (?:\w+ )?(?:device|client|user|computer|phone|connection)|(?:second|other|two|multiple) (?:\w+ )?(?:devices?|clients?|users?|computers?|phones?).{0,60}(?:same time|simultaneous|at once|kick|disconnect|drops)|nur ein (?:gerät|client).{0,30}gleichzeitig|(?:kick|knock)(?:s|ed)? (?:\w+ )?(?:off|out)/u,
  ],
  [
    'inbound-fails',
    /from (?:the )?(?:outside|internet|wan)\b.{0,60}(?:not|fail|nothing|no\b)|(?:not|unable|can not|fail\w*)\b.{0,60}(?:from (?:the )?(?:outside|internet|wan)|externally|remotely)\b|von außen.{0,40}(?:nicht|kein)/u,
  ],
  [
    'connects-no-traffic',
    /\b(?:connect(?:s|ed)|handshake (?:is |was )?(?:ok|fine|succe\w*|works|complet\w*|goes well)|tunnel (?:is )?(?:up|established|active)|established|verbunden)\b.{0,60}\b(?:but|no|not|without|aber|kein\w*)\b.{0,40}(?:internet|traffic|ping|browse|access|reach|data|web|resolve|lan|daten|zugriff|erreich)/u,
  ],
  [
    'drops',
    /\b(?:drops?|dropping|disconnect(?:s|ed|ing)|dies|loses? (?:the )?connection|reconnect(?:s|ing)|stops (?:working )?after|connection (?:is )?lost|bricht ab|abbr(?:uch|üche)|trennt)\b/u,
  ],
  [
    'connects-but-slow',
    /\b(?:slow(?:ly|er)?|poor (?:performance|speed|throughput)|low (?:speed|throughput)|throughput|speeds?|bandwidth|langsam\w*)\b/u,
  ],
  [
    'never-connects',
    /(?:can not|unable to|could not|fails? to|failed to|not able to|does not|will not|did not|never|do not) (?:\w+ ){0,2}(?:connect|establish|dial in|log ?in|handshake)|connection (?:fails|failed|times? out|timed out|timeout|refused)|(?:stuck|hangs?) (?:at|on|while) (?:\w+ )?connecting|no handshake|handshake (?:did|does) not|keine verbindung|verbindet (?:sich )?nicht|nicht verbinden/u,
  ],
];

const SYSTEM: readonly Row<ClientSystem>[] = [
  ['windows-11', /\b(?:windows|win) ?11\b/gu],
  ['windows-10', /\b(?:windows|win) ?10\b/gu],
  ['windows-older', /\b(?:windows|win) (?:7|8|8\.1|xp|vista)\b/gu],
  ['macos', /\b(?:mac ?os|os x|osx|macbook\w*|imac|ventura|sonoma|sequoia|monterey|big sur|catalina)\b/gu],
  ['ios', /\b(?:iphone|ipad|ios|ipados)\b/gu],
  ['android', /\b(?:android|samsung|pixel phone|galaxy s\d+)\b/gu],
  ['chromeos', /\b(?:chrome ?os|chromebook)\b/gu],
  [
    'linux',
    /\b(?:networkmanager|network manager|nm applet|linux (?:client|laptop|desktop|mint)|gnome|kde|arch linux|fedora|ubuntu desktop)\b/gu,
  ],
];

/** Whose server is rented stands in a data centre, not behind a router at home. */
const RENTED =
  /\b(?:vps|droplet|ec2|lightsail|vultr|hetzner|digital ?ocean|linode|ovh|azure|aws|gcp|(?:oracle|google) cloud)\b/u;

/** Where the device is; where it works is not where it fails. */
const OWNER: readonly Row<NetworkOwner>[] = [
  [
    'public',
    /\b(?:on|in|at|from|over|using|via) (?:the |an? |my |our )?(?:hotel|airport|caf[eé]|coffee shop|guest|public|library|dorm|hospital|cruise|train)\b(?! (?:ip|address|key)|.{0,25}\b(?:works?|connects?|is fine|geht|funktioniert|klappt)\b)/u,
  ],
  [
    'employer',
    /(?<!\b(?:machines?|computers?|servers?|hosts?|resources|devices|shares|pcs?) )\b(?:on|in|at|from|behind|over|using|via) (?:the |my |our |an? )?(?:corporate|company'?s?|office|work|employer'?s?|school|university|campus|firmen\w*) ?(?:network|wifi|wlan|lan|firewall|netz)\b(?!.{0,25}\b(?:works?|connects?|is fine|geht|funktioniert|klappt)\b)/u,
  ],
];

const ON_MOBILE =
  '(?:hot ?spot|mobile (?:data|network|internet)|cellular|[45]g|lte|tether\\w*|mobilfunk|handynetz)';

/** `\b` does not know umlauts. */
const BY = '(?<![\\p{L}\\d])(?:on|over|via|with|through|using|from|über|mit)\\b';

const WORKS_ON_MOBILE = new RegExp(
  `(?<!\\b(?:not|never|no) )\\b(?:works?|worked|connects?|fine|geht|funktioniert|klappt)\\b(?! (?:\\p{L}+ ){0,2}nicht\\b).{0,25}${BY}.{0,20}\\b${ON_MOBILE}\\b|${BY} (?:\\p{L}+ ){0,3}${ON_MOBILE},? (?:\\p{L}+ ){0,3}(?:works?|connects?|fine|geht|funktioniert|klappt)\\b(?! (?:\\p{L}+ )?nicht\\b)|\\b(?:not|nicht)\\b.{0,30}\\b(?:but|aber|only|nur)\\b.{0,10}${BY} (?:\\p{L}+ ){0,3}${ON_MOBILE}\\b(?! (?:\\p{L}+ )?(?:not|nicht))`,
  'u',
);
const FAILS_ON_MOBILE = new RegExp(
  `\\b(?:not|fails?|never|nicht)\\b(?:(?!\\b(?:but|aber|sondern|only|nur)\\b).){0,25}${BY}.{0,15}\\b${ON_MOBILE}\\b|\\b${ON_MOBILE}\\b,? (?:it |the \\w+ )?(?:does not|fails?|nicht)\\b`,
  'u',
);

const SECOND_USER =
  /\b(?:two|2|both|several|multiple|second|another|other) (?:\w+ )?(?:devices?|clients?|users?|computers?|pcs?|phones?|laptops?)\b.{0,60}\b(?:same (?:nat|router|network|ip|wifi|house|location)|simultaneous\w*|at the same time|behind)|\b(?:wife|husband|colleague|roommate)\b.{0,40}\bconnect/u;

/** The only one, or the one that is named at least twice as often as any other; else undefined. */
function mostNamed<T>(text: string, rows: readonly Row<T>[]): T | undefined {
  const [first, second] = rows
    .map(([id, pattern]) => [id, text.match(pattern)?.length ?? 0] as const)
    .sort((a, b) => b[1] - a[1]);
  if (!first || first[1] === 0) return undefined;
  return first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

function protocolIn(text: string): ToldProtocol | undefined {
  const carried = PROTOCOL.filter(([id, pattern]) => CARRIED_BY_IPSEC.includes(id) && text.match(pattern));
  const rows = carried.length === 1 ? PROTOCOL.filter(([id]) => id !== 'ipsec') : PROTOCOL;
  return mostNamed(text, rows);
}

const firstNamed = <T>(text: string, rows: readonly Row<T>[]): T | undefined =>
  rows.find(([, pattern]) => pattern.test(text))?.[0];

/** What the words tell without being asked. What is not said clearly, or said in two ways, is left out. */
export function tellFromText(
  text: string,
): Partial<
  Pick<
    Told,
    'protocol' | 'role' | 'symptom' | 'clientOs' | 'secondUser' | 'worksOnMobileData' | 'networkOwner'
  >
> {
  const words = plain(text);
  const works = WORKS_ON_MOBILE.test(words);
  const fails = FAILS_ON_MOBILE.test(words);
  const role = firstNamed(words, ROLE);
  const told = {
    protocol: protocolIn(words),
    role: role === 'server' && RENTED.test(words) ? undefined : role,
    symptom: firstNamed(words, SYMPTOM),
    clientOs: mostNamed(words, SYSTEM),
    secondUser: SECOND_USER.test(words) || undefined,
    worksOnMobileData: works === fails ? undefined : works,
    networkOwner: firstNamed(words, OWNER),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

/** A public STUN address that is asked unless settings name others. */
export interface BuiltInServer {
  url: string;
  /** Servers of one operator count once where independence matters. */
  operator: string;
}

/**
 * Four operators; one of them on UDP 443, the port most networks let out; two hosts with two ports each, which
 * tells address-dependent from address-and-port-dependent mapping (RFC 5780 §4.3). Seen in public lists and
 * code in November 2026: libwebrtc's defaults (Google), Cloudflare's TURN documentation, the checked list
 * pradt2/always-online-stun (Nextcloud), common product defaults (Twilio).
 */
export const STUN_SERVERS: BuiltInServer[] = [
  { url: 'stun:stun.cloudflare.com:3478', operator: 'Cloudflare' },
  { url: 'stun:stun.l.google.com:19302', operator: 'Google' },
  { url: 'stun:stun.l.google.com:5349', operator: 'Google' },
  { url: 'stun:stun.nextcloud.com:443', operator: 'Nextcloud' },
  { url: 'stun:stun.nextcloud.com:3478', operator: 'Nextcloud' },
  { url: 'stun:global.stun.twilio.com:3478', operator: 'Twilio' },
];

/**
 * Web addresses asked beside STUN. Cloudflare's trace page answers with the caller's address in an `ip=` line;
 * its certificate is valid for 1.1.1.1 and 2606:4700:4700::1111, which tells broken name resolution from being
 * offline, also where there is IPv6 only. The captive
 * address is Chromium's own, plain HTTP on purpose: a sign-in page answers in its place.
 */
export const WEB_ADDRESSES = {
  controlUrls: [
    'https://www.cloudflare.com/cdn-cgi/trace',
    'https://1.1.1.1/cdn-cgi/trace',
    'https://[2606:4700:4700::1111]/cdn-cgi/trace',
  ],
  captiveUrl: 'http://connectivitycheck.gstatic.com/generate_204',
  addressUrl: 'https://www.cloudflare.com/cdn-cgi/trace',
};

/** Who runs the built-in web addresses, by host name as URLs write it. */
export const WEB_OPERATORS: Record<string, string> = {
  'www.cloudflare.com': 'Cloudflare',
  '1.1.1.1': 'Cloudflare',
  '[2606:4700:4700::1111]': 'Cloudflare',
  'connectivitycheck.gstatic.com': 'Google',
};

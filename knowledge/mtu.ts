import type { Family } from '../probe/address';
import type { ProtocolId } from './protocols';

/**
 * The protocols whose tunnel has a size to set. Tailscale keeps its own at 1280, ZeroTier at 2800 and splits
 * packets itself; there is nothing to compute for them.
 */
export const MTU_PROTOCOLS = [
  'wireguard',
  'openvpn',
  'ikev2',
  'ipsec',
  'l2tp-ipsec',
  'sstp',
  'pptp',
] as const satisfies readonly ProtocolId[];
export type MtuProtocol = (typeof MTU_PROTOCOLS)[number];

/** `aes-gcm-epoch`: the data format of OpenVPN 2.7 on both ends. */
export type Cipher = 'aes-gcm' | 'aes-gcm-epoch' | 'aes-cbc-sha1' | 'aes-cbc-sha256';

const ESP_CIPHERS = ['aes-cbc-sha256', 'aes-cbc-sha1', 'aes-gcm'] as const;

/**
 * The ciphers a choice of which changes the size. The first is taken when none is named: for IPsec the costliest,
 * so that the number fits whichever was negotiated; for OpenVPN what it negotiates since 2.4.
 */
export const CIPHERS: Readonly<Record<MtuProtocol, readonly Cipher[]>> = {
  wireguard: [],
  openvpn: ['aes-gcm', 'aes-gcm-epoch', 'aes-cbc-sha1'],
  ikev2: ESP_CIPHERS,
  ipsec: ESP_CIPHERS,
  'l2tp-ipsec': ESP_CIPHERS,
  sstp: [],
  pptp: [],
};

/** What a packet inside the tunnel is wrapped in, piece by piece. Its name is in words. */
export type PartId =
  | 'ipv4'
  | 'ipv6'
  | 'udp'
  | 'udp-nat-traversal'
  | 'udp-l2tp'
  | 'tcp'
  | 'gre'
  | 'ppp'
  | 'mppe'
  | 'l2tp'
  | 'esp-header'
  | 'esp-iv'
  | 'esp-check'
  | 'esp-trailer'
  | 'wireguard'
  | 'openvpn-header'
  | 'openvpn-packet-id'
  | 'openvpn-iv'
  | 'openvpn-check'
  | 'tls'
  | 'sstp'
  | 'padding';

export interface Part {
  id: PartId;
  bytes: number;
  /** RFC section or document that defines the size. */
  source: string;
}

/** All sizes in bytes. */
export interface TunnelMtu {
  /** The largest packet that fits into the tunnel. */
  mtu: number;
  /** The largest piece of a TCP connection inside it: what a router's MSS setting wants. */
  mssIpv4: number;
  mssIpv6: number;
  /** In the order in which they stand on the wire; their sum is the link's MTU less the tunnel's. */
  overhead: readonly Part[];
  /** False where IPv6 can't run inside the tunnel, which needs 1280 (RFC 8200 §5). */
  carriesIpv6: boolean;
}

const part = (id: PartId, bytes: number, source: string): Part => ({ id, bytes, source });

const IP: Readonly<Record<Family, Part>> = {
  ipv4: part('ipv4', 20, 'RFC 791 §3.1'),
  ipv6: part('ipv6', 40, 'RFC 8200 §3'),
};
const TCP_BYTES = 20; // RFC 9293 §3.1, without options
const PPP = part('ppp', 4, 'RFC 1661 §2, RFC 1662 §3.1');
const ESP_SOURCE: Readonly<Record<Cipher, string>> = {
  'aes-gcm': 'RFC 4106 §3, §6',
  'aes-gcm-epoch': '',
  'aes-cbc-sha1': 'RFC 3602 §3, RFC 2404 §2',
  'aes-cbc-sha256': 'RFC 3602 §3, RFC 4868 §2.6',
};
/** Bytes: initialisation vector, integrity check, block to which the content is filled up. */
const ESP_SIZES: Partial<Record<Cipher, readonly [number, number, number]>> = {
  'aes-gcm': [8, 16, 4],
  'aes-cbc-sha1': [16, 12, 16],
  'aes-cbc-sha256': [16, 16, 16],
};

/** `before` stands around the content as it is; `inside` is filled up together with it to whole blocks. */
interface Wrapping {
  before: readonly Part[];
  inside: readonly Part[];
  block: number;
}

const plain = (...before: Part[]): Wrapping => ({ before, inside: [], block: 1 });

function esp(cipher: Cipher, natTraversal: boolean, content: readonly Part[]): Wrapping {
  const [iv, check, block] = ESP_SIZES[cipher]!;
  return {
    before: [
      ...(natTraversal ? [part('udp-nat-traversal', 8, 'RFC 3948 §2.1')] : []),
      part('esp-header', 8, 'RFC 4303 §2'),
      part('esp-iv', iv, ESP_SOURCE[cipher]),
      part('esp-check', check, ESP_SOURCE[cipher]),
    ],
    inside: [...content, part('esp-trailer', 2, 'RFC 4303 §2.4')],
    block,
  };
}

function openvpn(cipher: Cipher): Wrapping {
  const udp = part('udp', 8, 'RFC 768');
  const header = part('openvpn-header', 4, 'OpenVPN protocol, P_DATA_V2');
  if (cipher === 'aes-cbc-sha1') {
    return {
      before: [
        udp,
        header,
        part('openvpn-check', 20, 'RFC 2104 with SHA-1'),
        part('openvpn-iv', 16, 'RFC 3602 §3'),
      ],
      // PKCS#7 always adds at least one byte (RFC 5652 §6.3).
      inside: [
        part('openvpn-packet-id', 4, 'OpenVPN protocol, P_DATA_V2'),
        part('padding', 1, 'RFC 5652 §6.3'),
      ],
      block: 16,
    };
  }
  const packetId = cipher === 'aes-gcm-epoch' ? 8 : 4;
  return plain(
    udp,
    header,
    part('openvpn-packet-id', packetId, 'OpenVPN protocol, P_DATA_V2 with AEAD'),
    part('openvpn-check', 16, 'RFC 5116 §5.1'),
  );
}

function wrapping(protocol: MtuProtocol, cipher: Cipher | undefined, natTraversal: boolean): Wrapping {
  switch (protocol) {
    case 'wireguard':
      return plain(part('udp', 8, 'RFC 768'), part('wireguard', 32, 'WireGuard whitepaper §5.4.6'));
    case 'openvpn':
      return openvpn(cipher!);
    case 'ikev2':
    case 'ipsec':
      return esp(cipher!, natTraversal, []);
    case 'l2tp-ipsec':
      return esp(cipher!, natTraversal, [
        part('udp-l2tp', 8, 'RFC 768'),
        part('l2tp', 8, 'RFC 2661 §3.1, with Length'),
        PPP,
      ]);
    case 'sstp':
      // TCP with time stamps (RFC 7323 §3.2), TLS 1.2 with AES-GCM (RFC 5288 §3).
      return plain(
        part('tcp', 32, 'RFC 9293 §3.1, RFC 7323 §3.2'),
        part('tls', 29, 'RFC 5246 §6.2, RFC 5288 §3'),
        part('sstp', 4, 'MS-SSTP §2.2.1'),
        PPP,
      );
    case 'pptp':
      // With sequence and acknowledgement number, and nothing of PPP compressed: the most it can be.
      return plain(part('gre', 16, 'RFC 2637 §4.1'), PPP, part('mppe', 4, 'RFC 3078 §3'));
  }
}

const sum = (parts: readonly Part[]) => parts.reduce((total, { bytes }) => total + bytes, 0);

export interface TunnelMtuQuestion {
  protocol: MtuProtocol;
  /** The largest packet, with its IP header, that the way to the server takes; bytes. */
  linkMtu: number;
  /** The family of the packets between this device and the server. */
  outer: Family;
  cipher?: Cipher;
  /** IPsec inside UDP 4500, as behind every NAT; true if left out. */
  natTraversal?: boolean;
}

/**
 * The sizes of a tunnel over a link. Null where there is no such tunnel: PPTP over IPv6 (RASERROR 825), a cipher
 * that the protocol does not have, or a link that has no room for a packet.
 */
export function tunnelMtu(question: TunnelMtuQuestion): TunnelMtu | null {
  const { protocol, linkMtu, outer, natTraversal = true } = question;
  const ciphers = CIPHERS[protocol];
  const cipher = question.cipher ?? ciphers[0];
  if (question.cipher !== undefined && !ciphers.includes(question.cipher)) return null;
  if (protocol === 'pptp' && outer === 'ipv6') return null;
  const { before, inside, block } = wrapping(protocol, cipher, natTraversal);
  const room = linkMtu - IP[outer].bytes - sum(before);
  const unfilled = ((room % block) + block) % block;
  const mtu = room - unfilled - sum(inside);
  if (mtu < 68) return null; // RFC 791 §3.2: every link takes packets of 68 bytes
  const filling = unfilled > 0 ? [part('padding', unfilled, 'whole blocks of the cipher')] : [];
  return {
    mtu,
    mssIpv4: mtu - IP.ipv4.bytes - TCP_BYTES,
    mssIpv6: mtu - IP.ipv6.bytes - TCP_BYTES,
    overhead: [IP[outer], ...before, ...inside, ...filling],
    carriesIpv6: mtu >= 1280,
  };
}

/**
 * The tunnel MTU to try first, bytes: 1400 where the link has room for it, else 1280, which fits nearly
 * everywhere; on a still smaller link what it has room for. With the costliest of the protocol's ciphers, so that
 * the try does not fail for want of knowing it. Null where there is no such tunnel.
 */
export function firstTry(linkMtu: number, protocol: MtuProtocol, outer: Family = 'ipv4'): number | null {
  const ciphers = CIPHERS[protocol];
  const fits = (ciphers.length > 0 ? ciphers : [undefined]).map(
    (cipher) => tunnelMtu({ protocol, linkMtu, outer, ...(cipher && { cipher }) })?.mtu ?? 0,
  );
  const most = Math.min(...fits);
  return [1400, 1280].find((size) => size <= most) ?? (most || null);
}

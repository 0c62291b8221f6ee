import { canonical } from './address';

/** One ICE candidate, read from its attribute (RFC 8839 §5.1). */
export interface Candidate {
  type: 'host' | 'srflx' | 'prflx' | 'relay';
  protocol: 'udp' | 'tcp';
  /** Canonical address, or the name that masks it (`….local`). */
  address: string;
  port: number;
  /** The base of a reflexive candidate, canonical; null for host candidates and where it is masked. */
  relatedAddress: string | null;
  relatedPort: number | null;
}

const MDNS_NAME = /^[0-9a-z-]+\.local$/i;
const TYPES: ReadonlySet<string> = new Set(['host', 'srflx', 'prflx', 'relay']);

/** Reads a port, 0 among them (a masked base has port 0). Null if it is none. */
function port(text: string | undefined): number | null {
  if (!text || !/^\d{1,5}$/.test(text)) return null;
  const value = Number(text);
  return value <= 65535 ? value : null;
}

/**
 * Reads a candidate attribute, with or without `a=` and `candidate:`. Null for anything else: the empty
 * end-of-candidates mark, absurd addresses, unknown types. What can't be read is left out, never guessed.
 */
export function parseCandidate(line: string): Candidate | null {
  const parts = line
    .replace(/^a=/, '')
    .replace(/^candidate:/, '')
    .trim()
    .split(/\s+/);
  const [, , protocolText, , addressText, portText, typ, type] = parts;
  if (typ !== 'typ' || !type || !TYPES.has(type) || !addressText) return null;
  const protocol = protocolText?.toLowerCase();
  if (protocol !== 'udp' && protocol !== 'tcp') return null;
  const address = canonical(addressText) ?? (MDNS_NAME.test(addressText) ? addressText : null);
  const number = port(portText);
  if (address === null || number === null || (number === 0 && protocol === 'udp')) return null;
  const attributes = new Map<string, string>();
  for (let i = 8; i + 1 < parts.length; i += 2) attributes.set(parts[i]!, parts[i + 1]!);
  const relatedPort = port(attributes.get('rport'));
  const related = canonical(attributes.get('raddr') ?? '');
  const masked = related === null || related === '0.0.0.0' || related === '::' || !relatedPort;
  return {
    type: type as Candidate['type'],
    protocol,
    address,
    port: number,
    relatedAddress: masked ? null : related,
    relatedPort: masked ? null : relatedPort,
  };
}

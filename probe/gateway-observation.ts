/** Names are cut to this many characters: what a router says of itself is shown and stored. */
const MAX_NAME = 120;

/**
 * Why the router's outside address is unknown, the least telling first; of several attempts the most telling counts.
 */
export const REASONS = [
  'gateway_upnp_silent', // no description at any known place: UPnP is off, or elsewhere
  'gateway_redirects', // it sends us elsewhere, where we don't go
  'gateway_too_slow', // an answer that was due did not come, or not whole, in time
  'gateway_too_large', // an answer was longer than any honest one
  'gateway_unreadable', // an answer was broken
  'gateway_no_service', // a UPnP device, but none that connects to a provider
  'gateway_points_elsewhere', // its control address is on another host
  'gateway_refuses', // detail: the error code it gave
  'gateway_unusable_address', // detail: an address that no line has, such as 0.0.0.0
  'gateway_no_address', // an empty address: the line is down, or (miniupnpd) it is not a public one
] as const;

/**
 * Those, and two that no router causes: the run was ended early; or (given to an answer that is kept) the network has
 * changed since.
 */
export type GatewayReason = (typeof REASONS)[number] | 'cancelled' | 'gateway_outdated';

/** What one router said of itself. Raw, flat, JSON. Strings are the router's own: show them as text, never as markup. */
export interface GatewayObservation {
  /** Shape of this record. */
  version: 1;
  /** The router's address on the home side, as asked. */
  address: string;
  /** Wall clock at the start, ISO 8601 in UTC. */
  startedAt: string;
  /** How long it took, ms. */
  elapsedMs: number;
  /** Whether anything answered at that address at all. */
  answered: boolean;
  /** `<title>` of the first of its pages that has one. */
  title: string | null;
  /** `Server` header of its pages. */
  server: string | null;
  /** Realm of the password its pages ask for (RFC 9110 §11.5). None is ever given. */
  realm: string | null;
  /** Where its UPnP description was read; the other UPnP fields are null without. */
  descriptionUrl: string | null;
  /** `Server` header of the UPnP service, often another program than that of the pages. */
  upnpServer: string | null;
  friendlyName: string | null;
  manufacturer: string | null;
  modelName: string | null;
  modelNumber: string | null;
  /** URN of the service that gave the outside address or the reason. */
  service: string | null;
  /** The IPv4 address of its Internet side, canonical; null where it is unknown. May well be private or shared. */
  wanAddress: string | null;
  /** When the outside address, or the reason, was known, ms since the start. */
  wanMs: number;
  /** Why `wanAddress` is unknown; null where it is known. */
  reason: GatewayReason | null;
  /** For `gateway_refuses` and `gateway_unusable_address`: what it said. */
  detail: string | null;
}

/** A name as it may be shown: one line without control and direction characters, cut; null if nothing is left. */
export function nameFrom(text: string | null | undefined): string | null {
  const shown = [...(text ?? '').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()];
  return shown.slice(0, MAX_NAME).join('') || null;
}

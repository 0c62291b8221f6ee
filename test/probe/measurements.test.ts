import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parseCandidate } from '../../probe/candidate';
import { readMeasurements } from '../../probe/measurements';
import type { ConnectionObservation } from '../../probe/observations';
import { stunServer } from '../../probe/plan';
import { connection, HOME, observations, PUBLIC, request, singles } from './scenes';

/** What real browsers gave in the lab: one connection to the built-in servers (test/lab). */
const RECORDED = new URL('./recorded/', import.meta.url);
const SERVERS = [
  ['stun:stun.cloudflare.com:3478', 'Cloudflare'],
  ['stun:stun.l.google.com:19302', 'Google'],
  ['stun:stun.l.google.com:5349', 'Google'],
  ['stun:stun.nextcloud.com:443', 'Nextcloud'],
  ['stun:stun.nextcloud.com:3478', 'Nextcloud'],
  ['stun:global.stun.twilio.com:3478', 'Twilio'],
].map(([url, operator]) => stunServer(url!, operator)!);

interface Recorded {
  row: string;
  events: {
    t: number;
    type: string;
    state?: string;
    candidate?: string | null;
    url?: string | null;
    port?: number | null;
    errorCode?: number;
    errorText?: string;
  }[];
}

function replay(name: string): ConnectionObservation {
  const { events } = JSON.parse(readFileSync(new URL(`${name}.json`, RECORDED), 'utf8')) as Recorded;
  const record = connection([], { urls: SERVERS.map(({ url }) => url) });
  for (const { t: atMs, type, state, candidate, url, port, errorCode, errorText } of events) {
    if (type === 'candidate' && candidate) record.candidates.push({ atMs, candidate, url: url || null });
    if (type === 'error')
      record.errors.push({ atMs, url: url ?? null, port: port || null, code: errorCode!, text: errorText! });
    if (type === 'state' && state === 'complete') record.completeMs = atMs;
  }
  return record;
}

/** The expected values; `?` stands for unknown. Only the joint connection was recorded, so much stays unknown. */
const EXPECTED: Record<string, Record<string, unknown>> = {
  'chromium-port-restricted': {
    mappingBehavior: 'endpoint-independent',
    udp: 'open',
    publicIpv4: PUBLIC,
    publicIpv6: null,
    nat64: 'no',
  },
  'chromium-symmetric': { mappingBehavior: 'address-and-port-dependent', udp: 'open', publicIpv4: PUBLIC },
  'chromium-address-dependent': { mappingBehavior: 'address-dependent', udp: 'open', publicIpv4: PUBLIC },
  'chromium-ipv6': {
    mappingBehavior: 'endpoint-independent',
    publicIpv4: PUBLIC,
    publicIpv6: '2001:db8:1::100',
  },
  'chromium-ipv6-some-hosts': {
    mappingBehavior: 'endpoint-independent',
    publicIpv4: PUBLIC,
    publicIpv6: '2001:db8:1::100',
  },
  'chromium-ipv6-symmetric': {
    mappingBehavior: 'address-and-port-dependent',
    publicIpv4: PUBLIC,
    publicIpv6: '2001:db8:1::100',
  },
  'chromium-no-nat-open': {
    mappingBehavior: 'no-nat',
    udp: 'open',
    publicIpv4: PUBLIC,
    addressPooling: 'paired',
    portPreservation: true,
  },
  'chromium-no-nat-firewall': { mappingBehavior: 'no-nat', udp: 'open', publicIpv4: PUBLIC },
  'chromium-mesh': { mappingBehavior: '?', udp: 'open', publicIpv4: PUBLIC, vpnActive: '?' },
  'chromium-one-operator-down': { mappingBehavior: '?', udp: 'open', publicIpv4: PUBLIC },
  'chromium-nat64': { mappingBehavior: '?', udp: 'open', nat64: '?' },
  'chromium-udp-dropped': { mappingBehavior: '?', udp: 'blocked', publicIpv4: PUBLIC, webrtc: 'available' },
  'chromium-udp-rejected': { mappingBehavior: '?', udp: 'blocked', publicIpv4: PUBLIC },
  'chromium-dns-refused': { mappingBehavior: '?', udp: '?', webrtc: 'available' },
  'chromium-vpn-full': { udp: 'open', publicIpv4: '203.0.113.150', vpnActive: '?' },
  'chromium-vpn-split': { udp: 'open', publicIpv4: PUBLIC, mappingBehavior: 'endpoint-independent' },
  'firefox-port-restricted': {
    mappingBehavior: 'endpoint-independent',
    publicIpv4: PUBLIC,
    publicIpv6: '?',
    localAddresses: '?',
  },
  'firefox-symmetric': { mappingBehavior: 'address-and-port-dependent', publicIpv4: PUBLIC },
  'firefox-ipv6': {
    mappingBehavior: 'endpoint-independent',
    publicIpv4: PUBLIC,
    publicIpv6: '2001:db8:1::100',
  },
  'firefox-ipv6-some-hosts': {
    mappingBehavior: 'endpoint-independent',
    publicIpv4: PUBLIC,
    publicIpv6: '2001:db8:1::100',
  },
};

/** The web's view in those rows: of the address that the default route has. */
const WEB: Record<string, string> = { 'chromium-vpn-full': '203.0.113.150' };

describe('recorded candidates of real browsers', () => {
  test.each(Object.entries(EXPECTED))('%s', (name, expected) => {
    const scene = observations([replay(name)], [request({ address: WEB[name] ?? PUBLIC })], {
      servers: SERVERS,
      elapsedMs: 2300,
    });
    const measured = readMeasurements(scene);
    const values = Object.keys(expected).map((key) => {
      const { value, because } = measured[key as 'udp'];
      if (value === 'unknown') expect(because.length).toBeGreaterThan(0);
      return [key, value === 'unknown' ? '?' : value];
    });
    expect(Object.fromEntries(values)).toEqual(expected);
  });

  it('can all be read, except the marks of the end', () => {
    for (const file of readdirSync(RECORDED).filter((name) => name.endsWith('.json')))
      for (const { candidate } of replay(file.replace('.json', '')).candidates)
        expect(parseCandidate(candidate)).not.toBeNull();
  });
});

describe('readMeasurements', () => {
  it('is definite on a healthy network', () => {
    const joint = connection([{ host: HOME }, { srflx: PUBLIC }], { completeMs: 130 });
    const measured = readMeasurements(observations([joint, ...singles(), ...singles()]));
    expect(measured).toMatchObject({
      online: { value: true },
      dns: { value: 'ok' },
      captivePortal: { value: 'no' },
      webrtc: { value: 'available' },
      udp: { value: 'open' },
      publicIpv4: { value: PUBLIC },
      publicIpv6: { value: null },
      mappingBehavior: { value: 'endpoint-independent' },
      portPreservation: { value: true },
      addressPooling: { value: 'paired' },
      vpnActive: { value: 'no' },
      localAddresses: { value: [HOME] },
      openUdpPorts: [3478, 443, 19302, 5349],
      firstAddressMs: 40,
      verdictMs: 200,
    });
  });

  it('says why of everything that it does not know', () => {
    const empty = readMeasurements(observations([], [], { elapsedMs: 0, done: false, ended: null }));
    for (const value of Object.values(empty))
      if (value && typeof value === 'object' && 'because' in value && value.value === 'unknown')
        expect(value.because.length).toBeGreaterThan(0);
    expect(empty.verdictMs).toBeNull();
  });
});

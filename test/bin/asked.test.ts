import { expect, test } from 'vitest';
import { serversAsked } from '../../bin/diagnose/asked.ts';

test('whom a diagnosis asks: all that the settings name, the VPN server among them', () => {
  expect(
    serversAsked({
      stunServers: ['stun:a.example:3478', 'stun:b.example'],
      controlUrls: ['https://www.example.org/trace'],
      captiveUrl: 'http://www.example.org/generate_204',
      addressUrl: 'https://www.example.org/trace',
      probeHost: { host: 'probe.example', udp: [500], tcp: [] },
      vpn: { server: 'vpn.corp.example' },
      turnServer: { urls: ['turn:relay.example:3478?transport=udp'], username: 'u', credential: 'p' },
    }),
  ).toEqual([
    'a.example:3478',
    'b.example',
    'www.example.org',
    'probe.example',
    'vpn.corp.example',
    'relay.example:3478',
  ]);
});

import type { Observations } from '../../probe/observations';

/** A run in which HTTPS worked and no STUN server was asked. */
export const observations: Observations = {
  version: 1,
  startedAt: '2026-11-21T10:00:00.000Z',
  elapsedMs: 150,
  done: true,
  ended: 'settled',
  webrtc: 'present',
  servers: [],
  connections: [],
  requests: [
    {
      purposes: ['name'],
      url: 'https://www.example.org/',
      sentMs: 0,
      settledMs: 90,
      answered: true,
      redirected: false,
      address: null,
    },
  ],
};

import { describe, expect, it } from 'vitest';
import { addressPooling, portPreservation } from '../../probe/sockets';
import {
  A,
  B443,
  B3478,
  C5349,
  C19302,
  codes,
  connection,
  EVERYONE,
  HOME,
  literal,
  OTHER,
  observations,
  PUBLIC,
  request,
  single,
  singles,
} from './scenes';

const id = { address: HOME, family: 'ipv4' } as const;
const joint = connection([{ host: HOME }, { srflx: PUBLIC }], { completeMs: 130 });
const dependent = connection(
  [
    { host: HOME },
    ...[A, B443, B3478, C19302, C5349].map((url, i) => ({ srflx: PUBLIC, port: 40000 + i, url })),
  ],
  { completeMs: 130 },
);

describe('addressPooling', () => {
  it('is paired when enough sockets had one address', () => {
    expect(addressPooling(observations([joint, ...singles(), single(A, 52000)]), id).value).toBe('paired');
  });

  it('is unknown with fewer', () => {
    expect(codes(addressPooling(observations([joint, ...singles()]), id))).toEqual(['too_few_sockets']);
  });

  it('needs more destinations where the NAT maps by destination', () => {
    const connections = [dependent, ...singles(), single(A, 52000)];
    expect(codes(addressPooling(observations(connections), id))).toEqual(['too_few_servers']);
    expect(addressPooling(observations(connections, [request(), literal()]), id).value).toBe('paired');
  });

  it('is arbitrary when addresses come and go', () => {
    const mixed = EVERYONE.map((url, i) =>
      single(url, 51000 + i, { address: `203.0.113.${80 + (i % 3)}`, openedMs: 40 * i }),
    );
    const again = EVERYONE.map((url, i) =>
      single(url, 52000 + i, { address: `203.0.113.${80 + ((i + 1) % 3)}`, openedMs: 300 }),
    );
    expect(addressPooling(observations([...mixed, ...again]), id).value).toBe('arbitrary');
  });

  it('is not arbitrary because the address changed once', () => {
    expect(codes(addressPooling(observations([...singles(), ...singles(OTHER, 400)]), id))).toEqual([
      'address_changes',
    ]);
  });

  it('is not arbitrary because one operator sees another address', () => {
    const liar = EVERYONE.map((url, i) => single(url, 51000 + i, { address: url === A ? OTHER : PUBLIC }));
    expect(codes(addressPooling(observations(liar), id))).toEqual(['one_server_differs']);
  });
});

describe('portPreservation', () => {
  it('is true when all sockets kept their port, false when none did, else unknown', () => {
    const other = connection([
      { host: HOME, port: 1 + 50000 },
      { srflx: PUBLIC, port: 9, basePort: 50001 },
    ]);
    const another = connection([
      { host: HOME, port: 50002 },
      { srflx: PUBLIC, port: 10, basePort: 50002 },
    ]);
    expect(portPreservation(observations(singles()), id).value).toBe(true);
    expect(portPreservation(observations([other, another]), id).value).toBe(false);
    expect(codes(portPreservation(observations([other, ...singles()]), id))).toEqual(['sockets_disagree']);
    expect(codes(portPreservation(observations([other]), id))).toEqual(['too_few_sockets']);
  });
});

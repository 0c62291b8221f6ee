import { describe, expect, it } from 'vitest';
import { isWithoutNat, mappingOf } from '../../probe/mapping';
import {
  A,
  B443,
  B3478,
  C5349,
  C19302,
  codes,
  connection,
  EVERYONE,
  type Happening,
  HOME,
  OTHER,
  observations,
  PUBLIC,
  single,
  singles,
} from './scenes';

const id = { address: HOME, family: 'ipv4' } as const;
const masked = { address: null, family: 'ipv4' } as const;
const MASK = '1111-f.local';
/** One mapping for each server, each from its own port. */
const each = (...urls: string[]): Happening[] => [
  { host: HOME },
  ...urls.map((url, i) => ({ srflx: PUBLIC, port: 40000 + i, url })),
];
const COMPLETE = { completeMs: 130 };

describe('endpoint-independent', () => {
  it('needs one connection that completed with one mapping', () => {
    const scene = observations([connection([{ host: HOME }, { srflx: PUBLIC }], COMPLETE)]);
    expect(mappingOf(scene, id)).toEqual({
      value: 'endpoint-independent',
      because: [{ code: 'one_mapping', detail: '5' }],
    });
  });

  it('is not claimed while a server is silent', () => {
    const scene = observations([connection([{ host: HOME }, { srflx: PUBLIC }]), ...singles()]);
    expect(mappingOf(scene, id)).toEqual({ value: 'unknown', because: [{ code: 'server_silent' }] });
  });

  it('is not claimed from one operator, or from servers whose names were not found', () => {
    const one = observations([
      connection([{ host: HOME }, { srflx: PUBLIC, url: B443 }], { ...COMPLETE, urls: [B443, B3478] }),
    ]);
    expect(codes(mappingOf(one, id))).toEqual(['too_few_servers']);
    const errors = [A, C19302, C5349].map((error) => ({ error }));
    const failed = observations([
      connection([{ host: HOME }, { srflx: PUBLIC, url: B443 }, ...errors], COMPLETE),
    ]);
    expect(codes(mappingOf(failed, id))).toEqual(['too_few_servers']);
  });

  it('takes an error of another base for what it is', () => {
    const errors = [A, C19302, C5349].map((error) => ({ error, port: 50007 }));
    const happenings = [{ host: HOME }, { host: '2001:db8:1::1', port: 50007 }, { srflx: PUBLIC }, ...errors];
    expect(mappingOf(observations([connection(happenings, COMPLETE)]), id).value).toBe(
      'endpoint-independent',
    );
  });

  it('does not count a server that claims an absurd address', () => {
    const urls = [A, B443];
    const scene = observations([
      connection([{ host: HOME }, { srflx: PUBLIC, url: A }, { srflx: '10.9.9.9', url: B443 }], {
        ...COMPLETE,
        urls,
      }),
    ]);
    expect(mappingOf(scene, id).value).toBe('unknown');
  });

  it('keeps to its base: a VPN adapter beside is no symmetric NAT', () => {
    const happenings = [
      { host: HOME },
      { host: '10.8.0.2', port: 50007 },
      { srflx: PUBLIC },
      { srflx: OTHER, port: 50007, base: '10.8.0.2', basePort: 50007 },
    ];
    const scene = observations([connection(happenings, COMPLETE)]);
    expect(mappingOf(scene, id).value).toBe('endpoint-independent');
    expect(mappingOf(scene, { address: '10.8.0.2', family: 'ipv4' }).value).toBe('endpoint-independent');
  });

  it('never compares ports of different connections', () => {
    const scene = observations([
      connection([{ host: HOME }, { srflx: PUBLIC, port: 40001 }], COMPLETE),
      ...EVERYONE.map((url, i) => single(url, 41000 + i)),
    ]);
    expect(mappingOf(scene, id).value).toBe('endpoint-independent');
  });

  it('is not claimed for a public address that some servers see as it is and others do not', () => {
    const own = { address: PUBLIC, family: 'ipv4' } as const;
    const scene = observations([
      connection([{ host: PUBLIC }, { srflx: OTHER, base: PUBLIC }], COMPLETE),
      connection([{ host: PUBLIC, port: 51000 }], { ...COMPLETE, purpose: 'single', urls: [B443] }),
    ]);
    expect(codes(mappingOf(scene, own))).toEqual(['one_server_differs']);
  });
});

describe('confirming connections', () => {
  const MESH: Happening[] = [{ host: HOME }, { host: '100.101.102.103', port: 50007 }, { srflx: PUBLIC }];
  const twice = [...singles(), ...singles(PUBLIC, 500)];
  const confirm = (age: number, happenings: Happening[] = MESH) =>
    connection(happenings, { purpose: 'confirm', openedMs: 500, closedMs: 500 + age });

  it('prove it where a silent adapter keeps the joint connection from completing', () => {
    const scene = observations([connection(MESH), ...twice, confirm(2100), confirm(2100)], [], {
      elapsedMs: 2700,
    });
    expect(mappingOf(scene, id).value).toBe('endpoint-independent');
  });

  it('do not before their time is over', () => {
    const scene = observations([connection(MESH), ...twice, confirm(1900), confirm(1900)], [], {
      elapsedMs: 2700,
    });
    expect(mappingOf(scene, id).value).toBe('unknown');
  });

  it('do not if too few', () => {
    const scene = observations([connection(MESH), ...twice, confirm(2100)], [], { elapsedMs: 2700 });
    expect(mappingOf(scene, id).value).toBe('unknown');
  });

  it('do not if they rest on servers that answer now and then', () => {
    const rare = (url: string) =>
      connection([{ host: HOME, port: 52000 }], { purpose: 'single', urls: [url], openedMs: 500 });
    const unsteady = [...singles(), ...EVERYONE.filter((url) => url !== A).map(rare), single(A, 53000)];
    const scene = observations([connection(MESH), ...unsteady, confirm(2100), confirm(2100)], [], {
      elapsedMs: 2700,
    });
    expect(mappingOf(scene, id).value).toBe('unknown');
  });
});

describe('dependent mapping', () => {
  it('is address-and-port-dependent when both ports of two hosts differ, at once', () => {
    const scene = observations([connection(each(B443, B3478, C19302, C5349))]);
    expect(mappingOf(scene, id).value).toBe('address-and-port-dependent');
  });

  it('is address-dependent when both ports of two hosts agree', () => {
    const scene = observations([connection(each(A, B443, C5349), COMPLETE)]);
    expect(mappingOf(scene, id).value).toBe('address-dependent');
  });

  it('is not said to be one of them from one host, or before everyone was heard', () => {
    for (const scene of [
      connection(each(B443, B3478, A)),
      connection(each(A, B443, C5349)),
      connection(each(A, B443, B3478), { ...COMPLETE, urls: [A, B443, B3478] }),
    ])
      expect(codes(mappingOf(observations([scene]), id))[0]).toBe('not_endpoint_independent');
  });

  it('is not said to be one of them when two hosts disagree: a name may stand for two addresses', () => {
    const scene = observations([connection(each(A, B443, B3478, C5349), COMPLETE)]);
    expect(codes(mappingOf(scene, id))[0]).toBe('not_endpoint_independent');
  });

  it('does not rest on one server that sees another address', () => {
    const joint = connection(
      [{ host: HOME }, { srflx: PUBLIC, url: A }, { srflx: OTHER, url: B443 }],
      COMPLETE,
    );
    const others = EVERYONE.map((url, i) =>
      single(url, 51000 + i, { address: url.includes('b.example') ? OTHER : PUBLIC }),
    );
    expect(codes(mappingOf(observations([joint, ...others]), id))).toEqual(['one_server_differs']);
  });

  it('does not rest on one of two operators either', () => {
    const urls = [A, B443];
    const scene = connection([{ host: HOME }, { srflx: PUBLIC, url: A }, { srflx: OTHER, url: B443 }], {
      ...COMPLETE,
      urls,
    });
    expect(codes(mappingOf(observations([scene]), id))).toEqual(['one_server_differs']);
  });

  it('is not concluded from a line that changed its address', () => {
    const joint = connection([
      { host: HOME },
      { srflx: PUBLIC, url: A, at: 40 },
      { srflx: OTHER, url: B443, at: 300 },
    ]);
    const scene = observations([joint, ...singles(), ...singles(OTHER, 400)]);
    expect(codes(mappingOf(scene, id))).toEqual(['address_changes']);
  });

  it('contradicts a connection that heard everyone and saw one mapping', () => {
    const scene = observations([
      connection(each(B443, B3478, C19302, C5349)),
      connection([{ host: HOME }, { srflx: PUBLIC, port: 44444 }], COMPLETE),
    ]);
    expect(codes(mappingOf(scene, id))).toEqual(['contradictory']);
  });
});

describe('masked bases', () => {
  const hidden = (count: number): Happening[] => [
    { host: MASK },
    ...Array.from({ length: count }, (_, i) => ({ srflx: PUBLIC, port: 40000 + i, base: MASK })),
  ];

  it('are judged by the number of mappings', () => {
    const of = (count: number, more = COMPLETE) =>
      mappingOf(observations([connection(hidden(count), more)]), masked).value;
    expect([of(1), of(3), of(4), of(5)]).toEqual([
      'endpoint-independent',
      'address-dependent',
      'unknown',
      'address-and-port-dependent',
    ]);
  });

  it('are not address-dependent before everyone was heard', () => {
    expect(mappingOf(observations([connection(hidden(3))]), masked).value).toBe('unknown');
  });

  it('are unknown when they may be several adapters', () => {
    const two = connection([{ host: '2222-f.local', port: 50007 }, ...hidden(2)], COMPLETE);
    expect(codes(mappingOf(observations([two]), masked))).toEqual(['several_adapters']);
  });
});

describe('isWithoutNat', () => {
  const own = { address: PUBLIC, family: 'ipv4' } as const;
  it('needs an end with at least one server heard, and no other mapping', () => {
    const of = (...happenings: Happening[]) =>
      isWithoutNat(observations([connection(happenings, COMPLETE)]), own);
    expect(of({ host: PUBLIC })).toBe(true);
    expect(of({ host: PUBLIC }, ...EVERYONE.map((error) => ({ error })))).toBe(false);
    expect(of({ host: PUBLIC }, { srflx: OTHER, base: PUBLIC })).toBe(false);
    expect(isWithoutNat(observations([connection([{ host: PUBLIC }])]), own)).toBe(false);
  });

  it('is never said of a private address', () => {
    expect(isWithoutNat(observations([connection([{ host: HOME }], COMPLETE)]), id)).toBe(false);
  });
});

import { describe, expect, it, test } from 'vitest';
import type { RequestObservation } from '../../probe/observations';
import { captivePortal, dns, online, portsOpen, udp, webRtc } from '../../probe/reachability';
import {
  A,
  B443,
  B3478,
  captive,
  codes,
  connection,
  EVERYONE,
  failedName,
  HOME,
  literal,
  observations,
  PUBLIC,
  request,
  SERVERS,
} from './scenes';

const silent = connection([{ host: HOME }]);
const LATE = { elapsedMs: 2300 };
const no = { answered: false, address: null };
const pending = { answered: null, settledMs: null, address: null };

describe('udp', () => {
  it('is blocked after silence while HTTPS by name works', () => {
    expect(udp(observations([silent], [request()], LATE))).toEqual({
      value: 'blocked',
      because: [{ code: 'stun_silent', detail: '3' }, { code: 'https_by_name' }],
    });
  });

  test.each<[string, RequestObservation[], string]>([
    ['nothing works', [failedName, literal(no), captive(no)], 'offline'],
    ['only HTTPS by address works', [failedName, literal(), captive(no)], 'dns_broken'],
    ['only plain HTTP works', [failedName, literal(no), captive()], 'captive_portal'],
    ['the control is pending', [request(pending)], 'no_https_control'],
    ['there is no control', [], 'no_https_control'],
  ])('is unknown when %s', (_, requests, reason) => {
    expect(udp(observations([silent], requests, LATE))).toEqual({
      value: 'unknown',
      because: [{ code: reason }],
    });
  });

  it('is unknown before the time is over, and with fewer than three operators', () => {
    expect(udp(observations([silent], [request()], { elapsedMs: 2100 })).value).toBe('unknown');
    const two = connection([{ host: HOME }], { urls: [A, B443, B3478] });
    expect(codes(udp(observations([two], [request()], LATE)))).toEqual(['too_few_servers']);
  });

  it('is unknown when names were not found: not asked is not silent', () => {
    const lookups = connection([{ host: HOME }, ...EVERYONE.map((error) => ({ error }))], {
      completeMs: 130,
    });
    expect(udp(observations([lookups], [request()], LATE)).value).toBe('unknown');
  });

  it('is blocked although some names have no IPv6 address', () => {
    const happenings = [{ host: HOME }, { host: 'fd00::1', port: 50007 }, { error: A, port: 50007 }];
    expect(udp(observations([connection(happenings)], [request()], LATE)).value).toBe('blocked');
  });

  it('is unknown without a socket, and where a second public address hides answers', () => {
    expect(codes(udp(observations([connection([])], [request()], LATE)))).toEqual(['not_measured']);
    const hidden = connection([{ host: PUBLIC }, { host: '10.8.0.2', port: 50007 }]);
    expect(codes(udp(observations([hidden], [request()], LATE)))).toEqual(['answers_leave_no_trace']);
  });

  it('is open by one answer, also where it leaves no trace', () => {
    expect(udp(observations([connection([{ host: HOME }, { srflx: PUBLIC }])])).value).toBe('open');
    expect(udp(observations([connection([{ host: PUBLIC }], { completeMs: 130 })])).value).toBe('open');
  });

  it('is open when a server answers with an error of its own, or with nonsense', () => {
    expect(udp(observations([connection([{ host: HOME }, { error: A, code: 400 }])])).value).toBe('open');
    expect(udp(observations([connection([{ host: HOME }, { srflx: '10.1.1.1', url: A }])])).value).toBe(
      'open',
    );
  });

  it('is not blocked where a masked browser shows an answer, be it nonsense', () => {
    const joint = connection([{ host: '1-f.local' }, { srflx: '127.0.0.1', base: '1-f.local' }]);
    expect(udp(observations([joint], [request()], LATE)).value).toBe('unknown');
  });

  it('is restricted when one port of a host answers and three operators are silent on others', () => {
    const joint = connection([{ host: HOME }, { srflx: PUBLIC, url: B443 }]);
    expect(udp(observations([joint], [request()], LATE)).value).toBe('restricted');
    expect(udp(observations([joint], [request()], { elapsedMs: 500 })).value).toBe('open');
  });
});

describe('portsOpen', () => {
  const servers = (...urls: string[]) => SERVERS.filter(({ url }) => urls.includes(url));
  it('says open when a port both answers and is silent: a server is down', () => {
    expect(portsOpen(servers(A), servers(B443, B3478))).toBe('open');
  });
  it('says unknown when one port answers and as many operators are silent on others', () => {
    expect(portsOpen(servers(B443), servers(A))).toBe('unknown');
  });
});

describe('online, dns and captivePortal', () => {
  const read = (requests: RequestObservation[], more = {}) => {
    const scene = observations([silent], requests, { elapsedMs: 5600, ...more });
    return [online(scene).value, dns(scene).value, captivePortal(scene).value];
  };
  test.each<[string, RequestObservation[], unknown[]]>([
    ['healthy', [request()], [true, 'ok', 'no']],
    ['offline', [failedName, literal(no), captive(no)], [false, 'unknown', 'unknown']],
    [
      'offline, all hanging',
      [request(pending), literal(pending), captive(pending)],
      [false, 'unknown', 'unknown'],
    ],
    ['names refused', [failedName, literal(), captive(no)], [true, 'broken', 'no']],
    [
      'names dropped',
      [request(pending), literal({ sentMs: 1000, settledMs: 1100 }), captive(pending)],
      [true, 'broken', 'no'],
    ],
    [
      'a slow line',
      [request(pending), literal({ sentMs: 1000, settledMs: 5000 }), captive(pending)],
      [true, 'unknown', 'no'],
    ],
    ['sign-in page', [failedName, literal(no), captive()], [true, 'ok', 'likely']],
    [
      'names refused, and a captive address that is a literal',
      [failedName, literal(), captive({ url: 'http://192.0.2.9/generate_204' })],
      [true, 'broken', 'no'],
    ],
    [
      'sign-in page that swallows HTTPS',
      [request(pending), literal(pending), captive({ redirected: true })],
      [true, 'ok', 'likely'],
    ],
    [
      'HTTPS slow beside plain HTTP',
      [request(pending), literal(pending), captive()],
      [true, 'ok', 'unknown'],
    ],
  ])('%s', (_, requests, expected) => {
    expect(read(requests)).toEqual(expected);
  });

  const heard = connection([{ host: HOME }, { srflx: PUBLIC }]);
  const portal = (requests: RequestObservation[], more = {}) =>
    captivePortal(observations([heard], requests, { elapsedMs: 5600, ...more }));

  it('sees a sign-in page that lets UDP pass', () => {
    const redirected = captive({ redirected: true });
    expect(codes(portal([failedName, literal(no), redirected]))).toEqual([
      'http_answered',
      'https_by_name_failed',
    ]);
    expect(portal([request(pending), literal(pending), redirected]).value).toBe('likely');
    expect(portal([request(pending), literal(pending), redirected], { elapsedMs: 2500 }).value).toBe(
      'unknown',
    );
  });

  test.each([
    [
      'HTTPS fails beside an honest answer in plain HTTP',
      [failedName, literal(no), captive()],
      {},
      'unknown',
    ],
    ['all TCP fails', [failedName, literal(no), captive(no)], {}, 'unknown'],
    ['HTTPS is dropped', [request(pending), literal(pending), captive(pending)], {}, 'unknown'],
    ['HTTPS may still come', [request(pending)], { done: false, ended: null, elapsedMs: 200 }, 'no'],
    ['it failed, and by address it may come', [failedName, literal(pending)], { done: false }, 'unknown'],
    ['only the address server answers', [failedName, request({ purposes: ['address'] })], {}, 'no'],
  ] as [string, RequestObservation[], object, string][])(
    'where UDP gets out and %s',
    (_, requests, more, expected) => {
      expect(portal(requests, more).value).toBe(expected);
    },
  );

  it('does not call offline what it did not finish', () => {
    expect(read([failedName, literal(no), captive(no)], { ended: 'cancelled' })[0]).toBe('unknown');
    expect(read([failedName, literal(no), captive(no)], { done: false, ended: null })[0]).toBe('unknown');
  });

  it('does not call offline an IPv6 computer that no literal IPv6 address was asked for', () => {
    const scene = (requests: RequestObservation[]) =>
      online(observations([connection([{ host: '2001:db8::1' }])], requests, { elapsedMs: 5600 })).value;
    expect(scene([failedName, literal(no), captive(no)])).toBe('unknown');
    expect(
      scene([failedName, literal(no), literal({ ...no, url: 'https://[2001:db8::2]/' }), captive(no)]),
    ).toBe(false);
  });
});

describe('webRtc', () => {
  test.each([
    ['missing', connection([]), 'disabled'],
    ['refused', connection([]), 'disabled'],
    ['present', silent, 'available'],
    ['present', connection([], { completeMs: 120 }), 'restricted'],
    ['present', connection([]), 'unknown'],
  ] as const)('%s: %o is %s', (webrtc, joint, expected) => {
    expect(webRtc(observations([joint], [request()], { webrtc })).value).toBe(expected);
  });
});

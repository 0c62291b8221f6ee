import { describe, expect, it, test } from 'vitest';
import type { ConnectionObservation, Observations, RequestObservation } from '../../probe/observations';
import { TIMES } from '../../probe/plan';
import { nextMove } from '../../probe/schedule';
import {
  A,
  B443,
  B3478,
  C5349,
  C19302,
  captive,
  connection,
  EVERYONE,
  failedName,
  HOME,
  literal,
  OTHER,
  observations,
  PLAN,
  PUBLIC,
  request,
  single,
  singles,
} from './scenes';

const at = (
  elapsedMs: number,
  connections: ConnectionObservation[],
  requests: RequestObservation[] = [request()],
  more: Partial<Observations> = {},
) => nextMove(observations(connections, requests, { elapsedMs, done: false, ended: null, ...more }), PLAN);
const purposes = ({ open }: ReturnType<typeof nextMove>) => open.map(({ purpose }) => purpose);
const asked = ({ ask }: ReturnType<typeof nextMove>) => ask.map(({ url }) => url);

const silent = connection([{ host: HOME }]);
const heard = connection([{ host: HOME }, { srflx: PUBLIC }]);
const complete = connection([{ host: HOME }, { srflx: PUBLIC }], { completeMs: 130 });
const MESH = connection([{ host: HOME }, { host: '100.101.102.103', port: 50007 }, { srflx: PUBLIC }]);

describe('what is opened', () => {
  it('first one connection to everyone, and HTTPS by name', () => {
    const next = at(0, [], []);
    expect(next.open).toEqual([{ purpose: 'joint', urls: EVERYONE }]);
    expect(asked(next)).toEqual(PLAN.nameUrls);
    expect(next.finished).toBe(false);
  });

  it('then nothing until the first answer, then each server alone', () => {
    expect(at(40, [silent]).open).toEqual([]);
    expect(at(40, [heard]).open.map(({ urls }) => urls)).toEqual(EVERYONE.flatMap((url) => [[url], [url]]));
  });

  it('everyone again when nobody answered for long', () => {
    expect(purposes(at(TIMES.doubt, [silent]))).toEqual(['joint', 'joint', 'joint', 'joint']);
    expect(at(TIMES.doubt + 50, [silent, silent]).open).toEqual([]);
  });

  it('each server alone where a public address hides the answers', () => {
    const traceless = connection([{ host: PUBLIC }]);
    expect(at(TIMES.traceless - 1, [traceless]).open).toEqual([]);
    expect(new Set(purposes(at(TIMES.traceless, [traceless])))).toEqual(new Set(['single']));
  });

  it('nothing more after names were not found', () => {
    const lookups = connection([{ host: HOME }, ...EVERYONE.map((error) => ({ error }))], {
      completeMs: 130,
    });
    expect(at(800, [lookups]).open).toEqual([]);
  });

  it('confirming connections where a silent adapter keeps the joint one from its end', () => {
    const all = [...singles(), ...singles()];
    expect(at(300, [MESH, ...all]).open).toEqual([]);
    const next = at(600, [MESH, ...all]);
    expect(purposes(next).filter((purpose) => purpose === 'confirm')).toHaveLength(2);
    expect(next.open[0]?.urls).toEqual(EVERYONE);
  });

  it('no confirming connections where the joint one reached its end', () => {
    expect(at(600, [complete, ...singles(), ...singles()]).open).toEqual([]);
  });

  it('STUN again when the web saw another address', () => {
    const all = [complete, ...singles(), ...singles()];
    const other = request({ address: OTHER, settledMs: 150 });
    const next = at(160, all, [other]);
    expect(next.open).toHaveLength(2);
    expect(next.finished).toBe(false);
    expect(at(170, [...all, single(A, 54000, { openedMs: 160 })], [other]).open).toEqual([]);
  });

  it('who saw an address once more when all that came later saw another', () => {
    const seenBy = (url: string, port: number, address: string, openedMs: number) =>
      single(url, port, { address, openedMs });
    const joint = connection(
      [{ host: HOME }, ...[A, B443].map((url, i) => ({ srflx: PUBLIC, port: 50001 + i, url, at: 40 }))],
      { completeMs: 130 },
    );
    const early = [A, A, B443, B3478].map((url, i) => seenBy(url, 51000 + i, PUBLIC, 40));
    const late = [B3478, C19302, C5349, C19302, C5349, B443].map((url, i) =>
      seenBy(url, 52000 + i, '203.0.113.79', 60),
    );
    const all = [joint, ...early, ...late];
    const next = at(130, all);
    expect(next.open.map(({ urls }) => urls)).toEqual([[A], [B3478]]);
    expect(next.finished).toBe(false);
    expect(at(140, [...all, seenBy(A, 53000, '203.0.113.79', 130)]).open).toEqual([]);
  });
});

describe('what is asked', () => {
  it.each([
    ['when HTTPS by name failed', [failedName], 20],
    ['when it is slow', [request({ answered: null, settledMs: null, address: null })], TIMES.control],
  ])('HTTPS by address and plain HTTP %s', (_, requests, elapsed) => {
    expect(asked(at(elapsed, [silent], requests))).toEqual(
      expect.arrayContaining([...PLAN.literalUrls, PLAN.captiveUrl]),
    );
  });

  it('neither on a healthy network', () => {
    expect(asked(at(100, [heard]))).toEqual([]);
    expect(
      asked(at(TIMES.control - 1, [silent], [request({ answered: null, settledMs: null, address: null })])),
    ).toEqual([]);
  });

  it('HTTPS by address at once beside IPv6', () => {
    const both = connection([{ host: HOME }, { host: '2001:db8::9', port: 50007 }]);
    expect(asked(at(10, [both]))).toEqual(PLAN.literalUrls);
  });

  it('what is pending once more each second, while nothing answered, four times at most', () => {
    const hanging = [request(), literal(), captive()].map((r) => ({
      ...r,
      answered: null,
      settledMs: null,
      address: null,
    }));
    expect(asked(at(500, [silent], hanging))).toEqual([]);
    expect(asked(at(1000, [silent], hanging))).toEqual(hanging.map(({ url }) => url));
    expect(asked(at(4000, [silent], [...hanging, ...hanging, ...hanging, ...hanging]))).toEqual([]);
    expect(asked(at(1000, [heard], hanging))).toEqual([]);
  });
});

describe('what failed by address while nothing answers', () => {
  const no = { answered: false, address: null, sentMs: 10, settledMs: 15 };
  const failed = [failedName, literal(no), captive(no)];

  it('is asked once more, a second later, and keeps the run waiting so long', () => {
    const early = at(500, [], failed, { webrtc: 'missing' });
    expect([asked(early), early.finished]).toEqual([[], false]);
    const due = at(10 + TIMES.control, [], failed, { webrtc: 'missing' });
    expect([asked(due), due.finished]).toEqual([[literal().url], false]);
    const twice = at(1_100, [], [...failed, literal({ ...no, sentMs: 1_010, settledMs: 1_015 })], {
      webrtc: 'missing',
    });
    expect([asked(twice), twice.finished]).toEqual([[], true]);
  });

  it('is not where anything does', () => {
    const answered = [failedName, literal(no), captive()];
    expect(asked(at(2_000, [silent], answered))).not.toContain(literal().url);
    expect(asked(at(2_000, [heard], failed))).toEqual([]);
  });
});

describe('when it ends', () => {
  it('at once when a healthy network said everything', () => {
    expect(at(200, [complete, ...singles(), ...singles()]).finished).toBe(true);
  });

  it('not before each server answered alone or had a second try', () => {
    const late = connection([{ host: HOME }], { purpose: 'single', urls: [A], openedMs: 40 });
    const most = [complete, ...singles(), ...singles().slice(1), late];
    expect(at(200, most).finished).toBe(false);
    expect(at(40 + 40 + TIMES.alive, most).finished).toBe(true);
  });

  it('after the silence that means blocked, not before, with the control answered', () => {
    const seconds = Array.from({ length: 4 }, () => connection([{ host: HOME }], { openedMs: TIMES.doubt }));
    expect(at(TIMES.silence - 1, [silent, ...seconds]).finished).toBe(false);
    expect(at(TIMES.silence, [silent, ...seconds]).finished).toBe(true);
  });

  it('with the requests where there is no WebRTC', () => {
    expect(at(110, [], [request()], { webrtc: 'missing' }).finished).toBe(true);
    const pending = request({ answered: null, settledMs: null, address: null });
    expect(at(110, [], [pending], { webrtc: 'missing' }).finished).toBe(false);
  });

  it('at the deadline, whatever is missing, and asks nothing more', () => {
    const pending = request({ answered: null, settledMs: null, address: null });
    const next = at(TIMES.deadline, [], [pending]);
    expect(next).toEqual({ open: [], close: [], ask: [], finished: true });
  });

  test.each([1000, 2500, 5000])('not at %i ms while HTTPS hangs and nothing else works', (elapsed) => {
    const hanging = [request(), literal(), captive()].map((r) => ({
      ...r,
      answered: null,
      settledMs: null,
      address: null,
    }));
    expect(at(elapsed, [silent], hanging).finished).toBe(false);
  });
});

describe('what is closed', () => {
  it('connections that have no more to say', () => {
    const open = connection([{ host: HOME }], { purpose: 'single', urls: [A], openedMs: 100 });
    expect(at(150, [heard, single(A, 51000), open]).close).toEqual([1]);
    expect(at(100 + TIMES.silence, [heard, single(A, 51000), open]).close).toEqual([1, 2]);
    expect(at(150, [complete]).close).toEqual([0]);
  });

  it('not where a public address may still hide an answer', () => {
    const mixed = connection(
      [
        { host: PUBLIC, port: 50001 },
        { host: '10.8.0.2', port: 50007 },
        { srflx: OTHER, port: 50007, base: '10.8.0.2', basePort: 50007 },
      ],
      { purpose: 'single', urls: [A], openedMs: 100 },
    );
    expect(at(200, [heard, mixed]).close).toEqual([]);
  });
});

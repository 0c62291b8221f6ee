import { describe, expect, it, test } from 'vitest';
import {
  backed,
  changedOnce,
  doubtful,
  fitsOneChange,
  oneServerDiffers,
  type View,
  viewsOf,
  withoutDoubtful,
} from '../../probe/views';
import { A, B443, connection, HOME, observations, PUBLIC, single } from './scenes';

let clock = 0;
const view = (address: string, operator: string | null, atMs = clock++): View => ({
  address,
  operator,
  atMs,
  port: 50000,
  family: 'ipv4',
  url: null,
  ambiguous: false,
  openedMs: 0,
});
const [P, Q, R] = ['203.0.113.1', '203.0.113.2', '203.0.113.3'];

it('knows who saw what from the URL, or from the only server asked', () => {
  const masked = single(B443, 51000, { base: '1-f.local' });
  const scene = observations([connection([{ host: HOME }, { srflx: PUBLIC, url: A }]), masked]);
  expect(viewsOf(scene, { address: HOME, family: 'ipv4' }).map(({ operator }) => operator)).toEqual(['A']);
  expect(viewsOf(scene, { address: null, family: 'ipv4' }).map(({ operator }) => operator)).toEqual(['B']);
});

describe('doubt', () => {
  test.each<[string, View[], string[], string[][]]>([
    ['all agree', [view(P, 'A'), view(P, 'B')], [P], []],
    ['one says otherwise', [view(P, 'A'), view(P, 'B'), view(Q, 'C')], [P], [[Q]]],
    ['one against one', [view(P, 'A'), view(Q, 'B')], [], [[P], [Q]]],
    ['one says two things', [view(P, 'A'), view(P, 'B'), view(Q, 'C'), view(R, 'C')], [P], [[Q, R]]],
    ['nobody knows who', [view(P, null), view(Q, null)], [], [[P], [Q]]],
  ])('%s', (_, views, sure, groups) => {
    expect(backed(views)).toEqual(sure);
    expect(doubtful(views)).toEqual(groups);
  });

  it('is over what differs only', () => {
    const alone = [view(P, 'A')];
    expect(withoutDoubtful(alone, [...alone, view(Q, 'B')])).toEqual([alone]);
    expect(oneServerDiffers([view(P, 'A'), view(P, 'B'), view(Q, 'C')])).toBe(true);
    expect(oneServerDiffers([view(P, 'A'), view(Q, 'B'), view(R, 'C')])).toBe(false);
    expect(oneServerDiffers([view(P, 'A'), view(P, 'B'), view(Q, 'A'), view(Q, 'B')])).toBe(false);
  });
});

describe('an address that changed', () => {
  const seen = (...addresses: string[]) => addresses.map((address, atMs) => view(address, null, atMs));
  it('changed once if one came first and then only one other', () => {
    expect(changedOnce(seen(P, P, Q, Q))).toBe(true);
    expect(changedOnce(seen(P, Q, P))).toBe(false);
    expect(changedOnce(seen(P, P))).toBe(false);
  });

  it('explains one mapping a socket before and one after', () => {
    expect(fitsOneChange([seen(P, Q)])).toBe(true);
    expect(fitsOneChange([seen(P, Q, R)])).toBe(false);
    expect(fitsOneChange([seen(P, Q), [view(P, null, 9)]])).toBe(false);
  });
});

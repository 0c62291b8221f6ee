import { describe, expect, it } from 'vitest';
import { readMeasurements } from '../../probe/measurements';
import { TRIAL_TIMES } from '../../probe/trial-times';
import { RELAY, TURN, tryOut } from './pair-world';
import { behindNat, blocked, withoutNat } from './port-world';
import { A, C19302, codes, connection, EVERYONE, HOME, observations, PUBLIC, singles } from './scenes';

const main = behindNat();
/** Every server saw another port of the socket. */
const symmetric = observations([
  connection([{ host: HOME }, ...EVERYONE.map((url, i) => ({ srflx: PUBLIC, port: 61000 + i, url }))], {
    completeMs: 130,
  }),
  ...singles(),
]);
const masked = (port: number) =>
  observations([
    connection([{ host: 'x.local' }, { srflx: PUBLIC, base: 'x.local', port }], { completeMs: 130 }),
    ...EVERYONE.map((url) =>
      connection([{ host: 'x.local' }, { srflx: PUBLIC, base: 'x.local', port }], {
        purpose: 'single',
        urls: [url],
      }),
    ),
  ]);

describe('the filtering test', () => {
  it.each([
    ['endpoint-independent', 'full-cone', ['stranger_let_in']],
    ['address-dependent', 'address-restricted-cone', ['other_port_let_in']],
    ['address-and-port-dependent', 'port-restricted-cone', ['only_contacted_let_in']],
  ] as const)('tells %s', async (filtering, classic, because) => {
    const { measured, ends, filtering: record, changes } = await tryOut({ main, filtering });
    expect(changes.at(-1)).toBe('settled');
    expect(measured.filteringBehavior.value).toBe(filtering);
    expect(measured.classicNatType).toBe(classic);
    expect(codes(measured.filteringBehavior)).toEqual(because);
    expect(ends.every(({ closed }) => closed === 1)).toBe(true);
    expect(record.ended).toBe('settled');
  });

  it.each([
    ['endpoint-independent', 'open'],
    ['address-dependent', 'symmetric-udp-firewall'],
    ['address-and-port-dependent', 'symmetric-udp-firewall'],
  ] as const)('without NAT tells the firewall: %s is %s', async (filtering, classic) => {
    const { measured, filtering: record } = await tryOut({ main: withoutNat(), direct: true, filtering });
    expect(measured.filteringBehavior.value).toBe(filtering);
    expect(measured.classicNatType).toBe(classic);
    expect(record.trials.map(({ kind }) => kind)).not.toContain('hairpin');
    expect(codes(measured.hairpinning)).toEqual(['no_nat']);
  });

  it('says symmetric whatever is let in', async () => {
    const { measured } = await tryOut({ main: symmetric, symmetric: true });
    expect(measured.filteringBehavior.value).toBe('address-and-port-dependent');
    expect(measured.classicNatType).toBe('symmetric');
  });

  it('does not take a mapping that was not knocked at for a contacted one', async () => {
    const silent = [`stun:${RELAY}:3478`];
    const { measured } = await tryOut({ main: symmetric, symmetric: true, silent });
    expect(measured.filteringBehavior.value).toBe('unknown');
    expect(measured.classicNatType).toBe('symmetric');
  });

  it('never tells our side where the other is before the control', async () => {
    const { ends, filtering } = await tryOut({ main, filtering: 'endpoint-independent' });
    const ours = ends.filter(({ isRelayed, urls }) => !isRelayed && urls.length === 1);
    expect(ours.length).toBeGreaterThan(0);
    for (const end of ours) expect(end.told.filter((candidate) => candidate.includes(RELAY))).toEqual([]);
    expect(
      filtering.trials.filter(({ kind }) => kind !== 'hairpin').every(({ controlMs }) => controlMs === null),
    ).toBe(true);
  });

  it('gives a knock two seconds, and then the control', async () => {
    const { filtering } = await tryOut({ main });
    const [trial] = filtering.trials.filter(({ kind }) => kind === 'endpoint');
    expect(trial!.controlMs! - trial!.knockingMs!).toBeGreaterThanOrEqual(TRIAL_TIMES.knock);
    expect(trial!.controlReachedMs! - trial!.controlMs!).toBeLessThan(200);
  });

  it('contacts the relay at its address by the port of the TURN server, or 3478 where browsers send nothing', async () => {
    const contacts = async (url: string) => {
      const { ends } = await tryOut({ main, turnServer: { ...TURN, urls: [url] } });
      const ours = ends.flatMap(({ urls, isRelayed }) => (isRelayed ? [] : urls));
      return [...new Set(ours.filter((u) => u.includes(RELAY)))];
    };
    expect(await contacts('turn:relay.example:443?transport=tcp')).toEqual([`stun:${RELAY}:443`]);
    expect(await contacts('turn:relay.example')).toEqual([`stun:${RELAY}:3478`]);
    expect(await contacts('turn:[2001:db8::30]:53')).toEqual([`stun:${RELAY}:3478`]);
  });
});

describe('what is not said', () => {
  it.each([
    ['the TURN server is silent', { turn: 'silent' }, 'turn_unreachable'],
    ['it refuses the credentials', { turn: 401 }, 'turn_refused_credentials'],
    ['it has no room', { turn: 486 }, 'turn_refused'],
    ['it forbids what was asked', { turn: 403 }, 'turn_refused'],
    ['its relays are of the other family', { turn: 'other-family' }, 'turn_other_family'],
    ['the control fails, as with pooled addresses', { control: false }, 'control_failed'],
    ['all other servers are silent', { silent: EVERYONE }, 'server_silent'],
  ] as const)('unknown if %s', async (_, script, reason) => {
    const { measured, filtering, ends } = await tryOut({
      main,
      ...script,
    });
    expect(measured.filteringBehavior.value).toBe('unknown');
    expect(codes(measured.filteringBehavior)).toEqual([reason]);
    expect(measured.classicNatType).toBe('cone');
    expect(filtering.ended).toBe('settled');
    expect(ends.every(({ closed }) => closed === 1)).toBe(true);
  });

  it('a refusal ends the waiting at once', async () => {
    const { filtering } = await tryOut({ main, turn: 401, hairpin: true });
    expect(filtering.endedMs! - filtering.startedMs).toBeLessThan(500);
    expect(JSON.stringify(filtering)).not.toMatch(/"u"|"p"|credential/);
  });

  it('open, if a server may stand at the relay’s own address', async () => {
    const script = { main, filtering: 'address-dependent', atRelay: [A] } as const;
    expect(codes((await tryOut(script)).measured.filteringBehavior)).toEqual(['contradictory']);
    const alone = observations([
      connection([{ host: HOME }, { srflx: PUBLIC }], { completeMs: 130 }),
      ...singles(),
    ]);
    const one = { ...alone, servers: alone.servers.map((server) => ({ ...server, operator: 'A' })) };
    const { measured } = await tryOut({ main: one, filtering: 'endpoint-independent' });
    expect(measured.filteringBehavior.value).toBe('unknown');
  });

  it('and servers on the TURN server’s host are not asked', async () => {
    const turnServer = { ...TURN, urls: ['turn:a.example:3478', 'turns:b.example'] };
    const { filtering } = await tryOut({ main, turnServer });
    expect(new Set(filtering.trials.map(({ stunUrl }) => stunUrl))).toEqual(new Set([C19302]));
  });

  it('a silent server is replaced by the next', async () => {
    const { measured } = await tryOut({ main, silent: [A], filtering: 'address-dependent' });
    expect(measured.filteringBehavior.value).toBe('address-dependent');
  });

  it('anything where UDP is blocked, offline, or nothing is set up', async () => {
    const { measured, ends } = await tryOut({ main: blocked() });
    expect(codes(measured.filteringBehavior)).toEqual(['udp_gets_no_answer']);
    expect(measured.classicNatType).toBe('udp-blocked');
    expect(ends).toEqual([]);
    expect(codes(readMeasurements(main).filteringBehavior)).toEqual(['needs_turn_server']);
    const stopped = { ...main, ended: 'cancelled' as const };
    expect(codes(readMeasurements(stopped).filteringBehavior)).toEqual(['cancelled']);
  });
});

describe('hairpinning', () => {
  it.each([true, false])('is told: %s', async (hairpin) => {
    const { measured } = await tryOut({ main, hairpin });
    expect(measured.hairpinning.value).toBe(hairpin);
  });

  it('behind a NAT that maps each destination anew is told only if a packet came back', async () => {
    const behind = { main: symmetric, symmetric: true } as const;
    expect(codes((await tryOut({ ...behind, hairpin: false })).measured.hairpinning)).toEqual([
      'mapping_varies',
    ]);
    expect((await tryOut({ ...behind, hairpin: true })).measured.hairpinning.value).toBe(true);
  });

  it('is told though the TURN server is down', async () => {
    expect((await tryOut({ main, hairpin: true, turn: 'silent' })).measured.hairpinning.value).toBe(true);
  });

  it('is unknown if its control fails', async () => {
    const { measured } = await tryOut({ main, control: false });
    expect(codes(measured.hairpinning)).toEqual(['control_failed']);
  });
});

describe('where addresses are masked', () => {
  it('two pairs knock side by side, and one that gets in beside one that does not is no verdict', async () => {
    const { filtering, measured } = await tryOut({ main: masked(62000), masked: true });
    expect(filtering.trials.filter(({ kind }) => kind === 'endpoint')).toHaveLength(2);
    expect(filtering.trials.filter(({ kind }) => kind === 'address')).toHaveLength(2);
    expect(measured.filteringBehavior.value).toBe('address-and-port-dependent');
    const lossy = await tryOut({
      main: masked(62000),
      masked: true,
      filtering: 'address-dependent',
      atRelay: [A],
    });
    expect(codes(lossy.measured.filteringBehavior)).toEqual(['contradictory']);
  });

  it('there may be no NAT while ports are kept, unless a packet to ourselves is lost', async () => {
    const kept = { main: masked(50000), masked: true, filtering: 'endpoint-independent' } as const;
    const open = (await tryOut({ ...kept, hairpin: true })).measured;
    expect(open.classicNatType).toBe('cone');
    expect(codes(open.hairpinning)).toEqual(['address_masked']);
    const natted = (await tryOut({ ...kept, hairpin: false })).measured;
    expect(natted.classicNatType).toBe('full-cone');
  });
});

describe('a filtering test that goes wrong', () => {
  it.each([100, 500, 2500])('ends at once when cancelled after %i ms', async (cancelAt) => {
    const { filtering, measured, ends, tookMs } = await tryOut({ main, cancelAt });
    expect(filtering.ended).toBe('cancelled');
    expect(tookMs).toBe(cancelAt);
    expect(ends.every(({ closed }) => closed === 1)).toBe(true);
    expect(measured.filteringBehavior.value).toBe('unknown');
  });

  it.each(['throws', 'rejects', 'hangs'] as const)('is unknown if a connection %s', async (failure) => {
    const { filtering, measured, ends } = await tryOut({ main, fails: () => failure });
    expect(filtering.ended).toBe('settled');
    expect(filtering.endedMs! - filtering.startedMs).toBeLessThan(TRIAL_TIMES.deadline + 100);
    expect(codes(measured.filteringBehavior)).toEqual(['not_measured']);
    expect(codes(measured.hairpinning)).toEqual(['not_measured']);
    expect(ends.every(({ closed }) => closed === 1)).toBe(true);
  });

  it('does without WebRTC', async () => {
    const { filtering } = await tryOut({ main, over: { createPeerConnection: null } });
    expect(filtering).toMatchObject({ ended: 'settled', trials: [] });
  });
});

it('a record from before these tests stays readable', () => {
  expect(Object.keys(main)).not.toContain('filtering');
  expect(readMeasurements(main).classicNatType).toBe('cone');
  expect(codes(readMeasurements(main).hairpinning)).toEqual(['needs_turn_server']);
});

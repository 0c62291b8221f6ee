import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES, type CauseId } from '../../knowledge/causes';
import { ERROR_CODES } from '../../knowledge/error-codes';
import { FINDING_SIGNS } from '../../knowledge/finding-signs';
import { LOG_PATTERNS } from '../../knowledge/log-patterns';
import type { Ports } from '../../knowledge/outlook';
import type { Sign } from '../../knowledge/signs';
import { STEPS, type Step, type StepId } from '../../knowledge/steps';
import { TEXT_SIGNS } from '../../knowledge/text-signs';
import {
  CLIENT_SYSTEMS,
  NETWORK_OWNERS,
  PROTOCOL_IDS,
  ROLES,
  SYMPTOMS,
  type Told,
  type ToldProtocol,
} from '../../knowledge/told';
import { TOLD_SIGNS } from '../../knowledge/told-signs';
import { cluesOf } from '../../machines/clues';
import { planFor } from '../../machines/plan';
import {
  afterFailing,
  applies,
  believe,
  type Clues,
  type FoundSign,
  MOST_STEPS,
  rankSteps,
} from '../../machines/rank';

const TABLES: Record<string, Sign> = {
  ...(ERROR_CODES as Record<string, Sign>),
  ...(LOG_PATTERNS as Record<string, Sign>),
  ...(TEXT_SIGNS as Record<string, Sign>),
  ...(TOLD_SIGNS as Record<string, Sign>),
  ...Object.fromEntries(
    Object.entries(FINDING_SIGNS).flatMap(([id, { true: yes, false: no }]) => [
      ...(yes ? [[`${id}=true`, yes]] : []),
      ...(no ? [[`${id}=false`, no]] : []),
    ]),
  ),
};
const ALL_SIGNS: FoundSign[] = Object.entries(TABLES).map(([id, { about, says }]) => ({ id, about, says }));

const told = fc.record(
  {
    protocol: fc.constantFrom(...PROTOCOL_IDS),
    role: fc.constantFrom(...ROLES),
    symptom: fc.constantFrom(...SYMPTOMS),
    clientOs: fc.constantFrom(...CLIENT_SYSTEMS),
    networkOwner: fc.constantFrom(...NETWORK_OWNERS),
    routerAccess: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Told>;
const clues: fc.Arbitrary<Clues> = fc.record({
  told,
  signs: fc.uniqueArray(fc.constantFrom(...ALL_SIGNS), { maxLength: 8, selector: ({ id }) => id }),
});
const cures = (step: StepId, cause: CauseId) => cause in (STEPS[step] as Step).cures;

describe('a plan', () => {
  it('has each step once and stops within twelve', () => {
    fc.assert(
      fc.property(clues, (found) => {
        const { steps } = planFor(found);
        expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length);
        const offered = steps.filter((step) => step.offered);
        expect(offered.length).toBeLessThanOrEqual(MOST_STEPS);
        expect(steps.slice(0, offered.length)).toEqual(offered);
      }),
      { numRuns: 150 },
    );
  });

  it('never comes to a cause’s cure later because a sign proves the cause', () => {
    fc.assert(
      fc.property(clues, fc.constantFrom(...(Object.keys(CAUSES) as CauseId[])), (found, cause) => {
        const first = ({ signs }: Clues) =>
          planFor({ told: found.told, signs }).steps.findIndex(({ step }) => cures(step, cause));
        const before = first(found);
        fc.pre(before >= 0);
        const proof: FoundSign = { id: 'proof', about: 'history', says: { [cause]: 'proves' } };
        const without = found.signs.filter(({ about, says }) => about !== 'history' || !says[cause]);
        expect(first({ told: found.told, signs: [...without, proof] })).toBeLessThanOrEqual(
          first({ told: found.told, signs: without }),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('never advises a passthrough to a protocol that can’t use it', () => {
    const uses: Record<string, string[]> = {
      'enable-passthrough-pptp': ['pptp'],
      'enable-passthrough-ipsec': ['ikev2', 'ipsec', 'l2tp-ipsec'],
      'enable-passthrough-l2tp': ['l2tp-ipsec'],
    };
    fc.assert(
      fc.property(clues, (found) => {
        for (const { fix } of planFor(found).steps)
          if (fix in uses) expect(uses[fix]).toContain(found.told.protocol);
      }),
      { numRuns: 150 },
    );
  });

  it('never lowers security before a cheaper cure of equal chance', () => {
    fc.assert(
      fc.property(clues, (found) => {
        const tried = new Set<StepId>();
        let beliefs = believe(found);
        for (let i = 0; i < MOST_STEPS; i++) {
          const [best, ...others] = rankSteps(beliefs, found.told, tried);
          if (!best) break;
          if (STEPS[best.step].risk === 3)
            for (const other of others) {
              const row = STEPS[other.step];
              const cheaper = row.risk < 3 && row.minutes <= STEPS[best.step].minutes && !row.needs;
              if (cheaper)
                expect(other.chance, `${best.step} before ${other.step}`).toBeLessThan(best.chance);
            }
          tried.add(best.step);
          beliefs = afterFailing(beliefs, best.step);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a step applies', () => {
  it('only where the router has such a place, but any router can be rebooted', () => {
    const told: Told = { protocol: 'ikev2', routerBrand: 'fritzbox' };
    expect(applies('passthrough_ipsec', told)).toBe(false);
    expect(applies('alg_off', told)).toBe(false);
    expect(applies('reboot_router', told)).toBe(true);
    expect(applies('passthrough_ipsec', { protocol: 'ikev2' })).toBe(true);
  });

  it('for Windows only where Windows was told or shown', () => {
    const told: Told = { protocol: 'l2tp-ipsec' };
    expect(applies('natt_registry', told)).toBe(false);
    expect(applies('natt_registry', { ...told, clientOs: 'macos' })).toBe(false);
    expect(applies('natt_registry', { ...told, clientOs: 'windows-11' })).toBe(true);
    expect(applies('natt_registry', { ...told, errorCode: '809' })).toBe(true);
    expect(applies('natt_registry', { ...told, signs: ['log:windows_failed_no_answer'] })).toBe(true);
  });

  it('without a known protocol where it suits every protocol of the error message', () => {
    expect(applies('force_encapsulation', { errorCode: '809' })).toBe(true);
    expect(applies('natt_registry', { errorCode: '809' })).toBe(false);
    expect(applies('force_encapsulation', {})).toBe(false);
    expect(applies('force_encapsulation', { protocol: 'sstp', errorCode: '809' })).toBe(false);
  });

  it('where UDP is blocked, WireGuard gets a VPN over TCP first, and no other port', () => {
    const signs: FoundSign[] = [{ id: 'udp', about: 'udp-path', says: { udp_blocked_here: 'proves' } }];
    const [first] = planFor({
      told: { protocol: 'wireguard', role: 'client', symptom: 'never-connects' },
      signs,
    }).steps;
    expect(first?.step).toBe('vpn_over_tcp');
    expect(cures('use_other_port', 'udp_blocked_here')).toBe(false);
  });
});

describe('beliefs', () => {
  it('sum to one and always leave room for something else', () => {
    fc.assert(
      fc.property(clues, (found) => {
        const beliefs = believe(found);
        expect([...beliefs.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1);
        expect(beliefs.get('something_else')).toBeGreaterThanOrEqual(0.0499);
      }),
      { numRuns: 200 },
    );
  });

  it('count the strongest of several signs about one fact, once', () => {
    const sign = (id: string, strength: 'mildly' | 'strongly'): FoundSign => ({
      id,
      about: 'ike-path',
      says: { ike_dropped_by_router: strength },
    });
    const chance = (...signs: FoundSign[]) =>
      believe({ told: { protocol: 'ikev2' }, signs }).get('ike_dropped_by_router');
    expect(chance(sign('809', 'strongly'), sign('log', 'mildly'), sign('port', 'strongly'))).toBe(
      chance(sign('809', 'strongly')),
    );
  });

  it('hold nothing impossible: GRE is no matter for WireGuard', () => {
    const beliefs = believe({ told: { protocol: 'wireguard' }, signs: [] });
    expect(beliefs.has('gre_dropped_by_router')).toBe(false);
  });
});

describe('a VPN port that was tested', () => {
  const chance = (ports: Ports, said: Told = { protocol: 'wireguard', symptom: 'never-connects' }) =>
    believe(cluesOf(said, [], ports)).get('vpn_port_blocked')!;
  const none = chance({});

  it('says something of the protocol whose port it is', () => {
    expect(chance({ 'udp/51820': 'open' })).toBeLessThan(none);
    expect(chance({ 'udp/51820': 'blocked' })).toBeGreaterThan(none);
  });

  it('says nothing of another protocol', () => {
    expect(chance({ 'udp/1194': 'blocked', 'tcp/443': 'open', 'udp/443': 'open' })).toBe(none);
    expect(chance({ 'udp/51820': 'open', 'udp/1194': 'blocked' })).toBe(chance({ 'udp/51820': 'open' }));
  });

  it('is no reason for a step of another protocol', () => {
    const ids = (protocol: ToldProtocol) =>
      cluesOf({ protocol }, [], {
        'udp/500': 'blocked',
        'udp/1701': 'open',
        'udp/51820': 'open',
      }).signs.flatMap(({ id }) => (id.startsWith('port:') ? [id] : []));
    expect(ids('wireguard')).toEqual(['port:udp/51820=open']);
    expect(ids('ikev2')).toEqual(['port:udp/500=blocked']);
    expect(ids('l2tp-ipsec')).toEqual(['port:udp/500=blocked', 'port:udp/1701=open']);
    expect(ids('other')).toEqual(['port:udp/500=blocked', 'port:udp/1701=open']);
  });

  it('says nothing of OpenVPN if it is TCP 443, which has to be chosen', () => {
    const openvpn: Told = { protocol: 'openvpn', symptom: 'never-connects' };
    expect(chance({ 'tcp/443': 'open' }, openvpn)).toBe(chance({}, openvpn));
  });

  it('is a mild sign where the protocol is not known, whatever else is open', () => {
    const said: Told = { symptom: 'never-connects' };
    const blocked = chance({ 'udp/1194': 'blocked', 'tcp/443': 'open' }, said);
    expect(blocked).toBeGreaterThan(chance({}, said));
    expect(blocked).toBeLessThan(chance({ 'udp/1194': 'blocked' }, { ...said, protocol: 'openvpn' }));
  });
});

it('an error code of any length is read to its 200th character, once', () => {
  const long = cluesOf({ errorCode: 'error 809 '.repeat(20_000) }, [], {});
  expect(long.told.errorCode).toHaveLength(200);
  expect(long.signs.map(({ id }) => id)).toContain('code:windows_809');
  const start = performance.now();
  planFor(long);
  expect(performance.now() - start).toBeLessThan(1000);
});

describe('the tables', () => {
  it('cure every cause by some step', () => {
    for (const cause of Object.keys(CAUSES) as CauseId[])
      expect(
        (Object.keys(STEPS) as StepId[]).filter((step) => cures(step, cause)),
        cause,
      ).not.toEqual([]);
  });

  it('implicate only causes that exist', () => {
    for (const { id, says } of ALL_SIGNS)
      for (const cause of Object.keys(says)) expect(Object.keys(CAUSES), id).toContain(cause);
  });

  it('make every step worth offering to someone: its cures are possible where it applies', () => {
    for (const [id, step] of Object.entries(STEPS) as [StepId, Step][]) {
      const possible = (Object.keys(step.cures) as CauseId[]).some((cause) => {
        const { protocols, roles } = CAUSES[cause] as { protocols?: string[]; roles?: string[] };
        const share = (a?: readonly string[], b?: readonly string[]) =>
          !a || !b || a.some((x) => b.includes(x));
        return share(step.protocols, protocols) && share(step.roles, roles);
      });
      expect(possible, id).toBe(true);
    }
  });
});

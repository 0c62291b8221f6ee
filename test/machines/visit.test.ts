import { describe, expect, it } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import { STEPS, type StepId } from '../../knowledge/steps';
import { EVENT_TYPES, type VisitEvent } from '../../machines/events';
import { guideOf } from '../../machines/guide';
import { replay } from '../../machines/replay';
import { visitMachine } from '../../machines/visit.machine';
import { progressOf } from '../../report/progress';
import { UNSEEING } from './events';

const STEP_IDS = Object.keys(STEPS) as StepId[];
const stamp = { id: 'e', at: 1 };
const MEASURED: VisitEvent = { ...stamp, type: 'measured', run: 1, done: true, observations: UNSEEING };

/** Everything that can happen to a step, and what can happen at any time. */
const aboutStep = (step: StepId): VisitEvent[] => [
  ...(['offered', 'begun', 'done', 'skipped', 'suggested', 'restored', 'kept'] as const).map((type) => ({
    ...stamp,
    type,
    step,
  })),
  ...(['fixed', 'unchanged', 'worse'] as const).map((outcome) => ({
    ...stamp,
    type: 'verified' as const,
    step,
    outcome,
  })),
];
const ANY_TIME: VisitEvent[] = [
  MEASURED,
  { ...stamp, type: 'told', key: 'secondUser', value: true },
  { ...stamp, type: 'passed', key: 'role' },
  { ...stamp, type: 'gateway', answer: { gateway: {}, measuredAt: '', publicIpv4: null } as never },
  ...(['works', 'gaveUp', 'reopened'] as const).map((type) => ({ ...stamp, type })),
];

const nodes = getAdjacencyMap(visitMachine, {
  events: ({ value }) => {
    const place = JSON.stringify(value);
    const inside = STEP_IDS.filter((id) => place.includes(`"${id}"`));
    const atHub = place === '"asking"' || place.includes('"choosing"');
    return [...ANY_TIME, ...(atHub ? STEP_IDS : inside).flatMap(aboutStep)];
  },
  serializeState: ({ value }) => JSON.stringify(value) as never,
});
const edges = Object.entries(nodes).flatMap(([from, { transitions }]) =>
  Object.values(transitions as Record<string, { event: VisitEvent; state: { value: unknown } }>).map(
    ({ event, state }) => ({
      from,
      event,
      to: JSON.stringify(state.value),
    }),
  ),
);

describe('the statechart', () => {
  it('reaches every step', () => {
    for (const id of STEP_IDS)
      expect(Object.keys(nodes)).toContain(JSON.stringify({ guiding: { [id]: 'explaining' } }));
  });

  it('leads from every state to an outcome', () => {
    const reaches = new Set(['"resolved"', '"handedOver"']);
    for (let grown = true; grown; ) {
      const before = reaches.size;
      for (const { from, to } of edges) if (reaches.has(to)) reaches.add(from);
      grown = reaches.size > before;
    }
    expect(Object.keys(nodes).filter((node) => !reaches.has(node))).toEqual([]);
  });

  it('leaves a changed setting only by putting it back or keeping it on purpose', () => {
    const changing = STEP_IDS.filter((id) => STEPS[id].leaves !== 'nothing' && !STEPS[id].keep);
    for (const id of changing) {
      const during = ['restoring', 'leaving'].map((state) => JSON.stringify({ guiding: { [id]: state } }));
      const out = edges.filter(({ from, to }) => during.includes(from) && !during.includes(to));
      const ways = new Set(out.map(({ event }) => event.type));
      expect(ways, id).toEqual(new Set(STEPS[id].leaves === 'test' ? ['restored'] : ['restored', 'kept']));
    }
  });

  it('leaves a test that lowers security only by putting it back, once it began', () => {
    const tests = STEP_IDS.filter((id) => STEPS[id].leaves === 'test');
    expect(tests.length).toBeGreaterThan(2);
    for (const id of tests) {
      const during = ['doing', 'verifying', 'restoring'].map((state) =>
        JSON.stringify({ guiding: { [id]: state } }),
      );
      const out = edges.filter(({ from, to }) => during.includes(from) && !during.includes(to));
      expect(new Set(out.map(({ event }) => event.type)), id).toEqual(new Set(['restored']));
    }
  });

  it('ignores clicks on a step that another view has left', () => {
    for (const { from, event, to } of edges)
      if (
        'step' in event &&
        event.type !== 'offered' &&
        event.type !== 'suggested' &&
        !from.includes(`"${event.step}"`)
      )
        expect(to).toBe(from);
  });
});

let time = 0;
const event = (event: object): VisitEvent => ({ id: String(++time), at: time, ...event }) as VisitEvent;
const inStep = (step: StepId) => [MEASURED, event({ type: 'offered', step })];

describe('a visit', () => {
  it('ends resolved by the step that helped, and knows what is still changed', () => {
    const step: StepId = 'lower_mtu';
    const visit = replay([
      ...inStep(step),
      event({ type: 'begun', step }),
      event({ type: 'done', step }),
      event({ type: 'verified', step, outcome: 'fixed' }),
    ]);
    expect(visit).toMatchObject({ phase: 'resolved', trail: [{ step, outcome: 'fixed' }], changed: [step] });
  });

  it('offers to put back what did not help, and then nothing is left changed', () => {
    const step: StepId = 'lower_mtu';
    const tried = [
      ...inStep(step),
      event({ type: 'begun', step }),
      event({ type: 'done', step }),
      event({ type: 'verified', step, outcome: 'unchanged' }),
    ];
    expect(replay(tried)).toMatchObject({ phase: 'restoring', step });
    expect(replay([...tried, event({ type: 'restored', step })])).toMatchObject({
      phase: 'choosing',
      trail: [{ step, outcome: 'restored' }],
      changed: [],
    });
    expect(replay([...tried, event({ type: 'kept', step })])).toMatchObject({
      trail: [{ step, outcome: 'unchanged' }],
      changed: [step],
    });
  });

  it('does not take a step for tried in vain that could not be done, and is put back', () => {
    const step: StepId = 'change_resolver';
    const skipped = [...inStep(step), event({ type: 'begun', step }), event({ type: 'skipped', step })];
    expect(replay(skipped)).toMatchObject({ phase: 'restoring', step });
    const back = replay([...skipped, event({ type: 'restored', step })]);
    expect(back).toMatchObject({ phase: 'choosing', trail: [{ step, outcome: 'skipped' }], changed: [] });
    expect(guideOf(back).causes).toEqual(guideOf(replay(skipped)).causes);
  });

  it.each(['begun', 'done'] as const)(
    'ends when given up after %s, as soon as the change is put back',
    (at) => {
      const step: StepId = 'change_resolver';
      const begun = [...inStep(step), event({ type: 'begun', step })];
      const middle = at === 'done' ? [...begun, event({ type: 'done', step })] : begun;
      const left = [...middle, event({ type: 'gaveUp' })];
      expect(replay(left)).toMatchObject({ phase: 'restoring', step });
      expect(replay([...left, event({ type: 'back' })])).toMatchObject({ step, phase: replay(middle).phase });
      const trail = [{ step, outcome: 'skipped' }];
      const restored = replay([...left, event({ type: 'restored', step })]);
      expect(restored).toMatchObject({ phase: 'handedOver', trail, changed: [] });
      const kept = replay([...left, event({ type: 'kept', step })]);
      expect(kept).toMatchObject({ phase: 'handedOver', trail, changed: [step] });
    },
  );

  it('goes on after putting back, though given up, if support names a step meanwhile', () => {
    const step: StepId = 'change_resolver';
    const left = [...inStep(step), event({ type: 'begun', step }), event({ type: 'gaveUp' })];
    const helped = [...left, event({ type: 'suggested', step: 'lower_mtu' })];
    expect(replay(helped)).toMatchObject({ phase: 'restoring', step });
    const visit = replay([...helped, event({ type: 'restored', step })]);
    expect(visit).toMatchObject({ phase: 'choosing', suggested: 'lower_mtu' });
  });

  it('remembers that a step failed before, when it is done once more and given up', () => {
    const step: StepId = 'lower_mtu';
    const failed = [
      ...inStep(step),
      event({ type: 'begun', step }),
      event({ type: 'done', step }),
      event({ type: 'verified', step, outcome: 'unchanged' }),
    ];
    for (const ending of ['restored', 'kept'] as const) {
      const again = [
        event({ type: ending, step }),
        event({ type: 'suggested', step }),
        event({ type: 'offered', step }),
        event({ type: 'begun', step }),
        event({ type: 'gaveUp' }),
        event({ type: 'restored', step }),
      ];
      expect(replay([...failed, ...again])).toMatchObject({
        phase: 'handedOver',
        trail: [{ step, outcome: 'restored' }],
        changed: [],
      });
    }
  });

  it('goes on after a test that let the VPN through, when protection is back', () => {
    const step: StepId = 'spi_firewall_test';
    const tested = [
      ...inStep(step),
      event({ type: 'begun', step }),
      event({ type: 'done', step }),
      event({ type: 'verified', step, outcome: 'fixed' }),
      event({ type: 'works' }),
    ];
    expect(replay(tested)).toMatchObject({ phase: 'restoring', step });
    expect(replay([...tested, event({ type: 'restored', step })])).toMatchObject({
      phase: 'choosing',
      trail: [{ step, outcome: 'fixed' }],
      changed: [],
    });
  });

  it('takes back what was said last, one by one', () => {
    const told = event({ type: 'told', key: 'protocol', value: 'pptp' });
    const passed = event({ type: 'passed', key: 'symptom' });
    const back = () => event({ type: 'back' });
    expect(replay([MEASURED, told, passed, back()])).toMatchObject({
      told: { protocol: 'pptp' },
      passed: [],
    });
    expect(replay([MEASURED, told, passed, back(), back()])).toMatchObject({ told: {}, passed: [] });
    expect(replay([MEASURED, back()])).toMatchObject({ phase: 'asking' });
  });

  it('does not take back the beginning of a test that lowers security', () => {
    const step: StepId = 'client_firewall_test';
    const visit = replay([...inStep(step), event({ type: 'begun', step }), event({ type: 'back' })]);
    expect(visit).toMatchObject({ phase: 'doing', step });
  });

  it('keeps a measurement that came after what is taken back', () => {
    const step: StepId = 'reboot_router';
    const visit = replay([
      ...inStep(step),
      event({ type: 'begun', step }),
      event({ type: 'done', step }),
      { ...MEASURED, run: 2, observations: { ...UNSEEING, elapsedMs: 2 } } as VisitEvent,
      event({ type: 'back' }),
    ]);
    expect(visit).toMatchObject({ phase: 'explaining', step });
    expect(visit.result?.observations.elapsedMs).toBe(2);
  });

  it('leaves as it is what is needed in any case, also if it was not enough by itself', () => {
    const step: StepId = 'forward_ports';
    const visit = replay([
      ...inStep(step),
      event({ type: 'begun', step }),
      event({ type: 'done', step }),
      event({ type: 'verified', step, outcome: 'unchanged' }),
    ]);
    expect(visit).toMatchObject({
      phase: 'choosing',
      trail: [{ step, outcome: 'unchanged' }],
      changed: [step],
    });
  });

  it('says no longer that a step helped when it fails again', () => {
    const step: StepId = 'lower_mtu';
    const visit = replay([
      ...inStep(step),
      event({ type: 'begun', step }),
      event({ type: 'done', step }),
      event({ type: 'verified', step, outcome: 'fixed' }),
      event({ type: 'reopened' }),
    ]);
    expect(visit).toMatchObject({ phase: 'choosing', trail: [{ step, outcome: 'unchanged' }] });
  });

  it('stays on a card when the router is named, unless that router can’t do it', () => {
    const step: StepId = 'passthrough_ipsec';
    const named = (value: string) =>
      replay([...inStep(step), event({ type: 'told', key: 'routerBrand', value })]);
    expect(named('asus')).toMatchObject({ phase: 'explaining', step });
    expect(named('fritzbox')).toMatchObject({ phase: 'choosing' });
  });

  it('comes to the step that support suggests, unless one is in its middle', () => {
    const asked = [...inStep('reboot_router'), event({ type: 'suggested', step: 'lower_mtu' })];
    expect(replay(asked)).toMatchObject({ phase: 'choosing', suggested: 'lower_mtu' });
    expect(guideOf(replay(asked))).toMatchObject({ question: null, next: 'lower_mtu' });
    const step: StepId = 'spi_firewall_test';
    const busy = [
      ...inStep(step),
      event({ type: 'begun', step }),
      event({ type: 'suggested', step: 'lower_mtu' }),
    ];
    expect(replay(busy)).toMatchObject({ phase: 'doing', step });
  });

  it('comes to a suggested step once more that was tried before, and only once', () => {
    const step: StepId = 'reboot_router';
    const tryIt = [
      event({ type: 'offered', step }),
      event({ type: 'begun', step }),
      event({ type: 'done', step }),
      event({ type: 'verified', step, outcome: 'unchanged' }),
    ];
    const again = [MEASURED, ...tryIt, event({ type: 'suggested', step })];
    expect(guideOf(replay(again))).toMatchObject({ question: null, next: step });
    expect(guideOf(replay(again)).reasons[0]).toBe('support');
    expect(progressOf(replay(again)).next.filter((next) => next === step)).toEqual([step]);
    const tried = replay([...again, ...tryIt]);
    expect(tried.trail).toEqual([{ step, outcome: 'unchanged' }]);
    expect(guideOf(tried).next).not.toBe(step);
    const skipped = replay([...again, tryIt[0]!, event({ type: 'skipped', step })]);
    expect(guideOf(skipped).next).not.toBe(step);
  });

  it.each(STEP_IDS)('comes to %s again as often as support suggests it, and not by itself', (step) => {
    const about = (...types: string[]) => types.map((type) => event({ type, step }));
    const verified = (outcome: string) => event({ type: 'verified', step, outcome });
    const endings = [
      about('skipped'),
      [...about('begun', 'done'), verified('unchanged'), ...about('restored')],
      [...about('begun', 'done'), verified('worse'), ...about('kept', 'restored')],
      [...about('begun', 'done'), verified('fixed'), ...about('restored'), event({ type: 'reopened' })],
    ];
    const events: VisitEvent[] = [MEASURED];
    for (const ending of [...endings, ...endings.toReversed()]) {
      events.push(...about('suggested'));
      expect(guideOf(replay(events))).toMatchObject({ question: null, next: step });
      events.push(...about('offered'), ...ending);
      const visit = replay(events);
      expect(visit).toMatchObject({ phase: 'choosing', suggested: null });
      expect(visit.trail.map((one) => one.step)).toEqual([step]);
      expect(guideOf(visit).next).not.toBe(step);
    }
  });

  it('knows what is still changed after a step was done twice', () => {
    const step: StepId = 'lower_mtu';
    const failing = ['offered', 'begun', 'done'].map((type) => event({ type, step }));
    const failed = [...failing, event({ type: 'verified', step, outcome: 'unchanged' })];
    const kept = [MEASURED, ...failed, event({ type: 'kept', step }), event({ type: 'suggested', step })];
    expect(replay([...kept, ...failed, event({ type: 'kept', step })]).changed).toEqual([step]);
    expect(replay([...kept, ...failed, event({ type: 'restored', step })]).changed).toEqual([]);
    const fixed = event({ type: 'verified', step, outcome: 'fixed' });
    expect(replay([...kept, ...failing, fixed]).changed).toEqual([step]);
  });

  it('survives what another version wrote: a step and a type that are not known', () => {
    const strange = [
      event({ type: 'offered', step: 'wave_a_wand' }),
      event({ type: 'verified', step: 'wave_a_wand', outcome: 'fixed' }),
      event({ type: 'teleported' }),
    ];
    expect(replay([MEASURED, ...strange])).toMatchObject({ phase: 'asking', trail: [] });
  });

  it('knows every type of event by name', () => {
    const types = new Set([...edges.map(({ event }) => event.type), 'back']);
    expect([...EVENT_TYPES].sort()).toEqual([...types].sort());
  });
});

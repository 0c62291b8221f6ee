import { assign, setup } from 'xstate';
import type { Told } from '../knowledge/told';
import type { Observations } from '../probe/observations';
import type { GatewayAnswer } from './judge';

/** What every event carries: a stable id, and when it happened (epoch ms). */
interface Stamp {
  id: string;
  at: number;
}

/** One thing that happened in a visit. The list of them is the visit; it is only ever appended to. */
export type VisitEvent =
  /** A measuring run came to its end: by a verdict, its deadline, or cancelling. `run` numbers them from 1. */
  | (Stamp & { type: 'measured'; run: number; done: boolean; observations: Observations })
  /** The user told something; null takes it back. */
  | (Stamp & { type: 'told'; key: keyof Told; value: string | null })
  /** A router was asked what it is. */
  | (Stamp & { type: 'gateway'; answer: GatewayAnswer });

export interface VisitContext {
  runs: Observations[];
  told: Told;
  /** What the router last said; null where none was asked. */
  answer: GatewayAnswer | null;
}

/**
 * A visit's phases, folded from its events. It holds no effects: who folds the same events gets the same
 * snapshot, in the popup, the panel, the tab and the terminal.
 */
export const visitMachine = setup({
  types: { context: {} as VisitContext, events: {} as VisitEvent },
  actions: {
    addRun: assign({
      runs: ({ context, event }) =>
        event.type === 'measured' ? [...context.runs, event.observations] : context.runs,
    }),
    keepTold: assign({
      told: ({ context, event }) =>
        event.type === 'told' ? withTold(context.told, event.key, event.value) : context.told,
    }),
    keepAnswer: assign({
      answer: ({ context, event }) => (event.type === 'gateway' ? event.answer : context.answer),
    }),
  },
  guards: { isOver: ({ event }) => event.type === 'measured' && event.done },
}).createMachine({
  id: 'visit',
  context: { runs: [], told: {}, answer: null },
  initial: 'unmeasured',
  on: {
    told: { actions: 'keepTold' },
    gateway: { actions: 'keepAnswer' },
    measured: { guard: 'isOver', target: '.measured', actions: 'addRun' },
  },
  states: {
    unmeasured: {},
    measured: {},
  },
});

function withTold(told: Told, key: keyof Told, value: string | null): Told {
  const { [key]: _, ...rest } = told;
  return value === null ? rest : { ...rest, [key]: value };
}

import type { Words } from '../words';
import { type Fact, factsOf, type Tone } from './facts';
import type { Report } from './report';

/** One fact before and after. */
export interface Change {
  id: Fact['id'];
  name: string;
  before: string;
  after: string;
  /** `fixed`: it got better, `worse`: it got worse, `changed`: neither can be said. */
  word: 'fixed' | 'worse' | 'changed';
}

/** Facts whose every run is a little different, which says nothing. */
const RESTLESS: ReadonlySet<Fact['id']> = new Set(['roundTrips']);

const GOODNESS: Partial<Record<Tone, number>> = { blocked: 0, limits: 1, ok: 2 };

/** What differs between two reports, in words. A value that is not known on one side is no change. */
export function compare(before: Report, after: Report, words: Words): Change[] {
  const earlier = new Map(factsOf(before, words).map((fact) => [fact.id, fact]));
  return factsOf(after, words).flatMap((fact): Change[] => {
    const was = earlier.get(fact.id);
    if (!was || RESTLESS.has(fact.id) || was.value === fact.value) return [];
    const [from, to] = [GOODNESS[was.tone], GOODNESS[fact.tone]];
    if (from === undefined || to === undefined) return [];
    const word = to > from ? 'fixed' : to < from ? 'worse' : 'changed';
    return [{ id: fact.id, name: fact.name, before: was.value, after: fact.value, word }];
  });
}

import { describe, expect, it } from 'vitest';
import { ANSWERS, type Answer } from '../../knowledge/answers';
import { PROTOCOL_FACTS } from '../../knowledge/protocol-facts';
import { STEPS } from '../../knowledge/steps';
import { answers as de } from '../../words/de/answers';
import { reference as referenceDe } from '../../words/de/reference';
import { answers as en } from '../../words/en/answers';
import { reference as referenceEn } from '../../words/en/reference';

const IDS = Object.keys(ANSWERS);

const paths = (words: object): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? paths(value).map((path) => `${key}.${path}`) : [key],
  );

describe('short answers', () => {
  it.each(Object.entries<Answer>(ANSWERS))(
    '%s leads somewhere that exists',
    (_, { protocols = [], steps = [] }) => {
      expect(protocols.length + steps.length).toBeGreaterThan(0);
      expect(protocols.filter((id) => !(id in PROTOCOL_FACTS))).toEqual([]);
      expect(steps.filter((id) => !(id in STEPS))).toEqual([]);
    },
  );

  it.each([
    ['en', en],
    ['de', de],
  ])('have words in %s: a question and two to five sentences', (_, words) => {
    expect(Object.keys(words)).toEqual(IDS);
    for (const [id, { question, answer }] of Object.entries(words)) {
      expect(question.split(/\s+/).length, id).toBeLessThanOrEqual(14);
      const sentences = answer.split(/(?<=[.!?]) /);
      expect(sentences.length, answer).toBeGreaterThanOrEqual(2);
      expect(sentences.length, answer).toBeLessThanOrEqual(5);
    }
    expect(new Set(Object.values(words).map(({ answer }) => answer)).size).toBe(IDS.length);
  });
});

describe('the reference page', () => {
  it('has the same words in German', () => expect(paths(referenceDe)).toEqual(paths(referenceEn)));
});

import { describe, expect, it } from 'vitest';
import { firstLine } from '../../bin/failure.ts';

describe('firstLine', () => {
  it.each([
    ['an error', new Error('No space left.\n    at write'), 'No space left.'],
    ['an event of a WebSocket', { type: 'error', message: 'connect ECONNREFUSED' }, 'connect ECONNREFUSED'],
    ['a text', 'Stopped.', 'Stopped.'],
    ['nothing', undefined, 'undefined'],
    ['an error without words', new Error(''), 'no reason given.'],
  ])('says what %s says', (_, thrown, line) => {
    expect(firstLine(thrown)).toBe(line);
  });
});

import { describe, expect, it } from 'vitest';
import { readStart } from '../../entrypoints/wiring/read-start';

/** A body that gives these chunks and then ends, hangs or goes on for ever. */
function body(
  chunks: string[],
  then: 'ends' | 'hangs' | 'goes on',
): { response: Response; given: () => number } {
  let given = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks[given] ?? (then === 'goes on' ? 'x'.repeat(1000) : undefined);
      if (chunk === undefined) {
        if (then === 'ends') controller.close();
        return then === 'hangs' ? new Promise(() => {}) : undefined;
      }
      given++;
      controller.enqueue(new TextEncoder().encode(chunk));
    },
  });
  return { response: new Response(stream), given: () => given };
}

describe('readStart', () => {
  it('reads an ordinary answer whole, also where a character is split', async () => {
    const bytes = new TextEncoder().encode('ip=203.0.113.7\nö');
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, -1));
        controller.enqueue(bytes.slice(-1));
        controller.close();
      },
    });
    expect(await readStart(new Response(stream))).toBe('ip=203.0.113.7\nö');
  });

  it('is empty without a body', async () => {
    expect(await readStart(new Response(null))).toBe('');
  });

  it('stops reading an endless body', async () => {
    const { response, given } = body([], 'goes on');
    expect((await readStart(response)).length).toBeLessThanOrEqual(11_000);
    expect(given()).toBeLessThan(20);
  });

  it('does not wait for a body that hangs, and keeps what came', async () => {
    const { response } = body(['ip=203.0.113.7\n'], 'hangs');
    expect(await readStart(response)).toBe('ip=203.0.113.7\n');
  });
});

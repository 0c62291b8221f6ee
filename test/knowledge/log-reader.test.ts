import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LogWorker, readLogFile } from '../../entrypoints/wiring/log-reader';
import { MAX_LOG } from '../../knowledge/log-size';
import { readLog } from '../../knowledge/read-log';

const FAILED = 'AUTH: Received control message: AUTH_FAILED';

/** A worker that answers as the real one does, or hangs, or breaks. */
function worker(does: 'reads' | 'hangs' | 'breaks') {
  const seen: string[] = [];
  const state = { terminated: 0, seen };
  const start = (): LogWorker => {
    const self: LogWorker = {
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      terminate: () => void state.terminated++,
      postMessage: (text: string) => {
        seen.push(text);
        queueMicrotask(() => {
          if (does === 'reads') self.onmessage?.call(self as Worker, { data: readLog(text) } as MessageEvent);
          if (does === 'breaks') self.onerror?.call(self as Worker, {} as ErrorEvent);
        });
      },
    };
    return self;
  };
  return { start, state };
}

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Blob([bigEndian ? bytes.swap16() : bytes]);
};

afterEach(() => vi.useRealTimers());

describe('readLogFile', () => {
  it('reads pasted text and files', async () => {
    for (const log of [FAILED, new Blob([FAILED]), utf16(FAILED, false), utf16(FAILED, true)]) {
      const { start, state } = worker('reads');
      const answer = await readLogFile(log, start);
      expect(answer).toMatchObject({
        ok: true,
        reading: { telling: { line: 1, quote: FAILED }, cut: false },
      });
      expect(state.terminated).toBe(1);
    }
  });

  it('reads a log in the code page of old Windows', async () => {
    const bytes = Buffer.from('B\u00fcro: Der Ursachencode lautet: 789.', 'latin1');
    expect(await readLogFile(new Blob([bytes]), worker('reads').start)).toMatchObject({
      ok: true,
      reading: { telling: { patternId: 'windows_failed_l2tp_security' } },
    });
  });

  it('takes colours for text', async () => {
    const answer = await readLogFile(
      new Blob([`\u001b[31m${FAILED}\u001b[0m\n`.repeat(20)]),
      worker('reads').start,
    );
    expect(answer).toMatchObject({ ok: true, reading: { found: [{ count: 20 }] } });
  });

  it.each([false, true])('reads only the end of a large file, in UTF-16 (%s) too', async (wide) => {
    const text = `Initialization Sequence Completed\n${'noise\n'.repeat(1_100_000)}${FAILED}`;
    const answer = await readLogFile(wide ? utf16(text, false) : new Blob([text]), worker('reads').start);
    expect(answer).toMatchObject({
      ok: true,
      reading: { cut: true, telling: { quote: FAILED }, found: [{ patternId: 'openvpn_auth_failed' }] },
    });
  });

  it('reads no more than 5 MB of 50', async () => {
    const file = new Blob([new Uint8Array(50_000_000).fill(0x78)]);
    const { start, state } = worker('reads');
    expect(await readLogFile(file, start)).toMatchObject({ ok: true, reading: { cut: true } });
    expect(state.seen[0]!.length).toBe(MAX_LOG);
  });

  it.each([
    ['empty', ''],
    ['empty', ' \n\t\n'],
    ['empty', new Blob([])],
    ['empty', utf16('\n', false)],
    ['binary', new Blob([Uint8Array.from({ length: 10_000 }, (_, at) => (at * 7919) % 256)])],
    ['binary', new Blob([new Uint8Array(1000)])],
    [
      'unreadable',
      { size: 3, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) } as unknown as Blob,
    ],
  ])('refuses what is %s, and starts no worker', async (reason, log) => {
    const { start, state } = worker('reads');
    expect(await readLogFile(log, start)).toEqual({ ok: false, reason });
    expect(state.seen).toEqual([]);
  });

  it('ends a worker that takes longer than 2 s', async () => {
    vi.useFakeTimers();
    const { start, state } = worker('hangs');
    const answer = readLogFile(FAILED, start);
    await vi.advanceTimersByTimeAsync(1999);
    expect(state.terminated).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual({ ok: false, reason: 'too-slow' });
    expect(state.terminated).toBe(1);
  });

  it('says so when the worker breaks or cannot be started', async () => {
    const broken = worker('breaks');
    expect(await readLogFile(FAILED, broken.start)).toEqual({ ok: false, reason: 'unreadable' });
    expect(broken.state.terminated).toBe(1);
    const none = () => {
      throw new Error('no workers here');
    };
    expect(await readLogFile(FAILED, none)).toEqual({ ok: false, reason: 'unreadable' });
  });
});

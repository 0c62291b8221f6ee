/** Everything impure that asking a router takes, handed in. */
export interface GatewayEnvironment {
  fetch(url: string, init: RequestInit): Promise<Pick<Response, 'type' | 'status' | 'headers' | 'body'>>;
  /** Monotonic time in ms. */
  now(): number;
  /** Wall clock, ISO 8601 in UTC. */
  date(): string;
  /** Calls back once after so many ms unless the returned function is called before. */
  after(ms: number, callback: () => void): () => void;
  /** Ends the run early. */
  signal: AbortSignal;
}

/** Nothing that tells who asks goes with any request, and no answer is kept. */
export const ASKING: RequestInit = {
  cache: 'no-store',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
};

/** How long and how much an answer may be. */
export interface Limits {
  /** From sending to the answer's last byte. */
  ms: number;
  /** After decompression. */
  bytes: number;
  /** What becomes of a longer answer: it is refused, or its beginning is taken. */
  longer: 'refuse' | 'cut';
}

/**
 * `silent`: nothing came, or the connection failed. `slow`: an answer began and broke off, or did not end in time.
 * `redirected`: it pointed to another address, which is not followed.
 */
export type Failure = 'silent' | 'slow' | 'redirected' | 'too-large';

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/**
 * Sends one request, without cookies or passwords and without following redirects, and reads the answer within
 * the limits. Never rejects, and settles in time whatever the other side, or `fetch`, does.
 */
export function ask(
  { fetch, after, signal }: Pick<GatewayEnvironment, 'fetch' | 'after' | 'signal'>,
  url: string,
  init: RequestInit,
  limits: Limits,
): Promise<Answer | Failure> {
  const abort = new AbortController();
  let late: Failure = 'silent';
  return new Promise((resolve) => {
    const settle = (answer: Answer | Failure) => {
      stopWaiting();
      resolve(answer);
      abort.abort();
    };
    const stopWaiting = after(limits.ms, () => settle(late));
    signal.addEventListener('abort', () => settle(late), { signal: abort.signal });
    if (signal.aborted) settle(late);
    else
      request().then(settle, () => {
        settle(late === 'slow' ? 'slow' : 'silent');
      });
  });

  async function request(): Promise<Answer | Failure> {
    const { type, status, headers, body } = await fetch(url, {
      ...init,
      ...ASKING,
      redirect: 'manual',
      signal: abort.signal,
    });
    if (type === 'opaqueredirect') return 'redirected';
    late = 'slow';
    const text = body ? await readText(body, limits) : '';
    return text === null ? 'too-large' : { status, headers, text };
  }
}

async function readText(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  { bytes, longer }: Limits,
): Promise<string | null> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let total = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    total += value.length;
    const over = total - bytes;
    text += decoder.decode(over > 0 ? value.subarray(0, value.length - over) : value, { stream: true });
    if (over <= 0) continue;
    void reader.cancel().catch(() => undefined);
    return longer === 'cut' ? text : null;
  }
}

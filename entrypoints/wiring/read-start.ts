/** Longest start of an answer that is read, in bytes: an honest one that tells an address has some hundred. */
const MAX_BYTES = 10_000;

/** How long a body may take after its head, in ms. The head alone is an answer; a body that hangs is given up. */
const BODY_MS = 1000;

/** The start of an answer's body as text: neither an endless nor a hanging body is waited for. */
export async function readStart(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const giveUp = setTimeout(() => void reader.cancel(), BODY_MS);
  try {
    while (bytes < MAX_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // Broken off in the middle: what came until then is the answer.
  } finally {
    clearTimeout(giveUp);
    void reader.cancel().catch(() => undefined);
  }
  return text;
}

import type { PairEnvironment } from '../../probe/filtering-test';
import { readStart } from './read-start';

/** The browser's own parts, as the probe takes them. */
export function browserEnvironment(signal: AbortSignal): PairEnvironment {
  return {
    createPeerConnection:
      typeof RTCPeerConnection === 'function'
        ? (configuration) => new RTCPeerConnection(configuration)
        : null,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      return { type: response.type, text: () => readStart(response) };
    },
    now: () => performance.now(),
    date: () => new Date().toISOString(),
    every: (ms, callback) => {
      const timer = setInterval(callback, ms);
      return () => clearInterval(timer);
    },
    signal,
  };
}

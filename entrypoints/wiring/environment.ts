import type { Environment } from '../../probe/gather';

/** The browser's own parts, as the probe takes them. */
export function browserEnvironment(signal: AbortSignal): Environment {
  return {
    createPeerConnection:
      typeof RTCPeerConnection === 'function'
        ? (configuration) => new RTCPeerConnection(configuration)
        : null,
    fetch: (url, init) => fetch(url, init),
    now: () => performance.now(),
    date: () => new Date().toISOString(),
    every: (ms, callback) => {
      const timer = setInterval(callback, ms);
      return () => clearInterval(timer);
    },
    signal,
  };
}

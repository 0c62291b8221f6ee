import { familyOf } from './address';
import type { Environment } from './gather';
import type { Observations, VpnServerObservation } from './observations';
import { probeUrl } from './ports';
import { online } from './reachability';
import { openRecorded } from './record';
import { LOOKUP_GRACE, nameFailed } from './vpn-server';
import { createWatch } from './watch';

/**
 * It ends here, in ms from its start, whatever is missing: the run is stored only then. Time enough for a TCP handshake
 * whose first packet was lost (again after 1 s, RFC 6298 §2), and for TLS. Browsers give up a silent STUN server after
 * 11 s at the earliest, and a silent resolver after 13 s (measured): an error before means that the name was not found.
 */
const DEADLINE = 3000;

/** The port of STUN's own (RFC 8489 §18.7): no VPN listens there. */
const STUN_PORT = 3478;

/**
 * Looks up and calls the VPN server that the settings name, after the main run. Resolves with the record; never
 * rejects. `onChange` is called with the record so far, which goes on changing.
 */
export async function tryVpnServer(
  server: string,
  observations: Observations,
  environment: Environment,
  onChange: (vpnServer: VpnServerObservation) => void,
): Promise<VpnServerObservation> {
  const { createPeerConnection, now, signal } = environment;
  const zero = now() - observations.elapsedMs;
  const elapsed = () => Math.round((now() - zero) * 10) / 10;
  const record: VpnServerObservation = {
    host: server.toLowerCase(),
    startedMs: elapsed(),
    endedMs: null,
    ended: null,
    lookup: null,
    request: null,
  };
  const watch = createWatch(now, environment.every, signal);
  const abort = new AbortController();
  const url = probeUrl(record.host, STUN_PORT);
  const address = url.replace(/^stun:/, 'https://').replace(/\d+$/, '443/');
  let close = () => {};
  const changed = () => {
    watch.look();
    if (record.ended === null) onChange(record);
  };

  let settled = true;
  if (online(observations).value !== false && !signal.aborted && URL.canParse(address)) {
    if (createPeerConnection && familyOf(record.host) === null) {
      const opened = openRecorded('single', [url], { createPeerConnection, elapsed, changed });
      record.lookup = opened.record;
      close = opened.close;
    }
    void call();
    settled = await watch.until(isTold, DEADLINE);
  }
  close();
  record.endedMs = elapsed();
  record.ended = signal.aborted ? 'cancelled' : settled ? 'settled' : 'deadline';
  abort.abort();
  watch.end();
  onChange(record);
  return record;

  /** Whether nothing that may still come could change the verdict. */
  function isTold(): boolean {
    const { lookup, request } = record;
    if (!request || request.settledMs === null) return false;
    if (request.answered || !lookup || lookup.failed !== null) return true;
    return nameFailed(record, observations) || elapsed() - request.settledMs > LOOKUP_GRACE;
  }

  async function call() {
    const request: VpnServerObservation['request'] = { sentMs: elapsed(), settledMs: null, answered: null };
    record.request = request;
    const answered = await isAnswered();
    if (record.ended !== null) return;
    Object.assign(request, { answered, settledMs: elapsed() });
    changed();
  }

  /**
   * A redirect may lead to somebody else, so it is an answer, and not followed. That can't be asked for without CORS
   * (Fetch §4.1), so the second request, for servers that send no CORS headers, follows the first.
   */
  async function isAnswered(): Promise<boolean> {
    const init: RequestInit = {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
    };
    for (const how of [{ redirect: 'manual' }, { mode: 'no-cors' }] as const)
      try {
        await environment.fetch(address, { ...init, ...how });
        return true;
      } catch {
        if (abort.signal.aborted) return false;
      }
    return false;
  }
}

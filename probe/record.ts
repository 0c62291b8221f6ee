import type { PeerConnection } from './gather';
import type { ConnectionObservation, ConnectionPurpose } from './observations';

/** What recording a connection needs from its run. */
export interface Recording {
  /** May throw. */
  createPeerConnection: (configuration: RTCConfiguration) => PeerConnection;
  /** Ms since the main run's start. */
  elapsed(): number;
  /** Called after each change of the record. */
  changed(): void;
}

/**
 * Opens a connection that asks STUN servers and records what it hears, until the returned function closes it. What
 * throws is recorded as failed.
 */
export function openRecorded(
  purpose: ConnectionPurpose,
  urls: string[],
  { createPeerConnection, elapsed, changed }: Recording,
): { record: ConnectionObservation; close(): void } {
  const record: ConnectionObservation = {
    purpose,
    urls,
    openedMs: elapsed(),
    candidates: [],
    errors: [],
    completeMs: null,
    closedMs: null,
    failed: null,
  };
  let connection: PeerConnection | null = null;
  const close = () => {
    record.closedMs ??= elapsed();
    connection?.close();
    connection = null;
  };
  const fail = (error: unknown) => {
    if (record.closedMs !== null) return;
    record.failed = error instanceof Error ? error.name : 'Error';
    close();
  };
  const whileOpen = (note: () => void) => {
    if (record.closedMs !== null) return;
    note();
    changed();
  };
  try {
    connection = createPeerConnection({
      iceServers: urls.map((url) => ({ urls: url })),
      bundlePolicy: 'max-bundle',
    });
    listen(connection);
    connection.createDataChannel('');
    connection.setLocalDescription().catch((error) => whileOpen(() => fail(error)));
  } catch (error) {
    fail(error);
  }
  return { record, close };

  function listen(opened: PeerConnection) {
    opened.addEventListener('icecandidate', ({ candidate }) => {
      // Null and the empty string are end marks; Firefox gives both.
      if (!candidate?.candidate) return;
      const { url = null } = candidate as RTCIceCandidate & { url?: string | null };
      whileOpen(() => {
        record.candidates.push({ atMs: elapsed(), candidate: candidate.candidate, url: url || null });
      });
    });
    opened.addEventListener('icecandidateerror', ({ url, port, errorCode: code, errorText: text }) =>
      whileOpen(() => {
        record.errors.push({ atMs: elapsed(), url: url || null, port: port || null, code, text });
      }),
    );
    opened.addEventListener('icegatheringstatechange', () => {
      if (opened.iceGatheringState !== 'complete') return;
      whileOpen(() => {
        record.completeMs = elapsed();
      });
    });
  }
}

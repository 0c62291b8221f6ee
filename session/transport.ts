import type { Bytes } from './bytes';

/** Whether a broker is reached, and hears for us what we subscribed to. */
export type TransportState = 'connecting' | 'connected' | 'disconnected';

/** Longest frame that is sent or looked at, bytes. A report is about a fifth of it; brokers should allow as much. */
export const MAX_FRAME = 65_536;

/** What carries frames between the two sides: it may lose them, double them and change their order. */
export interface Transport {
  /** Sends, if connected; else the frame is lost. Never throws. */
  publish(topic: string, frame: Bytes): void;
  /** Resolves when frames arrive, or will after the next connecting. One handler a topic. */
  subscribe(topic: string, onFrame: (frame: Bytes) => void): Promise<void>;
  unsubscribe(topic: string): void;
  /** Calls back at once and at each change; gives back what ends that. */
  onState(listener: (state: TransportState) => void): () => void;
  /**
   * Begins another connection, with the next broker if there are several: one that goes on may have lost what it was
   * asked to listen to, as a cluster does when it loses a node.
   */
  renew(): void;
  /** Ends the connection and all attempts at one. */
  close(): void;
}

import type { Told } from '../../knowledge/told';
import type { VisitEvent } from '../../machines/events';
import type { Observations } from '../../probe/observations';

let time = 0;

/** An event with an id and a time of its own. */
export const event = (type: VisitEvent['type'], more: object = {}): VisitEvent =>
  ({ id: String(++time), at: time, type, ...more }) as VisitEvent;

export const told = (key: keyof Told, value: unknown): VisitEvent => event('told', { key, value });

/** What a browser without WebRTC observes: nothing. */
export const UNSEEING: Observations = {
  version: 1,
  startedAt: '2026-11-21T10:00:00.000Z',
  elapsedMs: 100,
  done: true,
  ended: 'settled',
  webrtc: 'missing',
  servers: [],
  connections: [],
  requests: [],
};

/** A run that finds out nothing. */
export const MEASURED = event('measured', { run: 1, done: true, observations: UNSEEING });

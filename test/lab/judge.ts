/** Compares a report's `network` with what is true in a row. */
import type { LabRow } from './row.ts';
import type { Truth } from './truth.ts';

export interface Judgement {
  /** Definite and untrue, as "key: value". */
  readonly wrong: readonly string[];
  /** Keys that had to be definite and were unknown. */
  readonly missing: readonly string[];
  /** Keys that were definite and true. */
  readonly right: readonly string[];
  /** Keys about which something true could have been said, and nothing was. */
  readonly unknown: readonly string[];
}

/** `definite` are the keys that must not be unknown; the row's unless said. */
export function judge(
  network: unknown,
  row: Pick<LabRow, 'definite'>,
  truth: Pick<Truth, 'acceptable' | 'localAddresses'>,
): Judgement {
  const wrong: string[] = [];
  const right: string[] = [];
  const unknown: string[] = [];
  for (const [key, values] of truth.acceptable) {
    const value = valueAt(network, key);
    if (!isDefinite(value)) {
      // Single ports can be tried with a probe host of one's own only; most rows have none.
      if (values.size > 0 && !key.startsWith('ports.')) unknown.push(key);
    } else if (values.has(value)) right.push(key);
    else wrong.push(`${key}: ${JSON.stringify(value)}`);
  }
  const local = valueAt(network, 'localAddresses');
  for (const address of Array.isArray(local) ? local : []) {
    // Names that hide an address (mDNS) say nothing.
    if (typeof address === 'string' && address.endsWith('.local')) continue;
    if (!truth.localAddresses.includes(String(address)))
      wrong.push(`localAddresses: ${JSON.stringify(address)}`);
  }
  return { wrong, right, unknown, missing: row.definite.filter((key) => !isDefinite(valueAt(network, key))) };
}

function isDefinite(value: unknown): boolean {
  return value !== undefined && value !== null && value !== 'unknown';
}

function valueAt(object: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined),
      object,
    );
}

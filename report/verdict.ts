export type Tri = boolean | 'unknown';
export type Verdict = 'yes' | 'likely' | 'unlikely' | 'no' | 'unknown';

/** Confidence from which a finding is said without "likely". */
const CERTAIN = 0.95;

/** A finding's verdict and confidence in one word. */
export function verdictOf(verdict: Tri, confidence: number | null): Verdict {
  if (verdict === 'unknown') return 'unknown';
  const certain = (confidence ?? 0) >= CERTAIN;
  if (verdict) return certain ? 'yes' : 'likely';
  return certain ? 'no' : 'unlikely';
}

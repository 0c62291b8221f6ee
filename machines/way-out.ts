import type { StepId } from '../knowledge/steps';
import type { Clues } from './rank';

/** What comes before all questions and steps while nothing gets out: no answer helps then, whatever else was told. */
export function wayOut({ signs }: Clues): StepId | null {
  const speaks = (id: string) => signs.some((sign) => sign.id === id);
  if (speaks('finding:offline=true')) return 'get_online';
  return speaks('finding:captive_portal=true') ? 'sign_in_to_network' : null;
}

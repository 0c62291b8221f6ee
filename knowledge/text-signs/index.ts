import { ACCESS_SIGNS } from './access';
import { DEVICE_SIGNS } from './device';
import { INBOUND_SIGNS } from './inbound';
import { MTU_SIGNS } from './mtu';
import { NETWORK_SIGNS } from './network';
import { OTHER_NETWORK_SIGNS } from './other-network';
import { plain } from './phrases';
import { ROUTER_SIGNS } from './router';
import { ROUTES_SIGNS } from './routes';
import { SERVER_SIGNS } from './server';
import { SESSION_SIGNS } from './session';
import type { TextSign } from './sign';
import { TRIED_SIGNS } from './tried';

export type { TextSign } from './sign';
export { tellFromText } from './tell';

const SIGNS = {
  ...OTHER_NETWORK_SIGNS,
  ...NETWORK_SIGNS,
  ...ROUTER_SIGNS,
  ...INBOUND_SIGNS,
  ...MTU_SIGNS,
  ...SERVER_SIGNS,
  ...ACCESS_SIGNS,
  ...DEVICE_SIGNS,
  ...ROUTES_SIGNS,
  ...SESSION_SIGNS,
  ...TRIED_SIGNS,
};

export type TextSignId = keyof typeof SIGNS;

/**
 * What people say in their own words, by topic. How much each says is judgement, from the causes and circumstances
 * in checklist.md and error-codes.md of the domain research.
 */
export const TEXT_SIGNS: Readonly<Record<TextSignId, TextSign>> = SIGNS;

const ROWS = Object.entries(TEXT_SIGNS) as [TextSignId, TextSign][];

/** The signs in a text of any length and language; unknown languages and absurd input find nothing. */
export function findTextSigns(text: string): TextSignId[] {
  const all = plain(text);
  const sentences = all.split('\n').filter(Boolean);
  return ROWS.filter(([, { patterns, unless }]) =>
    patterns.some(
      (pattern) =>
        pattern.test(all) &&
        (!unless ||
          sentences.some(
            (sentence) => pattern.test(sentence) && !unless.some((other) => other.test(sentence)),
          )),
    ),
  ).map(([id]) => id);
}

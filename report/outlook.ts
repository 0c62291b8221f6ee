import type { OutlookVerdict } from '../knowledge/outlook';
import type { ProtocolId } from '../knowledge/protocols';
import type { Words } from '../words';
import type { Tone } from './facts';
import type { Report } from './report';

/** One protocol's outlook in words. */
export interface OutlookLine {
  id: ProtocolId;
  name: string;
  value: string;
  tone: Tone;
  /** Whole sentences: what of the router's passthrough, then why. */
  because: string[];
}

const TONES: Record<OutlookVerdict, Tone> = {
  'should-work': 'ok',
  'needs-change': 'limits',
  blocked: 'blocked',
  unknown: 'unknown',
};

/** What will work from here, in words, in the order of the protocol table. */
export function outlookOf(report: Report, words: Words): OutlookLine[] {
  const say = words.outlook;
  return Object.entries(report.outlook).map(([key, { verdict, passthrough, because }]) => {
    const id = key as ProtocolId;
    return {
      id,
      name: say.protocol[id],
      value: say.verdict[verdict],
      tone: TONES[verdict],
      because: [...because.map((reason) => say.reason[reason]), `${say.passthrough[passthrough]}.`],
    };
  });
}

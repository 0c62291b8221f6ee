import type { RecognisedGateway } from '../knowledge/gateway-brands';
import type { RouterWords } from '../words';
import type { Asking, Verbs } from './connect';

export interface RouterProps {
  asking: Asking;
  /** What it said the last time, as it counts now. */
  answer: RecognisedGateway | null;
  verbs: Pick<Verbs, 'findRouter' | 'askRouter'>;
}

/** What comes of asking the router: where it was found, leave to ask it, and what it said. */
export function Router({ asking, answer, verbs, words }: RouterProps & { words: RouterWords }) {
  const addresses = addressesToAsk(asking);
  const waiting = ['searching', 'permission', 'reading'].includes(asking.state);
  return (
    <div class="router">
      <div role="status">
        {said(asking, answer, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {addresses.map((address) => (
        <button key={address} type="button" onClick={() => verbs.askRouter(address)}>
          {words.ask(address)}
        </button>
      ))}
      {!waiting && addresses.length === 0 && (
        <button type="button" onClick={verbs.findRouter}>
          {words.find}
        </button>
      )}
    </div>
  );
}

function addressesToAsk(asking: Asking): string[] {
  if (asking.state === 'found') return asking.addresses;
  return asking.state === 'refused' ? [asking.address] : [];
}

function said(asking: Asking, answer: RecognisedGateway | null, words: RouterWords): string[] {
  switch (asking.state) {
    case 'idle':
      return answer ? answered(answer, words) : [];
    case 'searching':
      return [words.searching];
    case 'found':
      return asking.addresses.length > 0 ? [words.found, words.permission] : [words.nothing];
    case 'permission':
      return [words.asking(asking.address)];
    case 'reading':
      return [words.reading(asking.address)];
    case 'refused':
      return [words.refused];
  }
}

function answered({ brand, wanAddress, reason, detail }: RecognisedGateway, words: RouterWords): string[] {
  const why = reason ? words.reasons[reason] : '';
  const sentence = wanAddress ? words.wan(wanAddress) : typeof why === 'string' ? why : why(detail ?? '');
  return [...(brand ? [words.brand(words.brands[brand])] : []), sentence, words.givenBack];
}

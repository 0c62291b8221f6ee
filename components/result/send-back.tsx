import { useState } from 'preact/hooks';
import type { ResultWords } from '../../words';

interface Props {
  text: string;
  /** Whether it is a link, else a code. */
  isLink: boolean;
  copy(text: string): Promise<void>;
  words: ResultWords;
}

/** The link or code that support sends to the user. It can be selected where copying is not allowed. */
export function SendBack({ text, isLink, copy, words: { mark } }: Props) {
  const [said, setSaid] = useState('');
  return (
    <div class="send-back">
      <p>{isLink ? mark.ready : mark.readyFile}</p>
      <textarea aria-label={mark.label} dir="ltr" rows={3} readOnly value={text} />
      <button
        type="button"
        onClick={() =>
          void copy(text).then(
            () => setSaid(mark.copied),
            () => setSaid(mark.notCopied),
          )
        }
      >
        {mark.copy}
      </button>{' '}
      <span role="status">{said}</span>
    </div>
  );
}

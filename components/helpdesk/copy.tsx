import { useState } from 'preact/hooks';
import type { HelpdeskWords } from '../../words';

interface Props {
  /** What each button copies, by its label. */
  ways: readonly { label: string; text: string }[];
  copy(text: string): Promise<void>;
  say: HelpdeskWords;
}

/** Buttons that copy something, and what came of it. */
export function Copy({ ways, copy, say }: Props) {
  const [said, setSaid] = useState('');
  return (
    <p class="buttons">
      {ways.map(({ label, text }) => (
        <button
          key={label}
          type="button"
          onClick={() =>
            void copy(text).then(
              () => setSaid(say.copied),
              () => setSaid(say.notCopied),
            )
          }
        >
          {label}
        </button>
      ))}{' '}
      <span role="status">{said}</span>
    </p>
  );
}

import { useState } from 'preact/hooks';
import type { GuideWords } from '../../words';
import type { GuideVerbs } from './verbs';

interface Props {
  label: string;
  text: string;
  /** Shown as a command: left to right, in one width. */
  code?: boolean;
  verbs: Pick<GuideVerbs, 'copy'>;
  words: Pick<GuideWords['guide'], 'copy' | 'copied'>;
}

/** A text to take elsewhere, with a button that copies it. */
export function Copyable({ label, text, code = false, verbs, words }: Props) {
  const [copied, setCopied] = useState(false);
  return (
    <div class="copyable">
      <p class="label">{label}</p>
      {code ? <pre dir="ltr">{text}</pre> : <blockquote>{text}</blockquote>}
      <button type="button" onClick={() => void verbs.copy(text).then(() => setCopied(true))}>
        {copied ? words.copied : words.copy}
      </button>
    </div>
  );
}

import { useState } from 'preact/hooks';
import '../guide/guide.css';
import './share.css';
import { decodeLink, encodeLink } from '../../report/link';
import type { Redaction } from '../../report/redact';
import type { Report } from '../../report/report';
import type { ShareWords } from '../../words';
import { Result } from '../result/result';
import { type ResultLanguage, resultView } from '../result/view';
import { type Choice, prepare } from './prepare';
import { Ways } from './ways';

/** All words of the panel, and of the result that it previews. */
export interface ShareLanguage extends ResultLanguage {
  shareWords: ShareWords;
}

/** What there is to share. */
export interface Shareable {
  /** Not redacted yet. */
  report: Report;
  /** How much of addresses is shared unless the user chooses otherwise. */
  level: Redaction;
  /** Where result links open; null: no link is spoken of. */
  resultUrl: string | null;
  /** The telling line of a log, cleaned; null where none was read. Shared only if the user ticks it. */
  quote: string | null;
}

/** What leaves, in every shape in which it may. */
export interface Outgoing {
  report: Report;
  fragment: string;
  /** Only where the user ticked it; only for the file and the JSON. */
  quote: string | null;
}

export interface ShareVerbs {
  copy(text: string): Promise<void>;
  /** Each rejects where it did not work. */
  saveJson(outgoing: Outgoing): Promise<void>;
  savePage(outgoing: Outgoing): Promise<void>;
  /** Opens the result as a page, which can be printed. */
  openPage(outgoing: Outgoing): Promise<void>;
}

interface Props {
  shareable: Shareable;
  language: ShareLanguage;
  verbs: ShareVerbs;
}

const LEVELS: Redaction[] = ['network', 'full', 'none'];

/** Lets the user choose what to share and how, and shows exactly what leaves. */
export function Share({ shareable, language, verbs }: Props) {
  const { report, resultUrl, quote } = shareable;
  const { shareWords: say } = language;
  const [choice, setChoice] = useState<Choice>({ level: shareable.level, trail: true, told: true });
  const [withQuote, setWithQuote] = useState(false);
  const prepared = prepare(report, choice);
  const fragment = encodeLink(prepared);
  const outgoing: Outgoing = { report: prepared, fragment, quote: withQuote ? quote : null };
  // What is shown is read back from the link, so that it is what its reader sees.
  const readBack = decodeLink(fragment);
  return (
    <section class="share" aria-labelledby="share">
      <h2 id="share">{say.title}</h2>
      <p>{say.intro}</p>
      <fieldset>
        <legend>{say.level}</legend>
        {LEVELS.map((level) => (
          <label key={level}>
            <input
              type="radio"
              name="redaction"
              value={level}
              checked={choice.level === level}
              onChange={() => setChoice({ ...choice, level })}
            />{' '}
            {say.levels[level]}
          </label>
        ))}
        {choice.level === 'none' && <p class="notice">{say.wholeAddresses}</p>}
      </fieldset>
      <fieldset>
        <legend>{say.include}</legend>
        {(['trail', 'told'] as const).map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              name={part}
              checked={choice[part]}
              onChange={(event) => setChoice({ ...choice, [part]: event.currentTarget.checked })}
            />{' '}
            {say[part]}
          </label>
        ))}
        {quote !== null && (
          <>
            <label>
              <input
                type="checkbox"
                name="quote"
                checked={withQuote}
                onChange={(event) => setWithQuote(event.currentTarget.checked)}
              />{' '}
              {say.quote}
            </label>
            <pre dir="ltr">{quote}</pre>
            <p class="small">{say.quoteWarning}</p>
          </>
        )}
      </fieldset>
      <p class="small">{say.never}</p>
      <Ways key={fragment} outgoing={outgoing} resultUrl={resultUrl} language={language} verbs={verbs} />
      {readBack.ok && (
        <section class="preview" aria-labelledby="preview">
          <h2 id="preview">{say.preview}</h2>
          <Result
            view={resultView(readBack.report, null, language)}
            language={language}
            marked={null}
            mark={null}
            toSend={null}
            quote={outgoing.quote}
          />
        </section>
      )}
    </section>
  );
}

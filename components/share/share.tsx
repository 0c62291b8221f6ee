import { useState } from 'preact/hooks';
import '../guide/guide.css';
import './share.css';
import { decodeLink, encodeLink } from '../../report/link';
import { type Redaction, redact } from '../../report/redact';
import type { Report } from '../../report/report';
import type { ShareWords } from '../../words';
import { Contact, type Support } from '../guide/contact';
import { Result } from '../result/result';
import { type ResultLanguage, resultView } from '../result/view';
import type { Parts } from './prepare';
import { Ways } from './ways';

/** All words of the panel, and of the result that it previews. */
export interface ShareLanguage extends ResultLanguage {
  shareWords: ShareWords;
}

/** What there is to share. */
export interface Shareable {
  /** The report with what of the visit was chosen, not redacted yet. */
  report: (parts: Parts) => Report;
  /** How much of addresses is shared unless the user chooses otherwise. */
  level: Redaction;
  /** Where result links open; null: no link is spoken of. */
  resultUrl: string | null;
  /** The telling line of a log, cleaned; null where none was read. Shared only if the user ticks it. */
  quote: string | null;
  /** Null where nobody was named. */
  support: Support | null;
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
  const { report, resultUrl, quote, support } = shareable;
  const { guideWords, shareWords: say } = language;
  const [level, setLevel] = useState(shareable.level);
  const [parts, setParts] = useState<Parts>({ trail: true, told: true });
  const [withQuote, setWithQuote] = useState(false);
  const prepared = redact(report(parts), level);
  const fragment = encodeLink(prepared);
  const outgoing: Outgoing = { report: prepared, fragment, quote: withQuote ? quote : null };
  // What is shown is read back from the link, so that it is what its reader sees.
  const readBack = decodeLink(fragment);
  return (
    <section class="share" aria-labelledby="share">
      <h2 id="share">{say.title}</h2>
      <p>{say.intro}</p>
      {support && <Contact support={support} label={guideWords.guide.handedOver.contact} />}
      <fieldset>
        <legend>{say.level}</legend>
        {LEVELS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="redaction"
              value={each}
              checked={level === each}
              onChange={() => setLevel(each)}
            />{' '}
            {say.levels[each]}
          </label>
        ))}
        {level === 'none' && <p class="notice">{say.wholeAddresses}</p>}
      </fieldset>
      <fieldset>
        <legend>{say.include}</legend>
        {(['trail', 'told'] as const).map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              name={part}
              checked={parts[part]}
              onChange={(event) => setParts({ ...parts, [part]: event.currentTarget.checked })}
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
            marking={null}
            toSend={null}
            quote={outgoing.quote}
          />
        </section>
      )}
    </section>
  );
}

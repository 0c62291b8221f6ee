import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ERROR_CODES, type ErrorCodeId, findErrorCodes } from '../../knowledge/error-codes';
import type { LogReading } from '../../knowledge/read-log';
import { LogPlaces } from '../guide/log-places';
import type { LogProblem } from '../guide/verbs';
import { CodeEntry } from './code-entry';
import { LogEntry } from './log-entry';
import type { Page } from './reference';

/** A pasted text longer than this is read, but not put into the field, where it would make typing slow. */
const MOST_IN_FIELD = 100_000;

/** In a longer text with lines of a log, only the line that tells is searched for codes: others may be of the past. */
const MOST_OF_A_MESSAGE = 2000;

interface Found {
  codes: ErrorCodeId[];
  /** Null where the text is no log that is known. */
  log: LogReading | null;
}

type Result = 'none' | 'empty' | 'reading' | 'unknown' | 'nothing-in-log' | { problem: LogProblem } | Found;

interface Props {
  page: Page;
  /** What to look up at once; empty for nothing. */
  query: string;
  /** Address of the page that helps step by step. */
  wizard: string;
}

/** One field for a code, a message, or a log, and what is known about it. */
export function Lookup({ page, query, wizard }: Props) {
  const { guideWords, lookupWords, verbs } = page;
  const { lookup } = lookupWords.reference;
  const [text, setText] = useState(query);
  const [result, setResult] = useState<Result>('none');
  const field = useRef<HTMLTextAreaElement>(null);
  const asked = useRef(0);
  const id = useId();

  const look = async (source: string | Blob) => {
    const turn = ++asked.current;
    setResult('reading');
    const next = await lookUp(source, verbs.readLog);
    // Whoever asks again while a log is read wants the newer answer.
    if (turn === asked.current) setResult(next);
  };
  const clear = () => {
    asked.current++;
    setText('');
    setResult('none');
    field.current?.focus();
  };
  useEffect(() => {
    field.current?.focus();
    setText(query);
    if (query) void look(query);
  }, [query]);

  const found = typeof result === 'object' && 'codes' in result ? result : null;
  return (
    <section class="lookup">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void look(text);
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const file = event.dataTransfer?.files[0];
          if (!file) return;
          event.preventDefault();
          void look(file);
        }}
      >
        <h2>
          <label for={id}>{lookup.field}</label>
        </h2>
        <textarea
          ref={field}
          id={id}
          dir="ltr"
          rows={3}
          spellcheck={false}
          placeholder={lookup.example}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void look(text);
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text') ?? '';
            if (pasted.length <= MOST_IN_FIELD) return;
            event.preventDefault();
            void look(pasted);
          }}
        />
        <p class="actions">
          <button type="submit" class="primary">
            {lookup.search}
          </button>
          <button type="button" class="soft" onClick={clear}>
            {lookup.clear}
          </button>
          <label class="button">
            {guideWords.guide.details.choose}
            <input
              class="unseen"
              type="file"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file) void look(file);
                event.currentTarget.value = '';
              }}
            />
          </label>
        </p>
      </form>
      <LogPlaces sources verbs={verbs} words={guideWords} />
      <Announcement result={result} page={page} />
      {found?.log && <LogEntry reading={found.log} page={page} />}
      {found?.codes.map((code) => (
        <CodeEntry key={code} id={code} page={page} />
      ))}
      {found && (
        <p>
          <a href={wizard}>{lookup.startWithThis}</a>
        </p>
      )}
    </section>
  );
}

/** The outcome in short, said once to whoever does not see it. What was found follows in full below. */
function Announcement({ result, page }: { result: Result; page: Page }) {
  const { guideWords, lookupWords } = page;
  const { lookup } = lookupWords.reference;
  const { details } = guideWords.guide;
  const say = (): { text: string; seen: boolean } => {
    if (result === 'none') return { text: '', seen: false };
    if (result === 'empty') return { text: lookup.empty, seen: true };
    if (result === 'reading') return { text: details.reading, seen: true };
    if (result === 'unknown') return { text: lookup.unknown, seen: true };
    if (result === 'nothing-in-log') return { text: lookup.nothingInLog, seen: true };
    if ('problem' in result) return { text: details.problem[result.problem], seen: true };
    const { codes, log } = result;
    if (log) {
      const text = log.telling ? guideWords.logs.pattern[log.telling.patternId] : lookup.found;
      return { text, seen: false };
    }
    return codes.length > 1
      ? { text: lookup.several, seen: true }
      : { text: guideWords.codes[codes[0]!].title, seen: false };
  };
  const { text, seen } = say();
  return (
    <p role="status" class={seen ? undefined : 'unseen'}>
      {text}
    </p>
  );
}

/** Several lines are a log first of all; a single one is a message, and a line of a log only if it is no known message. */
async function lookUp(source: string | Blob, readLog: Page['verbs']['readLog']): Promise<Result> {
  const isLog = typeof source !== 'string' || source.trim().includes('\n');
  if (typeof source === 'string') {
    if (source.trim() === '') return 'empty';
    const codes = isLog ? [] : findErrorCodes(source);
    if (codes.length > 0) return { codes, log: null };
  }
  const reading = await readLog(source);
  if (typeof reading === 'string') return { problem: reading };
  const log = reading.found.length > 0 ? reading : null;
  const message =
    typeof source === 'string' && (!log || source.length <= MOST_OF_A_MESSAGE)
      ? source
      : (log?.telling?.quote ?? '');
  // What a line of a log says is said with the log; a number in it says more.
  const codes = findErrorCodes(message).filter((id) => !log || ERROR_CODES[id].codes);
  if (log || codes.length > 0) return { codes, log };
  return isLog ? 'nothing-in-log' : 'unknown';
}

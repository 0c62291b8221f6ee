import { useRef, useState } from 'preact/hooks';
import { findErrorCodes } from '../../knowledge/error-codes';
import type { LogReading } from '../../knowledge/read-log';
import { type ClientSystem, MOST_OF_ERROR_CODE, type Told } from '../../knowledge/told';
import type { GuideWords } from '../../words';
import { LogPlaces } from './log-places';
import type { GuideVerbs, LogProblem } from './verbs';

/** Where what is typed outlives a popup that closes. */
export interface DraftStore {
  /** What was written last; null if nothing was. */
  read(): string | null;
  /** Null removes it. */
  write(text: string | null): void;
}

interface Props {
  verbs: GuideVerbs;
  words: GuideWords;
  dontKnow: string;
  draft?: DraftStore | undefined;
  /** Whose log it is, as far as it was told. */
  told?: Told | undefined;
  /** The system of this computer; null where it is not known. */
  system?: ClientSystem | null | undefined;
}

/** More own words than these, in characters, are not kept in the draft. */
const MOST_KEPT = 3000;

type Log = 'none' | 'reading' | LogReading | { problem: LogProblem };

/** The free question: a code, one's own words, a log. All three are read here and go nowhere. */
export function Details({ verbs, words, dontKnow, draft, told, system }: Props) {
  const { details } = words.guide;
  const [typed, setTyped] = useState(() => readDraft(draft));
  const [warnedOf, setWarnedOf] = useState('');
  const [log, setLog] = useState<Log>('none');
  // What was given last counts, also while another is being read; who goes on meanwhile does not lose it.
  const pending = useRef<Promise<Log> | null>(null);
  const sends = useRef(false);
  const read = (source: Blob | string) => {
    setLog('reading');
    const now = verbs
      .readLog(source)
      .then((answer): Log => (typeof answer === 'string' ? { problem: answer } : answer));
    pending.current = now;
    void now.then((log) => {
      if (pending.current !== now) return;
      pending.current = null;
      setLog(log);
    });
  };
  const type = (change: Partial<typeof typed>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    draft?.write(JSON.stringify({ ...next, own: next.own.slice(0, MOST_KEPT) }));
  };
  const code = typed.code.trim();
  const dropOut = () => {
    draft?.write(null);
    verbs.dontKnow('errorCode');
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (sends.current) return;
    // Said once, in case it is a slip; whoever sends it again means it.
    if (code !== '' && code !== warnedOf && findErrorCodes(code).length === 0) {
      setWarnedOf(code);
      return;
    }
    let read = log;
    if (pending.current) {
      sends.current = true;
      read = await pending.current;
      sends.current = false;
    }
    const isEmpty = code === '' && typed.own.trim() === '';
    // A log that can't be read is no answer: the form stays, with the reason.
    if (isEmpty && typeof read === 'object' && 'problem' in read) return;
    const found = typeof read === 'object' && 'found' in read ? read.found : [];
    const logSigns = found.map(({ patternId }) => `log:${patternId}`);
    if (isEmpty && logSigns.length === 0) {
      dropOut();
      return;
    }
    draft?.write(null);
    verbs.describe({ errorCode: code.slice(0, MOST_OF_ERROR_CODE), words: typed.own, logSigns });
  };
  return (
    <form class="details" onSubmit={submit}>
      <label for="code">{details.code}</label>
      <input
        id="code"
        type="text"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        maxLength={MOST_OF_ERROR_CODE}
        placeholder={details.codeExample}
        aria-describedby="code-note"
        value={typed.code}
        onInput={(event) => type({ code: event.currentTarget.value })}
      />
      <div id="code-note" role="status">
        {code !== '' && code === warnedOf && <p class="quiet">{details.unknownCode}</p>}
      </div>
      <label for="own-words">{details.words}</label>
      <textarea
        id="own-words"
        rows={2}
        placeholder={details.wordsHint}
        value={typed.own}
        onInput={(event) => type({ own: event.currentTarget.value })}
      />
      <details class="log">
        <summary>{details.log}</summary>
        <p class="quiet">{details.logHint}</p>
        <textarea
          aria-label={details.log}
          dir="ltr"
          rows={3}
          spellcheck={false}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            const file = event.dataTransfer?.files[0];
            if (!file) return;
            event.preventDefault();
            read(file);
          }}
          onInput={(event) => {
            if (event.inputType === 'insertFromPaste') read(event.currentTarget.value);
          }}
          onChange={(event) => read(event.currentTarget.value)}
        />
        <input
          type="file"
          aria-label={details.choose}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) read(file);
          }}
        />
        <LogPlaces told={told} system={system} verbs={verbs} words={words} />
      </details>
      <div role="status">{log !== 'none' && <LogLines log={log} words={words} />}</div>
      <p class="actions">
        <button type="submit" class="primary">
          {details.send}
        </button>
        <button type="button" class="soft" onClick={dropOut}>
          {dontKnow}
        </button>
      </p>
    </form>
  );
}

/** What was typed before; empty where there is no draft, or one that cannot be read. */
function readDraft(draft: DraftStore | undefined): { code: string; own: string } {
  try {
    const { code, own } = JSON.parse(draft?.read() ?? '{}') as Record<string, unknown>;
    return {
      code: typeof code === 'string' ? code.slice(0, MOST_OF_ERROR_CODE) : '',
      own: typeof own === 'string' ? own : '',
    };
  } catch {
    return { code: '', own: '' };
  }
}

/** What a log says: which program, how far it got, and the line that tells. */
function LogLines({ log, words }: { log: Exclude<Log, 'none'>; words: GuideWords }) {
  const { details } = words.guide;
  if (log === 'reading') return <p>{details.reading}</p>;
  if ('problem' in log) return <p class="invalid">{details.problem[log.problem]}</p>;
  return (
    <div class="reading">
      {log.cut && <p class="quiet">{details.cut}</p>}
      {log.found.length === 0 && <p>{details.foundNothing}</p>}
      {log.client && <p>{details.client(words.logs.program[log.client])}</p>}
      {log.furthest && <p>{details.reached(words.logs.stage[log.furthest])}</p>}
      {log.telling && (
        <figure>
          <figcaption>
            {words.logs.pattern[log.telling.patternId]}{' '}
            <span class="quiet">{details.line(log.telling.line)}</span>
          </figcaption>
          <pre dir="ltr">{log.telling.quote}</pre>
        </figure>
      )}
    </div>
  );
}

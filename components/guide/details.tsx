import { useState } from 'preact/hooks';
import type { LogReading } from '../../knowledge/read-log';
import type { GuideWords } from '../../words';
import type { GuideVerbs, LogProblem } from './verbs';

interface Props {
  verbs: GuideVerbs;
  words: GuideWords;
  dontKnow: string;
}

type Log = 'none' | 'reading' | LogReading | { problem: LogProblem };

/** The free question: a code, one's own words, a log. All three are read here and go nowhere. */
export function Details({ verbs, words, dontKnow }: Props) {
  const { details } = words.guide;
  const [code, setCode] = useState('');
  const [own, setOwn] = useState('');
  const [log, setLog] = useState<Log>('none');
  const read = async (source: Blob | string) => {
    setLog('reading');
    const answer = await verbs.readLog(source);
    setLog(typeof answer === 'string' ? { problem: answer } : answer);
  };
  const reading = typeof log === 'object' && 'found' in log ? log : null;
  const submit = (event: Event) => {
    event.preventDefault();
    const logSigns = (reading?.found ?? []).map(({ patternId }) => `log:${patternId}`);
    if (code.trim() === '' && own.trim() === '' && logSigns.length === 0) verbs.dontKnow('errorCode');
    else verbs.describe({ errorCode: code.trim().slice(0, 200), words: own, logSigns });
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
        maxLength={200}
        placeholder={details.codeExample}
        value={code}
        onInput={(event) => setCode(event.currentTarget.value)}
      />
      <label for="own-words">{details.words}</label>
      <textarea
        id="own-words"
        rows={2}
        placeholder={details.wordsHint}
        value={own}
        onInput={(event) => setOwn(event.currentTarget.value)}
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
            void read(file);
          }}
          onChange={(event) => void read(event.currentTarget.value)}
        />
        <input
          type="file"
          aria-label={details.choose}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void read(file);
          }}
        />
      </details>
      <div role="status">{log !== 'none' && <LogLines log={log} words={words} />}</div>
      <p class="actions">
        <button type="submit" class="primary">
          {details.send}
        </button>
        <button type="button" class="soft" onClick={() => verbs.dontKnow('errorCode')}>
          {dontKnow}
        </button>
      </p>
    </form>
  );
}

/** What a log says: which program, how far it got, and the line that tells. */
function LogLines({ log, words }: { log: Exclude<Log, 'none'>; words: GuideWords }) {
  const { details } = words.guide;
  if (log === 'reading') return <p>{details.reading}</p>;
  if ('problem' in log) return <p class="invalid">{details.problem[log.problem]}</p>;
  if (log.found.length === 0) return <p>{details.foundNothing}</p>;
  return (
    <div class="reading">
      {log.cut && <p class="quiet">{details.cut}</p>}
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

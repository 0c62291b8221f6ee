import { useState } from 'preact/hooks';
import type { LiveWords } from '../../words';
import { QrCode } from '../guide/qr-code';
import type { LiveStage, LiveVerbs, Reach } from './view';

type Say = LiveWords['waiting'];

interface Props {
  stage: Extract<LiveStage, { kind: 'waiting' }>;
  verbs: LiveVerbs;
  words: LiveWords;
}

/** The code to read out and the link to send, while nobody has joined. Nothing is shared here. */
export function Waiting({ stage, verbs, words: { waiting: words, ended } }: Props) {
  const { reach, code, over, link, joining } = stage;
  const [said, setSaid] = useState('');
  const copy = (text: string) => () =>
    void verbs.copy(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  return (
    <>
      <h2 id="live-title">{words.title}</h2>
      <p role="status" class={reach.state === 'unreachable' ? 'notice' : undefined}>
        {news(reach, joining, words)}
      </p>
      {/* Before the broker is reached, who has the code would find nobody. */}
      {reach.state !== 'connecting' && (
        <>
          {code === null ? (
            <p class="notice">
              {words.codeOver} {over && ended.byUs[over]}
            </p>
          ) : (
            <>
              <p class="label" id="live-code">
                {words.code}
              </p>
              <output class="code" dir="ltr" aria-labelledby="live-code">
                {code}
              </output>
              <p class="small">{words.codeHint}</p>
            </>
          )}
          <p class="actions">
            {code === null ? (
              <button type="button" onClick={verbs.newCode}>
                {words.newCode}
              </button>
            ) : (
              <button type="button" onClick={copy(code)}>
                {words.copyCode}
              </button>
            )}
          </p>
          {link !== null && (
            <>
              <label>
                {words.link}
                <textarea
                  dir="ltr"
                  rows={2}
                  readOnly
                  value={link}
                  onFocus={(event) => event.currentTarget.select()}
                />
              </label>
              <p class="small">{words.linkHint}</p>
              <p class="actions">
                <button type="button" onClick={copy(link)}>
                  {words.copyLink}
                </button>
              </p>
              <QrCode text={link} label={words.qr} />
            </>
          )}
          <p role="status">{said}</p>
        </>
      )}
      <p>{words.next}</p>
      <p class="actions">
        <button type="button" onClick={verbs.stop}>
          {words.cancel}
        </button>
      </p>
    </>
  );
}

function news(reach: Reach, joining: boolean, words: Say): string {
  if (reach.state === 'unreachable') return words.unreachable(reach.host);
  if (reach.state === 'connecting') return words.connecting;
  return joining ? words.joining : '';
}

import { useState } from 'preact/hooks';
import { reportMarkdown, reportText } from '../../report/text';
import { QrCode } from '../guide/qr-code';
import type { Outgoing, ShareLanguage, ShareVerbs } from './share';

/** Longest link that `QrCode` shows whole, characters; it cuts what is longer. */
const MOST_QR = 850;

interface Props {
  outgoing: Outgoing;
  resultUrl: string | null;
  language: ShareLanguage;
  verbs: ShareVerbs;
}

/** The ways by which a result can leave: as a link where there is a page for it, else as a file with its code. */
export function Ways({ outgoing, resultUrl, language, verbs }: Props) {
  const { words, guideWords, shareWords: say } = language;
  const [said, setSaid] = useState('');
  const { report, fragment } = outgoing;
  const link = resultUrl === null ? null : `${resultUrl.replace(/#.*$/s, '')}#${fragment}`;
  const carrier = link === null ? say.code : say.link;
  const run = (done: string, way: () => Promise<void>) => () => {
    setSaid('');
    way().then(
      () => setSaid(done),
      () => setSaid(say.failed),
    );
  };
  const copy = (text: string) => run(say.copied, () => verbs.copy(text));
  return (
    <div class="ways-out">
      {link !== null && (
        <>
          <Carrier label={carrier.label} text={link} honest={carrier.honest} />
          <button type="button" class="primary" onClick={copy(link)}>
            {carrier.copy}
          </button>
          {link.length <= MOST_QR ? (
            <QrCode text={link} label={say.link.qr} />
          ) : (
            <p class="small">{say.link.noQr}</p>
          )}
          <h3>{say.ways}</h3>
        </>
      )}
      <p class="buttons">
        <button
          type="button"
          class={link === null ? 'primary' : undefined}
          onClick={run(say.saved, () => verbs.savePage(outgoing))}
        >
          {say.file}
        </button>
        <button type="button" onClick={copy(reportText(report, words, guideWords))}>
          {say.text}
        </button>
        <button type="button" onClick={copy(reportMarkdown(report, words, guideWords))}>
          {say.markdown}
        </button>
        <button type="button" onClick={run(say.saved, () => verbs.saveJson(outgoing))}>
          {say.json}
        </button>
        <button type="button" onClick={run('', () => verbs.openPage(outgoing))}>
          {say.print}
        </button>
      </p>
      <p class="small">{say.fileHint}</p>
      {link === null && (
        <>
          <Carrier label={carrier.label} text={fragment} honest={carrier.honest} />
          <button type="button" onClick={copy(fragment)}>
            {carrier.copy}
          </button>
        </>
      )}
      <p role="status">{said}</p>
    </div>
  );
}

function Carrier({ label, text, honest }: { label: string; text: string; honest: string }) {
  return (
    <>
      <label>
        {label}
        <textarea
          dir="ltr"
          rows={3}
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p class="small">{honest}</p>
    </>
  );
}

import type { GuideWords } from '../../words';
import { Contact } from './contact';
import { Rich } from './rich';
import type { GuideVerbs } from './verbs';
import type { Changed, GuideView } from './view';

type Frame = GuideWords['guide'];

/** The VPN works: what helped, what is still changed, what to keep, and whether the tunnel carries the traffic. */
export function Ending({
  view,
  verbs,
  words,
}: {
  view: Extract<GuideView, { kind: 'resolved' }>;
  verbs: GuideVerbs;
  words: Frame;
}) {
  const { resolved } = words;
  return (
    <>
      <h2>{resolved.title}</h2>
      {view.by && <p>{view.by}</p>}
      <h3>{resolved.changed}</h3>
      {view.changed.length > 0 ? (
        <StillChanged changed={view.changed} words={words} />
      ) : (
        <p>{resolved.nothingChanged}</p>
      )}
      {view.keep.length > 0 && (
        <>
          <h3>{resolved.keep}</h3>
          <ul>
            {view.keep.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">{resolved.checkWhy}</p>
      {view.addressChanged !== null && (
        <p role="status">{view.addressChanged ? resolved.addressChanged : resolved.addressSame}</p>
      )}
      <p class="actions">
        <button type="button" class="primary" onClick={verbs.checkAgain}>
          {resolved.check}
        </button>
        <button type="button" class="soft" onClick={verbs.reopen}>
          {resolved.reopen}
        </button>
      </p>
    </>
  );
}

/** Nothing is worth its minutes any more, or the user has had enough: what is left, for support. */
export function Left({
  view,
  verbs,
  words,
}: {
  view: Extract<GuideView, { kind: 'left' }>;
  verbs: GuideVerbs;
  words: Frame;
}) {
  const { handedOver } = words;
  return (
    <>
      <h2>{handedOver.title}</h2>
      {!view.canGoOn && <p>{handedOver.none}</p>}
      {view.support && <Contact support={view.support} label={handedOver.contact} />}
      {view.changed.length > 0 && (
        <>
          <h3>{words.changed}</h3>
          <StillChanged changed={view.changed} words={words} />
        </>
      )}
      <h3>{handedOver.causes}</h3>
      <ul class="causes">
        {view.causes.map(({ name, means, support, band }) => (
          <li key={name}>
            <details>
              <summary>
                <span class="name">{name}</span> <span class="value">{band}</span>
              </summary>
              <p>{means}</p>
              <p>
                <span class="label">{handedOver.support}</span> {support}
              </p>
            </details>
          </li>
        ))}
      </ul>
      <p class="ways">
        <button type="button" class="link" onClick={verbs.back}>
          {words.back}
        </button>
        <button type="button" class="link" onClick={verbs.works}>
          {words.works}
        </button>
        {view.canGoOn && (
          <button type="button" class="link" onClick={verbs.reopen}>
            {handedOver.goOn}
          </button>
        )}
      </p>
    </>
  );
}

/** What is still changed; how to put it back is one click away. */
function StillChanged({ changed, words }: { changed: Changed[]; words: Frame }) {
  return (
    <ul class="changed">
      {changed.map(({ title, undo }) => (
        <li key={title}>
          <details>
            <summary>{title}</summary>
            <p>
              <span class="label">{words.undo}</span> <Rich text={undo} />
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import '../guide/guide.css';
import './live.css';
import type { GuideWords, LiveWords } from '../../words';
import { Compare } from './compare';
import { Consent } from './consent';
import { Ended } from './ended';
import { Joined } from './joined';
import type { LiveVerbs, LiveView } from './view';
import { Waiting } from './waiting';

/** All words of the panel. */
export interface LiveLanguage {
  liveWords: LiveWords;
  guideWords: GuideWords;
}

interface Props {
  view: LiveView;
  verbs: LiveVerbs;
  language: LiveLanguage;
}

/** The user's side of a guided session: what will be shared, the code, the words, what support suggests, the end. */
export function Live({ view, verbs, language }: Props) {
  const { stage } = view;
  const { liveWords: words } = language;
  const section = useRef<HTMLElement>(null);
  const shown = useRef(false);
  // Each stage begins at its title, unless the user is busy elsewhere on the page.
  useLayoutEffect(() => {
    const title = section.current?.querySelector('h2');
    const busy = document.activeElement;
    const elsewhere = busy !== null && busy !== document.body && !section.current?.contains(busy);
    if (!title || (shown.current && elsewhere)) return;
    shown.current = true;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    section.current?.scrollIntoView?.({ block: 'start' });
  }, [stage.kind]);
  return (
    <section ref={section} class="live" aria-labelledby="live-title" data-stage={stage.kind}>
      {stage.kind === 'consent' && <Consent view={view} stage={stage} verbs={verbs} words={words} />}
      {stage.kind === 'waiting' && <Waiting stage={stage} verbs={verbs} words={words} />}
      {stage.kind === 'comparing' && <Compare stage={stage} verbs={verbs} words={words} />}
      {stage.kind === 'joined' && <Joined view={view} stage={stage} verbs={verbs} language={language} />}
      {stage.kind === 'ended' && <Ended stage={stage} verbs={verbs} words={words.ended} />}
    </section>
  );
}

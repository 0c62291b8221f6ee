import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FIXES, type Fix } from '../../knowledge/fixes';
import type { StepId } from '../../knowledge/steps';
import type { DeskLanguage, PartProps } from './desk';
import { StepCard } from './step-card';
import { matching, type StepLine, stepLines } from './view';

const optionId = (id: StepId) => `step-${id}`;

/** All steps: searched, chosen with the arrows, suggested with Enter. */
export function Steps(props: PartProps) {
  const { session, language, verbs } = props;
  const { say } = language;
  const [search, setSearch] = useState('');
  const [fix, setFix] = useState<Fix | ''>('');
  const [chosen, setChosen] = useState<StepId | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { view, context } = session;
  const all = useMemo(() => stepLines(session, language), [view, context.journal, language]);
  const shown = matching(all, search, fix);
  const current = shown.find(({ id }) => id === chosen) ?? (search || fix ? shown[0] : undefined);
  const can = session.state === 'joined' || session.state === 'interrupted';

  useEffect(() => {
    if (current)
      list.current?.querySelector(`#${optionId(current.id)}`)?.scrollIntoView({ block: 'nearest' });
  }, [current?.id]);

  const suggest = () => {
    if (current && can && current.suggestion !== 'open')
      verbs.say(session.id, { kind: 'suggest', step: current.id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      const at = current ? shown.indexOf(current) : move > 0 ? -1 : shown.length;
      const to = shown[Math.max(0, Math.min(shown.length - 1, at + move))];
      if (to) setChosen(to.id);
    } else if (event.key === 'Enter') suggest();
    else return;
    event.preventDefault();
  };
  const active = current ? optionId(current.id) : undefined;

  return (
    <section class="part steps" aria-labelledby="steps">
      <h3 id="steps">
        {say.steps.title}{' '}
        <span class="count" role="status">
          {say.steps.count(shown.length, all.length)}
        </span>
      </h3>
      <div class="row">
        <input
          role="combobox"
          data-key="search"
          aria-label={say.steps.search}
          placeholder={`${say.steps.search}  /`}
          aria-keyshortcuts="/"
          aria-expanded="true"
          aria-controls="step-list"
          aria-activedescendant={active}
          aria-autocomplete="list"
          value={search}
          onInput={(event) => {
            setSearch(event.currentTarget.value);
            setChosen(null);
          }}
          onKeyDown={onKeyDown}
        />
        <select
          aria-label={say.steps.fix}
          value={fix}
          onChange={(event) => setFix(event.currentTarget.value as Fix | '')}
        >
          <option value="">{say.steps.allFixes}</option>
          {FIXES.filter((one) => all.some((line) => line.fix === one)).map((one) => (
            <option key={one} value={one}>
              {say.fixes[one]}
            </option>
          ))}
        </select>
      </div>
      <div
        ref={list}
        id="step-list"
        role="listbox"
        aria-label={say.steps.list}
        tabIndex={0}
        aria-activedescendant={active}
        onKeyDown={onKeyDown}
      >
        {shown.map((line) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
          <div
            key={line.id}
            id={optionId(line.id)}
            role="option"
            tabIndex={-1}
            aria-selected={line === current}
            data-step={line.id}
            onClick={() => setChosen(line.id)}
          >
            <Line line={line} say={say} />
          </div>
        ))}
      </div>
      {shown.length === 0 && <p class="quiet">{say.steps.none}</p>}
      {current ? (
        <StepCard {...props} line={current} suggest={can ? suggest : null} />
      ) : (
        shown.length > 0 && <p class="quiet">{say.steps.choose}</p>
      )}
    </section>
  );
}

function Line({ line, say }: { line: StepLine } & Pick<DeskLanguage, 'say'>) {
  const { next, outcome, suggestion, minutes } = line;
  const marks = [
    ...(next ? [say.steps.next(next)] : []),
    ...(outcome ? [outcome] : []),
    ...(suggestion ? [suggestion === 'open' ? say.steps.suggested : say.steps[suggestion]] : []),
  ];
  return (
    <>
      <span class="name">{line.title}</span>
      {marks.map((mark) => (
        <span key={mark} class="mark-word">
          {mark}
        </span>
      ))}
      <span class="value">{say.list.minutes(minutes)}</span>
    </>
  );
}

import { useState } from 'preact/hooks';
import { type DeskBrokers, type DeskLanguage, type DeskVerbs, hostsOf, type JoinProblem } from './desk';

interface Props {
  brokers: DeskBrokers;
  language: DeskLanguage;
  verbs: DeskVerbs;
}

/** Where a code or link is entered; before it, the broker where nobody told it. */
export function Join({ brokers, language: { say }, verbs }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<JoinProblem | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const found = verbs.join(typed);
    setProblem(found);
    if (!found) setTyped('');
  };
  if (brokers.problem === 'insecure') return <p class="notice">{say.broker.insecure}</p>;
  if (brokers.urls.length === 0) return <Broker brokers={brokers} say={say} verbs={verbs} />;
  return (
    <form class="join" onSubmit={submit} noValidate>
      <label for="join">{say.join.label}</label>
      <div class="row">
        <input
          id="join"
          data-key="join"
          aria-keyshortcuts="n"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby="join-problem"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="primary">
          {say.join.submit}
        </button>
      </div>
      <p id="join-problem" class="invalid" role="alert">
        {problem && say.join[problem]}
      </p>
      <p class="small">{say.broker.via(hostsOf(brokers.urls))}</p>
    </form>
  );
}

function Broker({
  brokers,
  say: { broker },
  verbs,
}: Pick<Props, 'brokers' | 'verbs'> & Pick<DeskLanguage, 'say'>) {
  const [typed, setTyped] = useState('');
  const [invalid, setInvalid] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setInvalid(!verbs.useBroker(typed));
  };
  return (
    <form class="join" onSubmit={submit} noValidate>
      {brokers.problem && <p class="notice">{broker[brokers.problem]}</p>}
      <label for="broker">{broker.label}</label>
      <div class="row">
        <input
          id="broker"
          data-key="join"
          dir="ltr"
          type="url"
          spellcheck={false}
          value={typed}
          aria-invalid={invalid}
          aria-describedby="broker-problem broker-hint"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="primary">
          {broker.use}
        </button>
      </div>
      <p id="broker-problem" class="invalid" role="alert">
        {invalid && broker.invalid}
      </p>
      <p id="broker-hint" class="small">
        {broker.hint}
      </p>
    </form>
  );
}

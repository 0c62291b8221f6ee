import { useState } from 'preact/hooks';
import { canonical } from '../../probe/address';
import type { GuideWords } from '../../words';
import type { GuideVerbs } from './verbs';

interface Props {
  verbs: GuideVerbs;
  words: GuideWords['guide'];
  dontKnow: string;
}

/** Asks for the address that the router shows as its own on the Internet, which decides whether a forward can work. */
export function WanQuestion({ verbs, words: { wan }, dontKnow }: Props) {
  const [text, setText] = useState('');
  const [invalid, setInvalid] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const address = canonical(text);
    setInvalid(address === null);
    if (address !== null) verbs.tell('wanAddress', address);
  };
  return (
    <form class="details" onSubmit={submit}>
      <label for="wan-address">{wan.field}</label>
      <input
        id="wan-address"
        type="text"
        dir="ltr"
        inputMode="decimal"
        autocomplete="off"
        placeholder="203.0.113.7"
        value={text}
        aria-invalid={invalid}
        aria-describedby={invalid ? 'wan-address-invalid' : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id="wan-address-invalid" class="invalid" role="alert">
        {invalid ? wan.invalid : ''}
      </p>
      <p class="quiet">{wan.orAsk}</p>
      <p class="actions">
        <button type="submit" class="primary">
          {wan.send}
        </button>
        <button type="button" class="soft" onClick={() => verbs.dontKnow('wanAddress')}>
          {dontKnow}
        </button>
      </p>
    </form>
  );
}

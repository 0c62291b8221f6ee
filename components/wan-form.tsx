import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { canonical } from '../probe/address';
import type { Words } from '../words';

interface Props {
  /** What was told before; null if nothing. */
  told: string | null;
  tell: (address: string | null) => void;
  words: Words;
  /** Whether it is shown although nothing was told. */
  open: boolean;
  /** The other way to the address: to ask the router itself. */
  children: ComponentChildren;
}

/** Asks for the router's WAN address, says where routers show it, and refuses what is no address. */
export function WanForm({ told, tell, words: { popup }, open, children }: Props) {
  const [text, setText] = useState(told ?? '');
  const [invalid, setInvalid] = useState(false);
  const { wan } = popup;
  const submit = (event: Event) => {
    event.preventDefault();
    const address = canonical(text);
    setInvalid(address === null);
    if (address !== null) tell(address);
  };
  const forget = () => {
    setText('');
    setInvalid(false);
    tell(null);
  };
  return (
    <details class="wan" open={open || told !== null}>
      <summary>{wan.title}</summary>
      <p>{wan.why}</p>
      {children}
      <p>{wan.byHand}</p>
      <ol>
        {wan.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <form onSubmit={submit}>
        <label for="wan">{wan.field}</label>
        <div class="row">
          <input
            id="wan"
            name="wan"
            type="text"
            dir="ltr"
            inputMode="decimal"
            autocomplete="off"
            spellcheck={false}
            placeholder={wan.example}
            value={text}
            aria-invalid={invalid}
            aria-describedby={invalid ? 'wan-invalid' : undefined}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit">{wan.send}</button>
        </div>
        <p id="wan-invalid" class="invalid" role="alert">
          {invalid ? wan.invalid : ''}
        </p>
        {told !== null && (
          <button class="link" type="button" onClick={forget}>
            {wan.forget}
          </button>
        )}
      </form>
    </details>
  );
}

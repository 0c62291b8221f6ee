import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly { id: T; name: string }[];
  choose: (value: T) => void;
}

/** One of several, under its label. */
export function Choice<T extends string>({ label, value, options, choose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value as T)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </p>
  );
}

interface FieldProps {
  label: string;
  value: string;
  change: (value: string) => void;
  /** What is wrong with the value; null if nothing is. */
  problem?: string | null;
  /** Shown while the field is empty. */
  example?: string;
  numeric?: boolean;
  /** A name from everyday language, not a technical one: it runs in the direction of the text. */
  prose?: boolean;
}

/** One line to type, with what is wrong about it right below. */
export function Field({ label, value, change, problem = null, example, numeric, prose }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir={prose ? 'auto' : 'ltr'}
        inputMode={numeric ? 'numeric' : 'text'}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        placeholder={example}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <p id={`${id}-problem`} class="invalid" role="alert">
        {problem ?? ''}
      </p>
    </div>
  );
}

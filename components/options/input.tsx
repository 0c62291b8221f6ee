import { useId } from 'preact/hooks';
import type { OptionsWords, Words } from '../../words';
import { type InputId, rowOf } from './draft';

interface Props {
  id: InputId;
  value: string;
  change(value: string): void;
  /** Where it does not fit: in which entry of a list; null if it fits. */
  problem: { entry: number | null } | null;
  /** True if a secret is stored under it. */
  stored: boolean;
  words: Words;
  optionsWords: OptionsWords;
}

/** One thing to fill in: its label, what it is for, an example, and what is wrong with it. */
export function Input({ id, value, change, problem, stored, words, optionsWords: say }: Props) {
  const name = useId();
  const { kind } = rowOf(id);
  const { label, hint, example, problem: wrong } = say.input[id];
  const about = [
    hint,
    kind === 'lines' ? say.listHint : '',
    kind === 'secret' ? (stored ? say.secretStored : say.secretHint) : '',
    example && say.example(example),
  ].filter(Boolean);
  const message = problem && (kind === 'lines' && problem.entry ? say.inLine(problem.entry, wrong) : wrong);
  const common = {
    id: name,
    name: id,
    'aria-describedby': `${name}-about ${name}-problem`,
    'aria-invalid': problem !== null,
  };
  const typed = {
    ...common,
    value,
    autocomplete: 'off',
    autocapitalize: 'none' as const,
    spellcheck: false,
    dir: id === 'supportName' ? ('auto' as const) : ('ltr' as const),
  };
  return (
    <div class={kind === 'flag' ? 'field check' : 'field'}>
      {kind === 'flag' && (
        <input
          {...common}
          type="checkbox"
          checked={value === 'true'}
          onChange={(event) => change(event.currentTarget.checked ? 'true' : '')}
        />
      )}
      <label for={name}>{label}</label>
      {kind === 'choice' && (
        <select {...common} value={value} onChange={(event) => change(event.currentTarget.value)}>
          {choices(id, words, say).map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
      {kind === 'lines' && (
        <textarea
          {...typed}
          rows={Math.max(2, value.split('\n').length)}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
      {id === 'turnCredential' ? (
        <input
          {...typed}
          type="password"
          autocomplete="new-password"
          onInput={(event) => change(event.currentTarget.value)}
        />
      ) : (
        (kind === 'line' || kind === 'ports' || kind === 'secret') && (
          <input {...typed} type="text" onInput={(event) => change(event.currentTarget.value)} />
        )
      )}
      <p id={`${name}-about`} class="small">
        {about.join(' ')}
      </p>
      <p id={`${name}-problem`} class="invalid" role="alert">
        {message ?? ''}
      </p>
    </div>
  );
}

/** The options of a choice, each with its name. */
export function choices(
  id: InputId,
  words: Words,
  { input }: OptionsWords,
): { value: string; name: string }[] {
  const said: object = input[id];
  const names: Record<string, string> = 'option' in said ? (said.option as Record<string, string>) : {};
  const protocols: Record<string, string> = words.outlook.protocol;
  return (rowOf(id).options ?? []).map((value) => ({
    value,
    name: names[value] ?? protocols[value] ?? value,
  }));
}

import { useState } from 'preact/hooks';
import { settingsIn } from '../../knowledge/policy';
import { readSettings, type SettingName } from '../../knowledge/settings';
import type { OptionsPage } from './options';

/** Takes pasted settings, or those in a pasted policy. `taken` is called when they are stored, with their names. */
export function TakeOver({ page, taken }: { page: OptionsPage; taken(settings: SettingName[]): void }) {
  const { own, ids, here, optionsWords, verbs } = page;
  const say = optionsWords.paste;
  const [text, setText] = useState('');
  const [status, setStatus] = useState<string[]>([]);
  const [invalid, setInvalid] = useState(false);

  async function take() {
    const found = settingsIn(text, ids[here]);
    setInvalid(found === null);
    if (!found) return setStatus([say.unreadable]);
    const { settings, problems } = readSettings(found);
    const names = Object.keys(settings) as SettingName[];
    const count = names.length;
    if (count > 0 && !(await verbs.save({ ...own, ...settings }))) return setStatus([optionsWords.noRoom]);
    const ignored = problems.map(({ setting }) => setting).join(', ');
    setStatus([say.taken(count), ...(ignored ? [say.ignored(ignored)] : [])]);
    // It may hold a password.
    setText('');
    if (count > 0) taken(names);
  }

  return (
    <section aria-labelledby="paste">
      <h2 id="paste">{say.title}</h2>
      <div class="field">
        <label for="paste-text">{say.label}</label>
        <textarea
          id="paste-text"
          dir="ltr"
          rows={4}
          spellcheck={false}
          autocomplete="off"
          value={text}
          aria-invalid={invalid}
          aria-describedby="paste-about paste-status"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id="paste-about" class="small">
          {say.about}
        </p>
      </div>
      <button type="button" onClick={() => void take()}>
        {say.take}
      </button>
      <div id="paste-status" role="status" class={invalid ? 'invalid' : undefined}>
        {status.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}

import { SECRET_SETTINGS } from '../../knowledge/policy';
import type { SettingName, Settings } from '../../knowledge/settings';
import type { OptionsWords, Words } from '../../words';
import { type InputId, inputsOf, rowOf, textOf } from './draft';
import { choices } from './input';

interface Props {
  setting: SettingName;
  managed: Settings;
  words: Words;
  optionsWords: OptionsWords;
}

/** What the organisation set: to be read, not changed. A secret is only said to be there. */
export function Managed({ setting, managed, words, optionsWords: say }: Props) {
  const shown = (id: InputId) => {
    const text = textOf(id, managed);
    if (rowOf(id).kind === 'flag') return text ? say.on : say.off;
    return choices(id, words, say).find(({ value }) => value === text)?.name ?? text;
  };
  const inputs = inputsOf(setting);
  return (
    <div class="managed" data-managed={setting}>
      <p class="mark-managed">{say.managed}</p>
      <dl>
        {(SECRET_SETTINGS.has(setting) ? inputs.slice(0, 1) : inputs).map((id) => (
          <div key={id}>
            <dt>{say.input[id].label}</dt>
            <dd dir="auto">{SECRET_SETTINGS.has(setting) ? say.managedSecret : shown(id)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

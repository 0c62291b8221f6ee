import { APPS, type AppId } from '../../knowledge/apps';
import type { GuideWords } from '../../words';
import type { GuideVerbs } from './verbs';

const BY_NAME = new Map(
  (Object.keys(APPS) as AppId[]).map((id) => [APPS[id].name.toLowerCase(), id] as const),
);

/** For those who know the program and not the protocol: the program says what it uses first. */
export function AppChoice({ verbs, words }: { verbs: GuideVerbs; words: GuideWords['guide'] }) {
  const choose = (name: string) => {
    const id = BY_NAME.get(name.trim().toLowerCase());
    if (!id) return;
    verbs.tell('app', id);
    verbs.tell('protocol', APPS[id].protocols[0] ?? 'other');
  };
  return (
    <p class="field">
      <label for="app">{words.whichApp}</label>
      <input
        id="app"
        type="text"
        list="apps"
        autocomplete="off"
        onInput={(event) => choose(event.currentTarget.value)}
      />
      <datalist id="apps">
        {[...BY_NAME.values()].map((id) => (
          <option key={id} value={APPS[id].name} />
        ))}
      </datalist>
    </p>
  );
}

import { useRef, useState } from 'preact/hooks';
import { SECRET_SETTINGS } from '../../knowledge/policy';
import type { SettingName, Settings } from '../../knowledge/settings';
import {
  type Draft,
  draftOf,
  INPUT_IDS,
  type InputId,
  inputsOf,
  type Problems,
  readDraft,
  rowOf,
} from './draft';
import { Input } from './input';
import { Managed } from './managed';
import type { OptionsPage } from './options';

/** The settings in the order of the page. */
const SECTIONS: [keyof OptionsPage['optionsWords']['section'], SettingName[]][] = [
  ['computer', ['history', 'disclosed']],
  ['sharing', ['redaction', 'resultUrl']],
  ['vpn', ['vpn']],
  ['support', ['support', 'helpdeskUrl', 'brokerUrl']],
  ['servers', ['stunServers', 'controlUrls', 'addressUrl', 'captiveUrl']],
  ['deeper', ['probeHost', 'turnServer']],
];

interface Props {
  page: OptionsPage;
  /** What was typed and not saved yet. */
  changes: Partial<Draft>;
  change(update: (before: Partial<Draft>) => Partial<Draft>): void;
}

/** All settings. They are stored together, and only when all of them fit. */
export function Form({ page, changes, change }: Props) {
  const { own, managed, words, optionsWords: say, verbs } = page;
  const stored = draftOf(own);
  const draft: Draft = { ...stored, ...changes };
  const [problems, setProblems] = useState<Problems>({});
  const [status, setStatus] = useState('');
  const form = useRef<HTMLFormElement>(null);

  const type = (id: InputId, value: string) => {
    change(({ [id]: _, ...others }) => (value === stored[id] ? others : { ...others, [id]: value }));
    setStatus('');
  };

  async function save() {
    const read = readDraft(ownPart(draft, stored, managed), own);
    setProblems(read.problems);
    const wrong = INPUT_IDS.filter((id) => read.problems[id]);
    if (wrong.length > 0) {
      setStatus(say.notSaved(wrong.length));
      form.current?.querySelector<HTMLElement>(`[name="${firstOnPage(wrong)}"]`)?.focus();
      return;
    }
    const saved = await verbs.save(read.settings);
    if (saved) change(() => ({}));
    setStatus(saved ? say.saved : say.noRoom);
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {SECTIONS.map(([id, settings]) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>{say.section[id].title}</h2>
          <p class="small">{say.section[id].about}</p>
          {settings.map((setting) =>
            managed[setting] === undefined ? (
              inputsOf(setting).map((input) => (
                <Input
                  key={input}
                  id={input}
                  value={draft[input]}
                  change={(value) => type(input, value)}
                  problem={problems[input] ?? null}
                  stored={SECRET_SETTINGS.has(setting) && own[setting] !== undefined}
                  words={words}
                  optionsWords={say}
                />
              ))
            ) : (
              <Managed key={setting} setting={setting} managed={managed} words={words} optionsWords={say} />
            ),
          )}
        </section>
      ))}
      {ORDER.some((id) => managed[rowOf(id).setting] === undefined) && (
        <div class="save">
          <button class="primary" type="submit">
            {say.save}
          </button>
          <p role="status">{status}</p>
        </div>
      )}
    </form>
  );
}

/** What the organisation set is not on the page, so what is stored of one's own beneath it stays as it is. */
function ownPart(draft: Draft, stored: Draft, managed: Settings): Draft {
  const covered = INPUT_IDS.filter((id) => managed[rowOf(id).setting] !== undefined);
  return { ...draft, ...Object.fromEntries(covered.map((id) => [id, stored[id]])) };
}

const ORDER = SECTIONS.flatMap(([, settings]) => settings.flatMap(inputsOf));
const firstOnPage = (ids: InputId[]) => ORDER.find((id) => ids.includes(id));

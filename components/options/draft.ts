import { SECRET_SETTINGS } from '../../knowledge/policy';
import { misfit, type SettingName, type Settings } from '../../knowledge/settings';
import { PROTOCOL_IDS } from '../../knowledge/told';

type Kind = 'flag' | 'choice' | 'line' | 'lines' | 'ports' | 'secret';

interface Row {
  setting: SettingName;
  /** The key inside the setting's object; absent where the setting is one value. */
  part?: string;
  kind: Kind;
  options?: readonly string[];
}

/** What there is to fill in, and which setting it becomes. The first option of a choice is what counts by default. */
export const INPUTS = {
  history: { setting: 'history', kind: 'choice', options: ['keep', 'none'] },
  redaction: { setting: 'redaction', kind: 'choice', options: ['network', 'full', 'none'] },
  disclosed: { setting: 'disclosed', kind: 'flag' },
  vpnProtocol: { setting: 'vpn', part: 'protocol', kind: 'choice', options: ['', ...PROTOCOL_IDS] },
  vpnServer: { setting: 'vpn', part: 'server', kind: 'line' },
  supportName: { setting: 'support', part: 'name', kind: 'line' },
  supportContact: { setting: 'support', part: 'contact', kind: 'line' },
  resultUrl: { setting: 'resultUrl', kind: 'line' },
  helpdeskUrl: { setting: 'helpdeskUrl', kind: 'line' },
  brokerUrl: { setting: 'brokerUrl', kind: 'lines' },
  stunServers: { setting: 'stunServers', kind: 'lines' },
  controlUrls: { setting: 'controlUrls', kind: 'lines' },
  addressUrl: { setting: 'addressUrl', kind: 'line' },
  captiveUrl: { setting: 'captiveUrl', kind: 'line' },
  probeHost: { setting: 'probeHost', part: 'host', kind: 'line' },
  probeUdp: { setting: 'probeHost', part: 'udp', kind: 'ports' },
  probeTcp: { setting: 'probeHost', part: 'tcp', kind: 'ports' },
  turnUrls: { setting: 'turnServer', part: 'urls', kind: 'lines' },
  turnUsername: { setting: 'turnServer', part: 'username', kind: 'secret' },
  turnCredential: { setting: 'turnServer', part: 'credential', kind: 'secret' },
} as const satisfies Record<string, Row>;

export type InputId = keyof typeof INPUTS;

const ROWS: Record<InputId, Row> = INPUTS;
export const INPUT_IDS = Object.keys(INPUTS) as InputId[];

export const rowOf = (id: InputId): Row => ROWS[id];
export const inputsOf = (setting: SettingName): InputId[] =>
  INPUT_IDS.filter((id) => ROWS[id].setting === setting);

/** What stands in the inputs, as text: a list has one entry a line, a flag is `true` or empty. */
export type Draft = Record<InputId, string>;

/** The settings as text. Secrets are left out: they are never shown. */
export function draftOf(settings: Settings): Draft {
  return Object.fromEntries(INPUT_IDS.map((id) => [id, textOf(id, settings)])) as Draft;
}

/** One input's value as text; empty for a secret, and where it is not set. */
export function textOf(id: InputId, settings: Settings): string {
  const { setting, part, kind, options } = ROWS[id];
  const whole = settings[setting];
  const value = part === undefined ? whole : (whole as Record<string, unknown> | undefined)?.[part];
  if (kind === 'secret') return '';
  if (value === undefined) return options?.[0] ?? '';
  if (Array.isArray(value)) return value.join(kind === 'ports' ? ', ' : '\n');
  return value === false ? '' : String(value);
}

/** What is wrong with an input: in which line or place of its list, from 1; null where it is no list. */
export type Problems = Partial<Record<InputId, { entry: number | null }>>;

/**
 * Reads the inputs into settings. What is empty, or as it is by default, is no setting. Of `stored`, the setting that
 * holds a secret is kept where nothing about it was changed.
 */
export function readDraft(draft: Draft, stored: Settings): { settings: Settings; problems: Problems } {
  const settings: Record<string, unknown> = {};
  const problems: Problems = {};
  const names = new Set(INPUT_IDS.map((id) => ROWS[id].setting));
  for (const name of names) {
    const value =
      SECRET_SETTINGS.has(name) && isUntouched(name, draft, stored)
        ? stored[name]
        : settingValue(name, draft);
    if (value === undefined) continue;
    const path = misfit(name, value);
    if (path === null) settings[name] = value;
    else {
      const [id, entry] = blame(name, path);
      problems[id] = { entry };
    }
  }
  return { settings: settings as Settings, problems };
}

const isUntouched = (name: SettingName, draft: Draft, stored: Settings): boolean =>
  inputsOf(name).every((id) => draft[id].trim() === textOf(id, stored));

function settingValue(name: SettingName, draft: Draft): unknown {
  const ids = inputsOf(name);
  const parts = ids.flatMap((id) => {
    const value = inputValue(id, draft[id].trim());
    return value === undefined ? [] : [[ROWS[id].part, value] as const];
  });
  if (parts.length === 0) return undefined;
  return parts[0]![0] === undefined ? parts[0]![1] : Object.fromEntries(parts);
}

function inputValue(id: InputId, text: string): unknown {
  const { kind, options } = ROWS[id];
  if (text === '' || text === options?.[0]) return undefined;
  if (kind === 'flag') return true;
  if (kind === 'lines')
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  if (kind === 'ports')
    return text
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(Number);
  return text;
}

/** Which input a path into a setting's value belongs to, and which entry of its list. */
function blame(name: SettingName, path: (string | number)[]): [InputId, number | null] {
  const ids = inputsOf(name);
  const id = ids.find((other) => ROWS[other].part === path[0]) ?? ids[0]!;
  const index = path.find((key) => typeof key === 'number');
  return [id, typeof index === 'number' ? index + 1 : null];
}

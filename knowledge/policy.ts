import type { SettingName, Settings } from './settings';

/** Settings that hold a secret: the options page takes them but never shows them, and no export has them. */
export const SECRET_SETTINGS: ReadonlySet<SettingName> = new Set(['turnServer']);

/** Longest text of settings that is read, characters. */
const MAX_TEXT = 100_000;

export type PolicyFormat = 'chrome' | 'firefox';

/** Settings without those that hold a secret. */
export function withoutSecrets(settings: Settings): Settings {
  return Object.fromEntries(
    Object.entries(settings).filter(([name]) => !SECRET_SETTINGS.has(name as SettingName)),
  );
}

/**
 * Settings as the policy file of a browser, without secrets: a file in Chrome's or Edge's folder of managed policies,
 * or Firefox's `policies.json`. `extension` is the id under which the browser knows the extension.
 */
export function policyOf(settings: Settings, format: PolicyFormat, extension: string): object {
  const extensions = { [extension]: withoutSecrets(settings) };
  return format === 'chrome'
    ? { '3rdparty': { extensions } }
    : { policies: { '3rdparty': { Extensions: extensions } } };
}

/**
 * The settings in a text: as they are, in a policy of either browser, or in a storage manifest of Firefox. Of a policy
 * for several extensions those of `extension` count. Null if the text is no JSON object, is too long, or is a policy
 * without them. What is in them is not judged: `readSettings` does that.
 */
export function settingsIn(text: string, extension: string): object | null {
  if (text.length > MAX_TEXT) return null;
  const whole = parse(text);
  if (!whole) return null;
  const [own, policies] = [fieldOf(whole, '3rdparty'), fieldOf(whole, 'policies')];
  const policy = own ?? (policies && fieldOf(policies, '3rdparty'));
  if (policy) {
    const extensions = fieldOf(policy, 'extensions') ?? fieldOf(policy, 'Extensions') ?? {};
    const ids = Object.keys(extensions);
    const id = ids.includes(extension) ? extension : ids.length === 1 ? ids[0]! : null;
    return id === null ? null : fieldOf(extensions, id);
  }
  if (policies) return null;
  return 'type' in whole && whole.type === 'storage' ? fieldOf(whole, 'data') : whole;
}

function parse(text: string): object | null {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return null;
  }
}

const fieldOf = (object: object, key: string): object | null =>
  Object.hasOwn(object, key) ? objectOf((object as Record<string, unknown>)[key]) : null;

const objectOf = (value: unknown): object | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;

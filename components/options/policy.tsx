import { useState } from 'preact/hooks';
import { type PolicyFormat, policyOf, SECRET_SETTINGS, withoutSecrets } from '../../knowledge/policy';
import type { SettingName } from '../../knowledge/settings';
import type { OptionsPage } from './options';

/** Names that the browsers' administrators know: Chrome reads any file in its folder, Firefox this one. */
const FILES: Record<PolicyFormat, string> = {
  chrome: 'vpn-passthrough-doctor.json',
  firefox: 'policies.json',
};

/** The own settings as a policy for either browser, without secrets. */
export function Policy({ page }: { page: OptionsPage }) {
  const { own, ids, optionsWords, verbs } = page;
  const say = optionsWords.policy;
  const [copied, setCopied] = useState<PolicyFormat | null>(null);
  const secret = Object.keys(own).some((name) => SECRET_SETTINGS.has(name as SettingName));
  const empty = Object.keys(withoutSecrets(own)).length === 0;
  return (
    <section aria-labelledby="policy">
      <h2 id="policy">{say.title}</h2>
      <p class="small">{say.about}</p>
      {secret && <p class="notice">{say.leftOut}</p>}
      {empty && <p>{say.none}</p>}
      {!empty &&
        (Object.keys(FILES) as PolicyFormat[]).map((format) => {
          const text = `${JSON.stringify(policyOf(own, format, ids[format]), null, 2)}\n`;
          return (
            <details key={format} data-policy={format}>
              <summary>{format === 'chrome' ? say.forChrome : say.forFirefox}</summary>
              <pre dir="ltr">{text}</pre>
              <div class="actions">
                <button type="button" onClick={() => void verbs.copy(text).then(() => setCopied(format))}>
                  {copied === format ? say.copied : say.copy}
                </button>
                <button type="button" onClick={() => verbs.download(FILES[format], text)}>
                  {say.download}
                </button>
              </div>
            </details>
          );
        })}
    </section>
  );
}

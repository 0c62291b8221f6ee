import type { FirewallRules } from '../../knowledge/firewall-rules';
import { PERSIST } from '../../knowledge/firewall-rules/lasting';
import { Copyable } from '../guide/copyable';
import type { Page } from './reference';

/** The rules, what takes them back, and how to try them without locking oneself out. */
export function FirewallResult({ rules, page }: { rules: FirewallRules; page: Page }) {
  const { firewall } = page.lookupWords;
  const { commands, undo, before, keep, tryFirst, persist, notes, checkedByTool } = rules;
  const lasting = PERSIST[persist];
  return (
    <div class="rules">
      <ul>
        {notes.map((note) => (
          <li key={note}>{firewall.note[note]}</li>
        ))}
        <li>{firewall.compare}</li>
      </ul>
      <details>
        <summary>{firewall.tryTitle}</summary>
        <p>{firewall.tryFirst[tryFirst]}</p>
        {before && <Block label={firewall.before} text={before} page={page} />}
        {keep && <Block label={firewall.keep} text={keep} page={page} />}
      </details>
      <Block label={firewall.commands} text={commands} page={page} />
      <p class="small">
        {firewall.asRoot} {checkedByTool ? firewall.checked : firewall.notChecked}
      </p>
      <Block label={firewall.undo} text={undo} page={page} />
      <h3>{firewall.lastTitle}</h3>
      <p>{firewall.persist[persist]}</p>
      {lasting && <Block label={firewall.asRoot} text={lasting} page={page} />}
    </div>
  );
}

/** A new text gets a new button: one that says "copied" would speak of the old text. */
function Block({ label, text, page }: { label: string; text: string; page: Page }) {
  return (
    <Copyable
      key={text}
      label={label}
      text={text}
      code
      verbs={page.verbs}
      words={page.lookupWords.reference}
    />
  );
}

import type { Words } from '../words';
import type { Scene, Verbs } from './connect';
import { Icon, type IconName } from './icon';

interface Props {
  phase: Scene['phase'];
  verbs: Verbs;
  words: Words;
}

export function Header({ phase, verbs, words: { popup } }: Props) {
  const measuring = phase === 'measuring';
  return (
    <header>
      <h1>{popup.title}</h1>
      {phase !== 'first-run' && (
        <Tool
          icon={measuring ? 'stop' : 'again'}
          label={measuring ? popup.stop : popup.checkAgain}
          action={measuring ? verbs.stop : verbs.checkAgain}
        />
      )}
      <Tool icon="book" label={popup.openReference} action={verbs.openReference} />
      {verbs.openBeside && <Tool icon="beside" label={popup.openBeside} action={verbs.openBeside} />}
      {verbs.openTab && <Tool icon="tab" label={popup.openTab} action={verbs.openTab} />}
    </header>
  );
}

function Tool({ icon, label, action }: { icon: IconName; label: string; action: () => void }) {
  return (
    <button class="tool" type="button" title={label} aria-label={label} onClick={action}>
      <Icon name={icon} />
    </button>
  );
}

import { useRef, useState } from 'preact/hooks';
import type { FactsId } from '../../knowledge/protocol-facts';
import type { GuideWords, Language, LookupWords, Words } from '../../words';
import type { GuideVerbs } from '../guide/verbs';
import { LanguageChoice } from '../language-choice';
import '../tokens.css';
import '../app.css';
import '../page.css';
import './reference.css';
import { Answers } from './answers';
import { Apps } from './apps';
import { Disclosure } from './disclosure';
import { Firewall } from './firewall';
import { Lookup } from './lookup';
import { Mtu } from './mtu';
import { Passthrough } from './passthrough';
import { Protocols } from './protocols';
import { Snippets } from './snippets';

/** What can be done on the page, beside typing. */
export interface ReferenceVerbs extends Pick<GuideVerbs, 'copy' | 'readLog'> {
  speak(language: Language): void;
}

/** What every part of the page is given. */
export interface Page {
  words: Words;
  guideWords: GuideWords;
  lookupWords: LookupWords;
  verbs: ReferenceVerbs;
}

interface Props {
  page: Page;
  /** What to look up at once; empty for nothing. */
  query: string;
  /** Address of the page that measures. */
  wizard: string;
}

/** Everything that can be looked up without a visit. */
export function Reference({ page, query, wizard }: Props) {
  const { words, lookupWords, verbs } = page;
  const { firewall, mtu, protocols, reference, snippets } = lookupWords;
  const [protocol, setProtocol] = useState<FactsId>('wireguard');
  const protocolsPart = useRef<HTMLDetailsElement>(null);
  const showProtocol = (id: FactsId) => {
    setProtocol(id);
    const part = protocolsPart.current!;
    part.open = true;
    part.querySelector('summary')!.focus();
  };
  return (
    <div class="app page reference">
      <header>
        <h1>{reference.title}</h1>
        <a class="button" href={wizard}>
          {reference.startVisit}
        </a>
      </header>
      <main>
        <p class="small">{reference.intro}</p>
        <Lookup page={page} query={query} wizard={wizard} />
        <Disclosure id="answers" title={reference.sections.answers}>
          <Answers page={page} showProtocol={showProtocol} />
        </Disclosure>
        <Disclosure id="passthrough" title={protocols.passthrough.title}>
          <Passthrough page={page} />
        </Disclosure>
        <Disclosure id="apps" title={reference.sections.apps}>
          <Apps page={page} />
        </Disclosure>
        <Disclosure id="protocols" title={protocols.title} part={protocolsPart}>
          <Protocols chosen={protocol} choose={setProtocol} page={page} />
        </Disclosure>
        <Disclosure id="mtu" title={mtu.title}>
          <Mtu page={page} />
        </Disclosure>
        <Disclosure id="firewall" title={firewall.title}>
          <Firewall page={page} />
        </Disclosure>
        <Disclosure id="snippets" title={snippets.title}>
          <Snippets page={page} />
        </Disclosure>
      </main>
      <LanguageChoice words={words} choose={verbs.speak} />
    </div>
  );
}

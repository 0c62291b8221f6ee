import { useState } from 'preact/hooks';
import { isHost, nextProbe, type ProbeResult, pingCommand, pingPayload } from '../../knowledge/mtu-search';
import type { ClientSystem } from '../../knowledge/told';
import type { Family } from '../../probe/address';
import { Copyable } from '../guide/copyable';
import { Choice, Field } from './field';
import { systemOptions } from './names';
import type { Page } from './reference';

interface Props {
  page: Page;
  system: ClientSystem;
  chooseSystem: (system: ClientSystem) => void;
  family: Family;
  /** Called with the size that was found, bytes. */
  measured: (size: number) => void;
}

/** Guides through a few pings to the largest packet that passes. */
export function PingSearch({ page, system, chooseSystem, family, measured }: Props) {
  const { mtu, reference } = page.lookupWords;
  const words = mtu.search;
  const [host, setHost] = useState('');
  const [results, setResults] = useState<ProbeResult[]>([]);
  const next = nextProbe(results);
  const answer = (size: number, passed: boolean) => {
    const all = [...results, { size, passed }];
    setResults(all);
    const after = nextProbe(all);
    if ('done' in after) measured(after.done);
  };
  const problem = host !== '' && !isHost(host.trim()) ? words.badHost : null;
  return (
    <details class="search">
      <summary>{words.title}</summary>
      <p>{words.why}</p>
      <p>{words.before}</p>
      <Choice
        label={page.guideWords.questions.clientOs.title}
        value={system}
        options={systemOptions(page)}
        choose={chooseSystem}
      />
      <Field
        label={reference.mtu.host}
        value={host}
        change={setHost}
        problem={problem}
        example="vpn.example.com"
      />
      {'size' in next && host !== '' && !problem && (
        <Ping
          page={page}
          system={system}
          size={next.size}
          host={host.trim()}
          family={family}
          answer={answer}
        />
      )}
      <div role="status">
        {'done' in next && <p class="value">{words.done(next.done)}</p>}
        {'failed' in next && <p class="notice">{words[next.failed]}</p>}
      </div>
      {results.length > 0 && (
        <button type="button" onClick={() => setResults([])}>
          {reference.mtu.again}
        </button>
      )}
    </details>
  );
}

interface PingProps {
  page: Page;
  system: ClientSystem;
  size: number;
  host: string;
  family: Family;
  answer: (size: number, passed: boolean) => void;
}

function Ping({ page, system, size, host, family, answer }: PingProps) {
  const { mtu, reference } = page.lookupWords;
  const words = mtu.search;
  const command = pingCommand(system, pingPayload(size, family), host, family);
  if (command === null) {
    const windows = pingCommand(system, pingPayload(size, 'ipv4'), host, 'ipv4') !== null;
    return <p class="notice">{windows ? words.noIpv6OnWindows : words.noCommand}</p>;
  }
  return (
    <>
      <p role="status">{words.size(size)}</p>
      <Copyable
        key={command}
        label={words.command}
        text={command}
        code
        verbs={page.verbs}
        words={reference}
      />
      <p>{words.ask}</p>
      <p class="actions">
        <button type="button" onClick={() => answer(size, true)}>
          {words.passed}
        </button>
        <button type="button" onClick={() => answer(size, false)}>
          {words.failed}
        </button>
      </p>
    </>
  );
}

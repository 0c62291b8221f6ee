import { useState } from 'preact/hooks';
import {
  FIREWALL_ROLES,
  FIREWALL_TOOLS,
  type FirewallQuestion,
  type FirewallRole,
  type FirewallTool,
  firewallRules,
  usualNames,
} from '../../knowledge/firewall-rules';
import { PROTOCOLS, type ProtocolId } from '../../knowledge/protocols';
import type { Family } from '../../probe/address';
import { Choice, Field } from './field';
import { INPUTS, questionOf, type Typed, usedInputs } from './firewall-inputs';
import { FirewallResult } from './firewall-result';
import { listed, protocolName } from './names';
import type { Page } from './reference';

const FAMILIES: Record<'ipv4' | 'ipv6' | 'both', readonly Family[]> = {
  both: ['ipv4', 'ipv6'],
  ipv4: ['ipv4'],
  ipv6: ['ipv6'],
};

/** Makes rules for a firewall from a few choices; what is typed is checked, and only then put into a command. */
export function Firewall({ page }: { page: Page }) {
  const { firewall, reference } = page.lookupWords;
  const { field } = firewall;
  const [protocol, setProtocol] = useState<ProtocolId>('wireguard');
  const [role, setRole] = useState<FirewallRole>('server');
  const [tool, setTool] = useState<FirewallTool>('nftables');
  const [families, setFamilies] = useState<keyof typeof FAMILIES>('both');
  const [typed, setTyped] = useState<Typed>({});

  const { ipv4, ipv6 } = reference.mtu.outerFamily;
  const familyNames = { ipv4, ipv6, both: listed([ipv4, ipv6], page) };
  const choices: FirewallQuestion = { protocol, role, tool, families: FAMILIES[families] };
  const used = usedInputs(choices);
  const { question, problems } = questionOf(choices, typed, used);
  const answer = firewallRules(question);
  return (
    <>
      <p>{firewall.intro}</p>
      <div class="fields">
        <Choice
          label={field.protocol}
          value={protocol}
          options={(Object.keys(PROTOCOLS) as ProtocolId[]).map((id) => ({
            id,
            name: protocolName(id, page),
          }))}
          choose={setProtocol}
        />
        <Choice
          label={field.role}
          value={role}
          options={named(FIREWALL_ROLES, firewall.role)}
          choose={setRole}
        />
        <Choice
          label={field.tool}
          value={tool}
          options={named(FIREWALL_TOOLS, firewall.tool)}
          choose={setTool}
        />
        <Choice
          label={field.families}
          value={families}
          options={named(Object.keys(FAMILIES) as (keyof typeof FAMILIES)[], familyNames)}
          choose={setFamilies}
        />
        {used.map((name) => (
          <Field
            key={name}
            label={field[INPUTS[name].label(role)]}
            value={typed[name] ?? ''}
            change={(value) => setTyped({ ...typed, [name]: value })}
            example={INPUTS[name].example(choices, usualNames(protocol, tool))}
            problem={problems[name] ? firewall.impossible[problems[name]] : null}
          />
        ))}
      </div>
      <div role="status">
        {'impossible' in answer && <p class="notice">{firewall.impossible[answer.impossible]}</p>}
      </div>
      {/* Rules with the usual name in the place of a wrong one would not be what was asked for. */}
      {!('impossible' in answer) && Object.keys(problems).length === 0 && (
        <FirewallResult rules={answer} page={page} />
      )}
    </>
  );
}

const named = <Id extends string>(ids: readonly Id[], names: Record<Id, string>) =>
  ids.map((id) => ({ id, name: names[id] }));

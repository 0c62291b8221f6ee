import { writeFileSync } from 'node:fs';
import { instance } from '@viz-js/viz';
import type { AnyStateNode } from 'xstate';
import { visitMachine } from '../machines/visit.machine';

/** `npm run statechart`: draws the visit's statechart, from the machine itself, into docs/statechart.svg. */

const STEP = /^visit\.guiding\.(?!choosing)/;

/** Steps whose states and edges are the same are drawn as one box that counts them. */
const guiding = visitMachine.getStateNodeById('visit.guiding');
const kinds = new Map<string, AnyStateNode[]>();
for (const node of Object.values(guiding.states)) {
  if (!STEP.test(node.id)) continue;
  const shape = JSON.stringify(edgesUnder(node).map(({ from, event, to }) => [from, event, to]));
  kinds.set(shape, [...(kinds.get(shape) ?? []), node]);
}

const dot = [
  'digraph visit {',
  'rankdir=LR; compound=true; fontname="sans-serif"; bgcolor="white";',
  'node [shape=box, style=rounded, fontname="sans-serif", fontsize=11];',
  'edge [fontname="sans-serif", fontsize=9, color="#555555"];',
  ...['measuring', 'asking', 'choosing', 'resolved', 'handedOver'].map(
    (name) => `"${name}" [style="rounded,bold"];`,
  ),
  ...topEdges().map(line),
  ...[...kinds.values()].flatMap((nodes, i) => cluster(nodes, i)),
  '}',
].join('\n');

const svg = (await instance()).renderString(dot, { format: 'svg' });
writeFileSync('docs/statechart.svg', svg);
process.stdout.write('docs/statechart.svg is written.\n');

interface Edge {
  from: string;
  event: string;
  to: string;
}

function edgesOf(node: AnyStateNode): Edge[] {
  const always = node.always ?? [];
  const transitions = [...[...node.transitions.values()].flat(), ...always];
  return transitions.flatMap(({ eventType, target }) =>
    (target ?? []).map((to) => ({ from: node.key, event: eventType, to: to.key })),
  );
}

function edgesUnder(node: AnyStateNode): Edge[] {
  return unique(Object.values(node.states).flatMap(edgesOf));
}

function topEdges(): Edge[] {
  const { states } = visitMachine.root;
  const hubs = [states.measuring, states.asking, states.resolved, states.handedOver, guiding.states.choosing];
  return unique(hubs.flatMap((node) => edgesOf(node as AnyStateNode))).filter(
    ({ event }) => event !== 'offered',
  );
}

function unique(edges: Edge[]): Edge[] {
  return [...new Map(edges.map((edge) => [`${edge.from} ${edge.event} ${edge.to}`, edge])).values()];
}

function line({ from, event, to }: Edge): string {
  return `"${from}" -> "${to}" [label="${event}"];`;
}

/** One box for all steps of a shape, with the inner states' names made their own by its number. */
function cluster(nodes: AnyStateNode[], number: number): string[] {
  const inner = Object.keys(nodes[0]!.states);
  const own = (name: string) => (inner.includes(name) ? `${name} ${number}` : name);
  return [
    `subgraph cluster_${number} { label="${nodes.length} steps, such as ${nodes[0]!.key}"; style=rounded; color="#999999";`,
    ...inner.map((name) => `"${own(name)}" [label="${name}"];`),
    '}',
    ...['asking', 'choosing'].map((hub) => `"${hub}" -> "${own('explaining')}" [label="offered"];`),
    ...edgesUnder(nodes[0]!).map(({ from, event, to }) => line({ from: own(from), event, to: own(to) })),
  ];
}

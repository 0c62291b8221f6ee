/** The brokers exactly as docs/live/deployment.md describes them: its blocks are taken out and used. */
import { readFileSync } from 'node:fs';

/** A block by the file name that the document gives it, with what a machine's own addresses and folders replace. */
export function brokerRecipe(file: string, own: Readonly<Record<string, string>> = {}): string {
  const text = readFileSync(new URL('../../docs/live/deployment.md', import.meta.url), 'utf8');
  const blocks = new Map(
    [...text.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name, block]) => [name, block]),
  );
  let block = blocks.get(file);
  if (!block) throw new Error(`docs/live/deployment.md has no block ${file}`);
  for (const [from, to] of Object.entries(own)) {
    if (!block.includes(from)) throw new Error(`${file} says nothing of ${from}`);
    block = block.replaceAll(from, to);
  }
  return block;
}

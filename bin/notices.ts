/** `npm run notices`: writes the licences of what others made and the package contains, for the stores and the package. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './build/built.ts';

/** Where they stand: among the store papers, and in the package, as the licences want it. */
export const NOTICES = ['docs/store/third-party-notices.md', 'public/third-party-notices.txt'] as const;

/** Of the build tools only these put code of their own into the package. */
const BUILT_IN = ['@wxt-dev/browser', 'wxt'];

interface Package {
  name: string;
  version: string;
  license: string;
  repository?: string | { url: string };
  author?: string | { name: string };
}

/** The notices as text: each package with its version, origin and licence in full. Throws where one brings none. */
export function notices(): string {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const names = [...Object.keys(dependencies), ...BUILT_IN].sort();
  return [
    '# Third-party notices',
    '',
    'VPN Passthrough Doctor contains these packages, unchanged. Written by `npm run notices`.',
    ...names.map(entry),
    '',
  ].join('\n');
}

function entry(name: string): string {
  const folder = `node_modules/${name}`;
  const { version, license, repository, author } = JSON.parse(read(`${folder}/package.json`)) as Package;
  const origin =
    (typeof repository === 'string' ? repository : repository?.url) ??
    `https://www.npmjs.com/package/${name}`;
  const file = readdirSync(path.join(ROOT, folder)).find((file) => /^licen[cs]e/i.test(file));
  const text = file ? read(`${folder}/${file}`) : withoutFile(name, license, author);
  return `\n## ${name} ${version} (${license})\n\nSource: <${webAddress(origin)}>\n\n${text.trim()}`;
}

/** The licences of packages that bring no file with it. */
function withoutFile(name: string, license: string, author: Package['author']): string {
  const holder = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
  if (license === 'MIT') return read('LICENSE').replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
  throw new Error(`${name} brings no text of its licence, ${license}.`);
}

/** A repository as package.json has it, as an address to open. */
const webAddress = (origin: string) =>
  origin
    .replace(/^git\+/, '')
    .replace(/^(git|ssh):\/\/(git@)?/, 'https://')
    .replace(/^([\w-]+\/[\w.-]+)$/, 'https://github.com/$1')
    .replace(/\.git$/, '');

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

if (process.argv[1] === import.meta.filename)
  for (const file of NOTICES) writeFileSync(path.join(ROOT, file), notices());

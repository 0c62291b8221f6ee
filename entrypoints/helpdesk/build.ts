import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { helpdesk } from '../../words/en/helpdesk';
import { standalone } from '../result/standalone';

/**
 * Writes the console for a web server: `helpdesk/`, whose files are named after their content. Nothing is inline, as
 * the policy that comes with the page asks.
 */
export async function writeHelpdesk(root: string, site: string): Promise<void> {
  const built = await standalone(
    root,
    {
      input: { helpdesk: path.join(root, 'entrypoints/helpdesk/site.ts') },
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
    './',
  );
  const folder = path.join(site, 'helpdesk');
  // Those of the build before have other names.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const script = built.output.find((file) => file.type === 'chunk' && file.isEntry);
  const style = built.output.find(({ fileName }) => fileName.endsWith('.css'));
  if (!script || !style) throw new Error('The helpdesk needs a script and a style sheet.');
  await Promise.all([
    writeFile(path.join(folder, 'index.html'), page(script.fileName, style.fileName)),
    ...built.output.map((file) =>
      writeFile(path.join(folder, file.fileName), file.type === 'chunk' ? file.code : file.source),
    ),
  ]);
}

const page = (script: string, style: string) =>
  [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${helpdesk.title}</title>`,
    '<link rel="icon" href="data:,">',
    `<link rel="stylesheet" href="./${style}">`,
    `<script type="module" src="./${script}"></script>`,
    '</head>',
    '<body>',
    '</body>',
    '</html>',
    '',
  ].join('\n');

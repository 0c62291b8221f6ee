import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type PageParts, pageHtml } from '../../report/html';
import { result } from '../../words/en/result';
import { standalone } from './standalone';

/** One file by its path. */
interface BuiltFile {
  path: string;
  contents: string;
}

const WORKER = 'worker.js';

/** The page's script, classic and in one piece, and its style. */
async function compile(root: string): Promise<Pick<PageParts, 'script' | 'style'>> {
  const built = await standalone(root, {
    input: path.join(root, 'entrypoints/result/main.ts'),
    output: { format: 'iife', codeSplitting: false },
  });
  const scripts = built.output.filter((file) => file.type === 'chunk');
  const styles = built.output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (scripts.length !== 1 || built.output.length !== scripts.length + styles.length)
    throw new Error(`The result page must be one script: ${built.output.map(({ fileName }) => fileName)}`);
  return {
    script: scripts[0]!.code,
    style: styles.map((file) => ('source' in file ? String(file.source) : '')).join('\n'),
  };
}

/** What the words say before a reader's language is known. */
const ENGLISH = { language: 'en', title: result.title, description: result.description };

/** The result page's files inside the extension, where policy forbids inline scripts. */
export async function resultFiles(root: string): Promise<BuiltFile[]> {
  const { script, style } = await compile(root);
  return [
    { path: 'result.html', contents: extensionPage() },
    { path: 'result.js', contents: script },
    { path: 'result.css', contents: style },
  ];
}

const extensionPage = () =>
  [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${result.title}</title>`,
    '<link rel="stylesheet" href="/result.css">',
    '</head>',
    '<body>',
    '<script src="/result.js"></script>',
    '</body>',
    '</html>',
    '',
  ].join('\n');

/**
 * Writes the static pages from the extension's own copy of the result page: `result/` for a web server, with what
 * keeps it for when there is no network, and `result-offline.html`, which opens from a disk.
 */
export async function writeSite(root: string, extension: string, site: string): Promise<void> {
  const [script, style, worker] = await Promise.all([
    readFile(path.join(extension, 'result.js'), 'utf8'),
    readFile(path.join(extension, 'result.css'), 'utf8'),
    readFile(path.join(root, 'entrypoints/result', WORKER), 'utf8'),
  ]);
  await mkdir(path.join(site, 'result'), { recursive: true });
  await Promise.all([
    writeFile(
      path.join(site, 'result/index.html'),
      await pageHtml({ ...ENGLISH, script, style, worker: WORKER }),
    ),
    writeFile(path.join(site, 'result', WORKER), worker),
    writeFile(path.join(site, 'result-offline.html'), await pageHtml({ ...ENGLISH, script, style })),
  ]);
}

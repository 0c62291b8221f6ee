import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FINDINGS } from '../knowledge/findings';
import { LANGUAGES, type Language, loadWords } from '../words';

const ROOMS = [
  'entrypoints',
  'bin',
  'components',
  'session',
  'report',
  'machines',
  'knowledge',
  'words',
  'probe',
];

/** What each room may import from, types and values. Downwards only. */
const MAY_IMPORT: Record<string, string[]> = {
  entrypoints: ['components', 'session', 'report', 'machines', 'knowledge', 'words', 'probe'],
  bin: ['components', 'session', 'report', 'machines', 'knowledge', 'words', 'probe', 'entrypoints'],
  components: ['session', 'report', 'machines', 'knowledge', 'words', 'probe'],
  session: ['report', 'machines', 'knowledge', 'words', 'probe'],
  report: ['machines', 'knowledge', 'words', 'probe'],
  machines: ['knowledge', 'words', 'probe'],
  knowledge: ['words', 'probe'],
  words: [],
  probe: [],
};

/**
 * Values that rooms other than entrypoints and bin may take from the probe; everything else there is types.
 * Address arithmetic and evidence are pure and written once; reading a run is pure and needed to replay it.
 */
const PROBE_VALUES = ['probe/address', 'probe/judged', 'probe/measurements'];

const PACKAGES_BY_ROOM: [string, string[]][] = [
  ['components', ['preact', 'preact/hooks', 'uqr']],
  ['machines', ['xstate']],
  ['knowledge', ['valibot']],
  ['probe', ['ipaddr.js']],
  ['report', ['valibot']],
  ['session', ['mqtt', 'valibot', 'xstate']],
  ['words', []],
];

function sources(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

interface Import {
  from: string;
  target: string;
  typesOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = [
    ...text.matchAll(
      /(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ];
  return found.map(([, type, names = '', target, dynamic]) => {
    const path = (target ?? dynamic)!;
    const listed = /^\{(.*)\}$/s
      .exec(names)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const typesOnly = type !== undefined || (listed?.every((name) => name.startsWith('type ')) ?? false);
    const inside = path.startsWith('.')
      ? relative('.', resolve(dirname(file), path)).replace(/\.tsx?$/, '')
      : path;
    return { from: file, target: inside, typesOnly };
  });
}

const roomOf = (path: string) => ROOMS.find((room) => path === room || path.startsWith(`${room}/`));

describe('rooms', () => {
  const all = ROOMS.flatMap((room) => sources(room).flatMap(importsOf));

  it('are read', () => expect(all.length).toBeGreaterThan(50));

  it('import downwards only', () => {
    const upwards = all.filter(({ from, target }) => {
      const [room, other] = [roomOf(from)!, roomOf(target)];
      return other !== undefined && other !== room && !MAY_IMPORT[room]!.includes(other);
    });
    expect(upwards).toEqual([]);
  });

  it('take from the probe only types and what is pure', () => {
    const values = all.filter(({ from, target, typesOnly }) => {
      const room = roomOf(from)!;
      if (['probe', 'entrypoints', 'bin'].includes(room) || roomOf(target) !== 'probe' || typesOnly)
        return false;
      return !PROBE_VALUES.includes(target);
    });
    expect(values).toEqual([]);
  });

  it.each(PACKAGES_BY_ROOM)('%s uses no package but %j', (room, packages) => {
    const others = all.filter(
      ({ from, target, typesOnly }) =>
        roomOf(from) === room &&
        !target.endsWith('.css') &&
        !typesOnly &&
        !roomOf(target) &&
        !packages.includes(target),
    );
    expect(others).toEqual([]);
  });

  it('leave the browser to entrypoints', () => {
    const touching = ROOMS.filter((room) => !['entrypoints', 'bin'].includes(room))
      .flatMap(sources)
      .filter((file) =>
        /\bbrowser\.\w|\bchrome\.\w|new RTCPeerConnection|Date\.now|performance\.now|innerHTML/.test(
          readFileSync(file, 'utf8'),
        ),
      );
    expect(touching).toEqual([]);
  });
});

describe('findings', () => {
  const files = readdirSync('knowledge/findings').map((name) => name.replace(/\.ts$/, ''));

  it('are one file each, registered under its name', () => {
    const helpers = new Set(['index', 'finding', 'wan']);
    expect(files.filter((name) => !helpers.has(name)).sort()).toEqual(Object.keys(FINDINGS).sort());
  });

  it.each(Object.keys(LANGUAGES) as Language[])('have words in %s that fit', async (language) => {
    const { findings } = await loadWords(language);
    expect(Object.keys(findings).sort()).toEqual(Object.keys(FINDINGS).sort());
    for (const { headline, meaning } of Object.values(findings)) {
      expect(headline.split(/\s+/).length, headline).toBeLessThanOrEqual(8);
      expect(meaning.length, meaning).toBeLessThanOrEqual(90);
    }
  });
});

describe('the repository', () => {
  it('reads nothing outside itself', () => {
    const folders = [...ROOMS, 'test'];
    const outside = folders
      .flatMap(sources)
      .filter((file) => /\.\.\/shared\//.test(readFileSync(file, 'utf8')));
    expect(outside.filter((file) => file !== 'test/conventions.test.ts')).toEqual([]);
  });

  it('names no address of a package registry in its lock file', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
    expect(readFileSync('.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true');
  });
});

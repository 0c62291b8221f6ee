import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildInputs, digestOfFolder, digestOfSources } from '../../bin/build/digest.ts';
import { withLock } from '../../bin/build/lock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'vpn-doctor-digest-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}

describe('what a build is made from', () => {
  test('is every room, and the configuration; not the terminal, the tests and the documents', () => {
    for (const name of ['probe/a.ts', 'newroom/b.ts', 'bin/c.ts', 'test/d.ts', 'docs/e.md']) write(name, '');
    for (const name of ['node_modules/f.js', '.output/g.js', '.git/h', '.env.production']) write(name, '');
    for (const name of ['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md']) write(name, '');
    expect(buildInputs(folder)).toEqual([
      '.env.production',
      'newroom',
      'package-lock.json',
      'package.json',
      'probe',
      'wxt.config.ts',
    ]);
  });

  test('its digest changes with a byte, a name and a new file, and with nothing else', () => {
    write('probe/a.ts', 'one');
    const first = digestOfSources(folder);
    write('test/a.ts', 'anything');
    expect(digestOfSources(folder)).toBe(first);
    write('probe/deep/b.ts', '');
    const second = digestOfSources(folder);
    write('probe/a.ts', 'two');
    expect(new Set([first, second, digestOfSources(folder)]).size).toBe(3);
  });

  test('a folder that is not there has no digest', () => {
    expect(digestOfFolder(path.join(folder, 'nowhere'))).toBeUndefined();
  });
});

describe('the lock', () => {
  test('lets one at a time in, and is released by an error, too', async () => {
    const lock = path.join(folder, 'lock');
    let inside = 0;
    const work = async (fails: boolean) => {
      inside++;
      expect(inside).toBe(1);
      await pause(20);
      inside--;
      if (fails) throw new Error('on purpose');
    };
    const runs = [true, false, true, false].map((fails) => withLock(lock, () => work(fails)));
    const ends = (await Promise.allSettled(runs)).map(({ status }) => status);
    expect(ends).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
  });

  test('is taken from a holder that has died', async () => {
    const lock = path.join(folder, 'lock');
    mkdirSync(lock);
    const minuteAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, minuteAgo, minuteAgo);
    expect(await withLock(lock, () => Promise.resolve('mine'))).toBe('mine');
  });
});

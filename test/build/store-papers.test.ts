import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOTICES, notices } from '../../bin/notices.ts';
import { LANGUAGES, type Language, loadWords } from '../../words/index.ts';

describe('the notices of what others made', () => {
  it.each(NOTICES)('are current in %s: npm run notices', (file) => {
    expect(readFileSync(file, 'utf8')).toBe(notices());
  });

  it('name every runtime dependency with its licence in full', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const [name, version] of Object.entries(dependencies))
      expect(notices()).toContain(`## ${name} ${version} (`);
    for (const part of notices().split('\n## ').slice(1))
      expect(part).toMatch(/Permission is hereby granted|Mozilla Public License Version 2\.0/);
  });
});

describe('docs/store/listing.md', () => {
  const listing = readFileSync('docs/store/listing.md', 'utf8');
  const part = (language: string, title: string) =>
    new RegExp(`^## .*\\(${language}\\)$[^]*?^### ${title}$\\s+([^]*?)\\s+(?=^#|$(?![^]))`, 'm').exec(
      listing,
    )?.[1];
  const TITLES: Record<Language, [name: string, summary: string, description: string]> = {
    en: ['Name', 'Summary', 'Description'],
    de: ['Name', 'Kurzbeschreibung', 'Beschreibung'],
  };

  it.each(Object.keys(LANGUAGES) as Language[])(
    'says in %s what the package says, within the limits of the stores',
    async (language) => {
      const { store } = await loadWords(language);
      const [name, summary, description] = TITLES[language].map((title) => part(language, title));
      expect(name).toBe(store.name);
      expect(name!.length).toBeLessThanOrEqual(45);
      expect(summary).toBe(store.description);
      expect(summary!.length).toBeLessThanOrEqual(132);
      expect(description!.length).toBeGreaterThan(500);
      expect(description!.length).toBeLessThanOrEqual(10_000);
    },
  );
});

describe('docs/store/review.md', () => {
  it('has one sentence of reason for each permission that is asked for', async () => {
    const { default: config } = await import('../../wxt.config.ts');
    const manifest = (config.manifest as (env: object) => Record<string, string[]>)({ browser: 'chrome' });
    const asked = [...manifest.permissions!, 'sidePanel', ...manifest.optional_host_permissions!];
    const rows = [
      ...readFileSync('docs/store/review.md', 'utf8').matchAll(/^\| `([^`]+)`[^|]*\| ([^|]+) \|$/gm),
    ];
    const reasons = new Map(rows.map(([, permission, reason]) => [permission, reason!]));
    expect([...reasons.keys()].filter((name) => name !== 'data_collection_permissions').sort()).toEqual(
      asked.sort(),
    );
    for (const name of asked) expect(reasons.get(name)).toMatch(/^[^.]+\.$/);
  });
});

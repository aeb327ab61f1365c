import { expect, it } from 'vitest';
import { appLinks, withoutIcon } from './appLinks.ts';
import { appManifest } from './appManifest.ts';
import { appMark } from './appMark.ts';
import { keptBuild } from './keptBuild.ts';

const SITE = { origin: null, base: '/base/' };

type Bundle = Parameters<typeof keptBuild>[0];

function bundleOf(files: Readonly<Record<string, string>>): Bundle {
  return Object.fromEntries(
    Object.entries(files).map(([name, source]) => [name, { type: 'asset', source }]),
  );
}

const FILES = {
  'assets/a-1.js': 'run()',
  'assets/a-1.css': 'a{}',
  'data/roles.json': '{}',
  'data/brief/roles.json': '[]',
  'data/datapackage.json': '{}',
  'data/roles.csv': 'a,b',
  'v/1/data/roles.json': '{}',
  'v/1/data/brief/roles.json': '{}',
  'embed/roles/index.html': '<p>',
};

it('keeps code, styles and data, and no pictures, tables, embeds or old releases', () => {
  const { files, bytes } = keptBuild(bundleOf(FILES));
  expect(files).toEqual([
    'assets/a-1.css',
    'assets/a-1.js',
    'data/brief/roles.json',
    'data/roles.json',
  ]);
  expect(bytes).toBe(12);
});

it('names a build anew when one of its files changes, and only then', () => {
  const { id } = keptBuild(bundleOf(FILES));
  expect(keptBuild(bundleOf({ ...FILES, 'data/roles.json': '[]' })).id).not.toBe(id);
  expect(keptBuild(bundleOf({ ...FILES, 'data/brief/roles.json': '{}' })).id).not.toBe(id);
  expect(keptBuild(bundleOf({ ...FILES, 'assets/b-2.js': '' })).id).not.toBe(id);
  expect(keptBuild(bundleOf({ ...FILES, 'data/roles.csv': 'other' })).id).toBe(id);
});

it('offers to keep a build only where there is one to keep', () => {
  const kept = { id: 'abc', files: [], bytes: 1234 };
  expect(appLinks('fr', SITE, kept).join()).toContain('content="abc" data-bytes="1234"');
  expect(appLinks('fr', SITE, kept).join()).toContain('href="/base/fr/manifest.webmanifest"');
  expect(appLinks('en', SITE, null).join()).not.toContain('name="build"');
  expect(withoutIcon('<a>\n<link rel="icon" href="data:," /><b>')).toBe('<a><b>');
});

it('is installed under the ledger’s own name, as one thing in all languages', () => {
  const coalition = { title: { en: 'Title', fr: 'Titre' } };
  const [en, fr] = (['en', 'fr'] as const).map((language) =>
    appManifest(language, coalition, 'About', SITE),
  );
  expect(fr).toMatchObject({ name: 'Titre', lang: 'fr', start_url: '/base/fr/', scope: '/base/' });
  expect(en).toMatchObject({ name: 'Title', start_url: '/base/' });
  expect(en?.['id']).toBe(fr?.['id']);
});

it('keeps the mark inside the circle that systems cut', () => {
  expect(appMark(0.72)).toContain('translate(8.96 8.96) scale(0.72)');
});

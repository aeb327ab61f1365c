import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { fr } from '#i18n/messages/fr.ts';
import type { EmbedStill } from './embedHtml.ts';
import { embedCard, embedPicture } from './embedPictures.ts';
import { oembedFile, oembedFileOf } from './oembedFile.ts';

const SITE = { origin: 'https://example.org', base: '/base/' };

const STILL: EmbedStill = {
  task: { kind: 'embed', chart: 'roles', language: 'fr', release: null },
  markup: '',
  title: 'Qui fait quoi',
  description: 'Un tableau.',
  state: '',
  date: '24 février 2026',
  height: 812,
  datasets: [],
  charts: ['troops-pledged'],
  isMap: false,
  facts: null,
};
const FROZEN: EmbedStill = { ...STILL, task: { ...STILL.task, release: '2026-11-22' } };
const DRAWN = { chart: 'roles', language: 'fr', width: 1200, height: 803 } as const;
const PICTURES: Parameters<typeof embedCard>[1] = [
  { ...DRAWN, name: 'full', path: 'static/fr/roles/full' },
  { ...DRAWN, name: 'og', path: 'static/fr/roles/og', height: 628 },
];
const PROVIDER = { name: 'Un registre', author: null };

function answerOf(still: EmbedStill, site: typeof SITE | { origin: null; base: string }): unknown {
  return oembedFile(still, site, PROVIDER, embedCard(still, PICTURES, site), fr);
}

/** What a consumer would refuse, by https://oembed.com (2.3.4) and by what consumers do with the markup. */
function faultsOf(answer: unknown): readonly string[] {
  if (typeof answer !== 'object' || answer === null) return ['no object'];
  const fields = new Map<string, unknown>(Object.entries(answer));
  const faults: string[] = [];
  if (fields.get('version') !== '1.0') faults.push('version is not the text 1.0');
  if (fields.get('type') !== 'rich') faults.push('not rich');
  for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age']) {
    if (!Number.isInteger(fields.get(name))) faults.push(`${name} is no whole number`);
  }
  for (const name of ['provider_url', 'thumbnail_url']) {
    if (!URL.canParse(String(fields.get(name)))) faults.push(`${name} is not absolute`);
  }
  const { document } = new Window();
  const html = fields.get('html');
  document.body.innerHTML = typeof html === 'string' ? html : '';
  const [frame, ...more] = document.body.children;
  if (frame?.localName !== 'iframe' || more.length > 0) faults.push('not one iframe');
  else if (!URL.canParse(frame.getAttribute('src') ?? '')) faults.push('src is not absolute');
  return faults;
}

it('writes an answer that consumers accept, in the language of the page', () => {
  const answer = answerOf(STILL, SITE);
  expect(faultsOf(answer)).toEqual([]);
  expect(answer).toMatchObject({
    title: 'Qui fait quoi (graphique interactif, au 24 février 2026)',
    provider_url: 'https://example.org/base/',
    height: 812,
    thumbnail_url: 'https://example.org/base/static/fr/roles/og.png',
  });
  expect(JSON.stringify(answer)).toContain('https://example.org/base/fr/embed/roles/?basis=latest');
  expect(oembedFileOf(STILL, '/base/')).toBe('fr/embed/roles/oembed.json');
});

it('would find what is wrong with an answer', () => {
  expect(faultsOf({ version: 1, type: 'rich', html: '<p>' })).toHaveLength(9);
});

it('has no answer for a frozen embed, nor where the build does not know its address', () => {
  expect(answerOf(FROZEN, SITE)).toBeNull();
  expect(answerOf(STILL, { origin: null, base: '/' })).toBeNull();
});

it('says the size at which the picture is shown, and none where none was drawn', () => {
  expect(embedPicture(STILL, PICTURES, SITE)).toEqual({
    path: '/base/static/fr/roles/full.png',
    width: 600,
    height: 402,
  });
  expect(embedPicture(STILL, [], SITE)).toBeNull();
  expect(embedCard(STILL, [], SITE)).toEqual({
    address: 'https://example.org/base/static/fr/roles/og.png',
    width: 1200,
    height: 628,
  });
});

import { expect, it } from 'vitest';
import { STATIC_PICTURES } from '#export/staticPictures.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { readPictureNote } from '#export/readPictureNote.ts';
import { pictureNamed, sitePictures } from './sitePictures.ts';

const SITE = { origin: 'https://example.org', base: '/base/' };
const charts = (): Promise<readonly { readonly id: string }[]> =>
  Promise.resolve([{ id: 'force-size' }, { id: 'roles' }]);

it('draws every static picture of every chart in workers, of the sizes that other pages count on', async () => {
  const pictures = await sitePictures(charts, publishedLedgerWithShapes(), SITE);
  expect(pictures.map(({ path }) => path)).toEqual(
    ['force-size', 'roles'].flatMap((chart) => [
      ...STATIC_PICTURES.map(({ name }) => `static/${chart}/${name}`),
      ...['uk', 'fr', 'de', 'pl'].flatMap((language) =>
        ['full', 'og'].map((name) => `static/${language}/${chart}/${name}`),
      ),
    ]),
  );
  const sizeOf = (name: 'og' | 'square' | 'full' | 'plain-s'): readonly (number | undefined)[] => {
    const picture = pictureNamed(pictures, name, 'roles', 'en');
    return [picture?.width, picture?.height];
  };
  expect(sizeOf('og')).toEqual([1200, 628]);
  expect(sizeOf('square')).toEqual([1080, 1080]);
  expect(sizeOf('plain-s')).toEqual([1200, 600]);
  expect(sizeOf('full')[0]).toBe(1200);
  expect(pictureNamed(pictures, 'square', 'roles', 'uk')).toBeNull();
  expect(pictureNamed(pictures, 'og', 'roles', 'uk')?.path).toBe('static/uk/roles/og');
  const full = pictureNamed(pictures, 'full', 'roles', 'en');
  expect(full?.files.map(({ type }) => type)).toEqual(['png', 'svg']);
  for (const { bytes } of full?.files ?? []) {
    expect(readPictureNote(bytes)?.permalink).toBe('https://example.org/base/#roles');
  }
}, 120_000);

it('says which chart there is not', async () => {
  const unknown = (): Promise<readonly { readonly id: string }[]> =>
    Promise.resolve([{ id: 'nothing' }]);
  await expect(sitePictures(unknown, publishedLedgerWithShapes(), SITE)).rejects.toThrow(
    'There is no chart “nothing”.',
  );
}, 120_000);

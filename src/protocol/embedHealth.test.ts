import { expect, it } from 'vitest';
import { knownEmbeds } from './embedHealth.ts';

const PICTURE = { path: '/static/fr/roles/full.png', width: 600, height: 401 };

const FILE = {
  oembed: true,
  views: [
    {
      view: 'roles',
      pages: [
        { language: 'fr', height: 812, picture: PICTURE },
        { language: 'en', height: -1, picture: { path: 'a', width: '600', height: 400 } },
      ],
    },
    'damaged',
    { view: 'meetings' },
  ],
};

it('reads heights by chart and language', () => {
  const known = knownEmbeds(FILE);
  expect(known.oembed).toBe(true);
  expect(known.heightOf('roles', 'fr')).toBe(812);
  expect(known.pictureOf('roles', 'fr')).toEqual(PICTURE);
});

it('does not know what is missing, damaged or of another shape', () => {
  const known = knownEmbeds(FILE);
  expect(known.heightOf('roles', 'en')).toBeNull();
  expect(known.pictureOf('roles', 'en')).toBeNull();
  expect(known.heightOf('meetings', 'fr')).toBeNull();
  for (const file of [null, 1, 'a', [], { views: {} }]) {
    expect(knownEmbeds(file).oembed).toBe(false);
    expect(knownEmbeds(file).heightOf('roles', 'fr')).toBeNull();
  }
});

it('takes no picture that lies elsewhere or would end the text that it is copied into', () => {
  for (const path of ['//example.org/a.png', 'https://example.org/a.png', '/a".png', '/a b.png']) {
    const pages = [{ language: 'fr', picture: { ...PICTURE, path } }];
    expect(knownEmbeds({ views: [{ view: 'roles', pages }] }).pictureOf('roles', 'fr')).toBeNull();
  }
});

import { expect, it } from 'vitest';
import type { PictureNote } from '#export/pictureNote.ts';
import { noteRdf } from '#export/pictureNote.ts';
import { droppedView } from './droppedView.ts';

const SITE = { origin: 'https://example.org', base: '/coalition/' };

const NOTE: PictureNote = {
  title: 'Title',
  description: '',
  source: '',
  licence: '',
  publisher: '',
  release: '2026-05-18',
  asof: '2026-05-18',
  language: 'en',
  permalink: '',
};

function viewOf(permalink: string): unknown {
  const svg = `<svg><metadata>${noteRdf({ ...NOTE, permalink })}</metadata></svg>`;
  return droppedView(new TextEncoder().encode(svg), SITE);
}

it('finds the view of a picture of this site, in whatever language it was drawn', () => {
  const view = { kind: 'view', search: 'asof=2025-09-04&country=FRA~GBR', chart: 'roles' };
  const query = '?asof=2025-09-04&country=FRA~GBR#roles';
  expect(viewOf(`https://example.org/coalition/${query}`)).toEqual(view);
  expect(viewOf(`https://example.org/coalition/fr/${query}`)).toEqual(view);
  expect(viewOf(`/coalition/${query}`)).toEqual(view);
});

it.each([
  'https://evil.example/coalition/?asof=2025-09-04#roles',
  'http://example.org/coalition/',
  '//evil.example/coalition/',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://example.org/other/?asof=2025-09-04',
  'https://example.org/coalition/../other/',
  'https://example.org/coalition/sources/',
  'https://user:word@evil.example/coalition/',
  'https://[broken',
])('goes nowhere with %s', (permalink) => {
  expect(viewOf(permalink)).toEqual({ kind: 'foreign' });
});

it('takes along nothing that the address does not know', () => {
  expect(viewOf('/coalition/?utm_source=x&asof=never&dark=true&overlay=sources#<b>')).toEqual({
    kind: 'view',
    search: '',
    chart: '',
  });
});

it('says of other files that they name no view', () => {
  for (const text of ['', 'plain text', '<svg></svg>', '<rdf:RDF'.repeat(1000)]) {
    expect(droppedView(new TextEncoder().encode(text), SITE)).toEqual({ kind: 'unreadable' });
  }
});

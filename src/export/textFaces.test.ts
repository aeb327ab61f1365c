// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { missingGlyphs, textsByFace } from './textFaces.ts';

function parsed(content: string): Element {
  const page = new DOMParser().parseFromString(`<svg>${content}</svg>`, 'text/html');
  const svg = page.querySelector('svg');
  if (svg === null) throw new Error('There is no SVG.');
  return svg;
}

it('sorts characters by the face that draws them', () => {
  const svg = parsed(
    `<text font-family="Source Serif 4">ab</text><g font-weight="600"><text>cd</text></g><text>e<tspan font-weight="600">f</tspan></text>`,
  );
  const texts = textsByFace(svg);
  expect([...(texts.get('headline') ?? [])]).toEqual(['a', 'b']);
  expect([...(texts.get(600) ?? [])]).toEqual(['c', 'd', 'f']);
  expect([...(texts.get(400) ?? [])]).toEqual(['e']);
});

it('names characters without a glyph, but none that need no glyph', () => {
  const texts = textsByFace(parsed('<text>a\u00ad漢</text>'));
  expect(missingGlyphs(texts, (_, character) => character === 'a')).toEqual([
    '“漢” (U+6F22) in face 400',
  ]);
});

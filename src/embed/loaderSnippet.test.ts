// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadNothing } from '#tooling/testKit/loadNothing.ts';
import { EMBED_FLAGS, embedAddress } from '#url/embedAddress.ts';
import { scriptSnippet, type EmbedSnippet } from '#url/snippets.ts';
import { loadEmbeds } from './loader.ts';

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const query = fc.constantFrom(
  '',
  'asof=2025-09-04',
  'country=FRA~GBR&unit=soldiers~eur-bn',
  'a=b#c d',
);

const snippets: fc.Arbitrary<EmbedSnippet> = fc.record({
  home: fc.constantFrom('https://host.example/', 'https://host.example/coalition/'),
  view: word,
  language: fc.constantFrom('en', 'fr', 'uk'),
  query,
  flags: fc.record(Object.fromEntries(EMBED_FLAGS.map((name) => [name, text])), {
    requiredKeys: [],
  }),
  release: fc.option(fc.constantFrom('2026-11-22', '2027-01-01.1')),
  title: word,
  alt: text,
  height: fc.integer({ min: 100, max: 2000 }),
  width: fc.constant(null),
  link: fc.option(word),
  picture: fc.constant({ address: 'https://host.example/p.png', width: 600, height: 400 }),
});

/** The iframe that the script makes of a snippet on a page. */
function frameOf(snippet: EmbedSnippet): HTMLIFrameElement {
  document.body.innerHTML = scriptSnippet(snippet);
  const script = document.querySelector('script');
  Object.defineProperty(script, 'src', { value: `${snippet.home}embed.js` });
  loadEmbeds(script);
  const frame = document.querySelector('iframe');
  if (frame === null) throw new Error('The script made no frame.');
  return frame;
}

it('shows by script the embed that the snippet describes', () => {
  loadNothing();
  fc.assert(
    fc.property(snippets, (snippet) => {
      const frame = frameOf(snippet);
      expect(frame.src).toBe(embedAddress(snippet));
      expect(frame.title).toBe(snippet.title);
      expect(frame.height).toBe(String(snippet.height));
      expect(frame.getAttribute('data-link')).toBe(snippet.link);
    }),
  );
});

import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { EMBED_FLAGS, embedAddress, type EmbedFlags } from './embedAddress.ts';
import {
  iframeSnippet,
  imageSnippet,
  oembedLink,
  scriptSnippet,
  type EmbedSnippet,
} from './snippets.ts';

const { document } = new Window();

const HOME = 'https://host.example/coalition/';

const SNIPPET: EmbedSnippet = {
  home: HOME,
  view: 'roles',
  language: 'fr',
  query: 'asof=2025-09-04&country=~FRA',
  flags: { dark: 'true', hideControls: 'true' },
  release: null,
  title: 'Who does what (table)',
  alt: 'France & Britain: "air"',
  height: 463,
  width: null,
  link: null,
  picture: { address: `${HOME}static/roles/full.png`, width: 600, height: 463 },
};

type Attributes = Readonly<Record<string, string>>;

/** Tags and attributes of a snippet as a page would hold them, in order. */
function parsed(html: string): readonly (readonly [string, Attributes])[] {
  const page = document.createElement('template');
  page.innerHTML = html.replaceAll('noscript>', 'div>');
  return [...page.content.querySelectorAll('*')].map((element) => [
    element.tagName.toLowerCase(),
    Object.fromEntries(
      element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']),
    ),
  ]);
}

function tags(html: string): readonly string[] {
  return parsed(html).map(([tag]) => tag);
}

function attributesOf(html: string, tag: string): Attributes {
  const found = parsed(html).filter(([name]) => name === tag);
  if (found[0] === undefined || found.length > 1) throw new Error(`${found.length} of <${tag}>`);
  return found[0][1];
}

it('writes an iframe with everything that it needs', () => {
  expect(iframeSnippet(SNIPPET)).toBe(
    '<iframe src="https://host.example/coalition/fr/embed/roles/?asof=2025-09-04&amp;country=~FRA&amp;dark=true&amp;hideControls=true" title="Who does what (table)" width="100%" height="463" loading="lazy" scrolling="no" frameborder="0" style="width:0;min-width:100%!important;border:0" allow="web-share; clipboard-write; fullscreen" data-cw="roles"></iframe>',
  );
});

it('writes a place for the script that keeps its space and shows the picture where scripts are off', () => {
  const html = scriptSnippet({ ...SNIPPET, release: '2026-11-22', link: 'a', width: 500 });
  expect(tags(html)).toEqual(['div', 'script', 'div', 'a', 'img']);
  expect(parsed(html)[0]?.[1]).toEqual({
    id: 'cw-roles',
    style: 'min-height:463px;width:500px;max-width:100%',
  });
  expect(attributesOf(html, 'script')).toEqual({
    defer: '',
    src: `${HOME}embed.js`,
    'data-target': '#cw-roles',
    'data-view': 'roles',
    'data-lang': 'fr',
    'data-state': SNIPPET.query,
    'data-title': SNIPPET.title,
    'data-height': '463',
    'data-dark': 'true',
    'data-hidecontrols': 'true',
    'data-release': '2026-11-22',
    'data-link': 'a',
  });
  expect(attributesOf(html, 'img')).toMatchObject({
    alt: SNIPPET.alt,
    width: '600',
    height: '463',
  });
});

it.each([
  [{ language: 'en' }, 'embed/roles/'],
  [{ language: 'uk' }, 'uk/embed/roles/'],
  [{ release: '2026-11-22', language: 'en' }, 'v/2026-11-22/embed/roles/'],
  [{ release: '2026-11-22', language: 'uk' }, 'v/2026-11-22/uk/embed/roles/'],
] satisfies [Partial<EmbedSnippet>, string][])('finds the folder for %j', (parts, folder) => {
  const bare = { ...SNIPPET, query: '', flags: {}, ...parts };
  expect(embedAddress(bare)).toBe(HOME + folder);
  expect(attributesOf(oembedLink(bare, 'x'), 'link')['href']).toBe(`${HOME}${folder}oembed.json`);
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    '</iframe><img src=x onerror=alert(1)>',
    '&quot;&amp;quot;',
    '<!--',
    'a\nb\r\nc\u2028d',
    '</noscript>',
    'javascript:alert(1)',
    '\0"',
  ),
);
const flags: fc.Arbitrary<EmbedFlags> = fc.record(
  Object.fromEntries(EMBED_FLAGS.map((name) => [name, hostile])),
  { requiredKeys: [] },
);
const snippets: fc.Arbitrary<EmbedSnippet> = fc
  .record({
    view: hostile,
    language: hostile,
    query: hostile,
    flags,
    release: fc.option(hostile),
    title: hostile,
    alt: hostile,
    height: fc.integer({ min: 1, max: 5000 }),
    width: fc.option(fc.integer({ min: 200, max: 1200 })),
    link: fc.option(hostile),
    picture: fc.record({ address: hostile, width: fc.nat(), height: fc.nat() }),
  })
  .map((parts) => ({
    ...parts,
    home: HOME,
    view: parts.view.toWellFormed(),
    language: parts.language.toWellFormed(),
    release: parts.release?.toWellFormed() ?? null,
    flags: Object.fromEntries(
      Object.entries(parts.flags).map(([name, text]) => [name, text.toWellFormed()]),
    ),
  }));

/** Text as HTML can hold it. */
function held(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}

it('says exactly what it was given, whatever that is, on one line and without one more element', () => {
  fc.assert(
    fc.property(snippets, (snippet) => {
      const { title, alt, link } = snippet;
      const [iframe, script, picture, found] = [
        iframeSnippet(snippet),
        scriptSnippet(snippet),
        imageSnippet(snippet),
        oembedLink(snippet, title),
      ];
      expect([iframe, picture, found].map(tags)).toEqual([['iframe'], ['a', 'img'], ['link']]);
      expect(tags(script)).toEqual(['div', 'script', 'div', 'a', 'img']);
      expect(iframe + script + picture + found).not.toMatch(/[\n\r]/);
      expect(attributesOf(iframe, 'iframe')['title']).toBe(held(title));
      expect(attributesOf(iframe, 'iframe')['data-link']).toBe(
        link === null ? undefined : held(link),
      );
      expect(attributesOf(picture, 'img')['alt']).toBe(held(alt));
      expect(attributesOf(script, 'img')['alt']).toBe(held(alt));
      expect(attributesOf(script, 'script')['data-state']).toBe(held(snippet.query));
      expect(attributesOf(found, 'link')['title']).toBe(held(title));
      for (const address of [
        attributesOf(iframe, 'iframe')['src'],
        attributesOf(picture, 'a')['href'],
        attributesOf(script, 'script')['src'],
      ]) {
        expect(address?.startsWith('https://host.example/')).toBe(true);
      }
    }),
  );
});

import { extract } from '@extractus/oembed-extractor';
import { expect, it } from 'vitest';
import { wordpressRewriting } from '#tooling/testKit/wordpressRewriting.ts';
import { embedAddress, oembedAddress } from './embedAddress.ts';
import { oembedJson } from './oembedJson.ts';
import { oembedLink, type EmbedSnippet } from './snippets.ts';

const HOME = 'https://host.example/';

const SNIPPET: EmbedSnippet = {
  home: HOME,
  view: 'roles',
  language: 'en',
  query: 'asof=2025-09-04&country=~FRA',
  flags: {},
  release: null,
  title: 'Who does what? "Roles" & <more> src=\'x\' (table)',
  alt: 'A table',
  height: 463,
  width: null,
  link: null,
  picture: { address: `${HOME}static/roles/full.png`, width: 600, height: 463 },
};

const CARD = { address: `${HOME}static/roles/og.png`, width: 1200, height: 628 };
const ANSWER = oembedJson(SNIPPET, { name: 'Coalition', author: 'A house' }, CARD);

it('has every field of a rich answer, in the types that the specification asks for', () => {
  expect(ANSWER).toEqual({
    version: '1.0',
    type: 'rich',
    provider_name: 'Coalition',
    provider_url: HOME,
    title: SNIPPET.title,
    author_name: 'A house',
    cache_age: 3600,
    width: 600,
    height: 463,
    html: ANSWER.html,
    thumbnail_url: CARD.address,
    thumbnail_width: 1200,
    thumbnail_height: 628,
  });
  expect(ANSWER.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
  expect(oembedJson(SNIPPET, { name: 'Coalition', author: null }, CARD)).not.toHaveProperty(
    'author_name',
  );
});

/** A static host with the page and its answer, and nothing else. */
async function staticHost(address: string): Promise<Response> {
  const { origin, pathname } = new URL(address);
  const head = `<!doctype html><html><head>${oembedLink(SNIPPET, SNIPPET.title)}</head></html>`;
  const files = new Map([
    [new URL(embedAddress(SNIPPET)).pathname, head],
    [new URL(oembedAddress(SNIPPET)).pathname, JSON.stringify(ANSWER)],
  ]);
  const body = origin === new URL(HOME).origin ? files.get(pathname) : undefined;
  return Promise.resolve(new Response(body ?? '', { status: body === undefined ? 404 : 200 }));
}

it('is found and read by an independent client, with or without wishes for the size', async () => {
  const address = embedAddress(SNIPPET);
  const expected = { ...ANSWER, method: 'auto-discovery' };
  expect(await extract(address, {}, staticHost)).toEqual(expected);
  expect(await extract(address, { maxwidth: 400 }, staticHost)).toEqual(expected);
  await expect(extract(`${HOME}embed/other/`, {}, staticHost)).rejects.toThrow('404');
});

it('leaves WordPress with one visible frame of the right height and a secret', () => {
  expect(wordpressRewriting(ANSWER.html, 'Ab3dEf9hIj')).toBe(
    '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="https://host.example/embed/roles/?asof=2025-09-04&#038;country=~FRA#?secret=Ab3dEf9hIj" data-secret="Ab3dEf9hIj" title="Who does what? &quot;Roles&quot; &amp; &lt;more&gt; src=&#039;x&#039; (table)" width="100%" height="463" frameborder="0"></iframe>',
  );
});

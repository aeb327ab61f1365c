import { expect, it } from 'vitest';
import { formatEmbedPath, parseEmbedPath } from './embedPath.ts';

const TAGS = ['uk', 'fr'];

it('reads every path that it writes', () => {
  for (const base of ['/', '/sub/path/']) {
    for (const language of [null, 'fr']) {
      for (const release of [null, '2026-11-22']) {
        const path = { chart: 'troops-pledged', language, release };
        const text = formatEmbedPath(path, base);
        expect(text.endsWith('/')).toBe(true);
        expect(parseEmbedPath(text, base, TAGS)).toEqual(path);
        expect(parseEmbedPath(text.slice(0, -1), base, TAGS)).toEqual(path);
        expect(parseEmbedPath(`${text}index.html`, base, TAGS)).toEqual(path);
      }
    }
  }
  expect(formatEmbedPath({ chart: 'roles', language: 'uk', release: '2026-11-22' }, '/')).toBe(
    '/v/2026-11-22/uk/embed/roles/',
  );
});

it('takes nothing else for an embed', () => {
  const others = ['/', '/embed/', '/embeds/', '/embed/a/b/', '/xx/embed/a/', '/v/x/embed/a/', ''];
  for (const path of [...others, '/embed/<b>/', '/embed/A/', '/other/embed/a/']) {
    expect(parseEmbedPath(path, '/', TAGS), path).toBeNull();
  }
  expect(parseEmbedPath('/embed/a/', '/sub/', TAGS)).toBeNull();
});

import { expect, it } from 'vitest';
import { socialCardLines, withHeadLines } from './socialCard.ts';

const CARD = {
  title: 'A & B',
  description: 'Says "yes"',
  path: '/base/member/FRA/',
  language: 'en',
  picture: { path: 'static/roles/og', width: 1200, height: 628, alt: 'A <chart>' },
};
const SITE = { origin: 'https://example.org', base: '/base/' };

it('names the picture with its address, size and words, escaped', () => {
  const lines = socialCardLines(CARD, SITE).join('\n');
  expect(lines).toContain('og:image" content="https://example.org/base/static/roles/og.png"');
  expect(lines).toContain('og:image:width" content="1200"');
  expect(lines).toContain('og:image:height" content="628"');
  expect(lines).toContain('og:image:alt" content="A &lt;chart&gt;"');
  expect(lines).toContain('twitter:card" content="summary_large_image"');
  expect(lines).toContain('og:url" content="https://example.org/base/member/FRA/"');
  expect(lines).toContain('og:title" content="A &amp; B"');
});

it('has no picture without an origin, or where none was drawn', () => {
  expect(socialCardLines(CARD, { ...SITE, origin: null }).join('\n')).not.toMatch(
    /og:image|og:url/,
  );
  expect(socialCardLines({ ...CARD, picture: null }, SITE).join('\n')).not.toMatch(
    /og:image|twitter/,
  );
});

it('puts the lines into the head, whatever signs they hold', () => {
  const html = withHeadLines('<head><title>x</title></head><body></body>', [
    '<meta content="$& $1" />',
  ]);
  expect(html).toContain('<meta content="$& $1" />\n  </head><body>');
  expect(() => withHeadLines('<p>', [])).toThrow('no end of its head');
});

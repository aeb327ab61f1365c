import { expect, it } from 'vitest';
import { barePage, withoutScripts } from './barePage.ts';

it('takes away everything that runs and what is loaded for it, and leaves the rest', () => {
  const html = [
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'" />',
    '<link rel="stylesheet" href="/a.css" />',
    '<link rel="modulepreload" crossorigin href="/a.js" />',
    '<link rel="preload" as="fetch" href="/data/a.json" />',
    '<link rel="preload" as="font" href="/a.woff2" />',
    '<script type="module" src="/a.js"></script>',
    '<script>let a = 1;\nlet b = 2;</script>',
    '<svg><rect /></svg>',
  ].join('');
  expect(withoutScripts(html)).toBe(
    '<link rel="stylesheet" href="/a.css" /><link rel="preload" as="font" href="/a.woff2" /><svg><rect /></svg>',
  );
});

it('makes a whole page of the visible parts', () => {
  const page = barePage({ title: 'A title', styles: 'p{color:red}', body: '<p>Text</p>' });
  expect(page).toContain('<title>A title</title><style>p{color:red}</style>');
  expect(page).toContain('<body><p>Text</p></body>');
  expect(page).not.toContain('<script');
});

import { expect, it } from 'vitest';
import { jsonScript, stillHtml } from './stillHtml.ts';

const PAGE = {
  template:
    '<html lang="en"><head>\n    <title>Old</title>\n    <link rel="stylesheet" href="/a.css"></head><body><div id="root"></div></body></html>',
  language: 'uk',
  root: { 'data-state': 'asof="x"&b' },
  head: ['<title>New</title>'],
  styles: 'b{color:red}',
  firstScript: 'run()',
  markup: '<p>$& and $1</p>',
  after: ['<p>after</p>'],
};

it('puts head, styles and still into the built page, and takes its style sheets out', () => {
  const html = stillHtml(PAGE);
  expect(html).toContain('<html lang="uk" data-state="asof=&quot;x&quot;&amp;b">');
  expect(html).toContain('<div id="root"><div data-still><p>$& and $1</p></div></div>');
  expect(html).toMatch(/<title>New<\/title>\s*<style>b\{color:red\}<\/style>\s*<script>run\(\)/);
  expect(html).not.toContain('stylesheet');
  expect(html).not.toContain('Old');
});

it('refuses a page without a place for the still', () => {
  expect(() => stillHtml({ ...PAGE, template: '<html></html>' })).toThrow('id="root"');
});

it('writes JSON that no text in it can end', () => {
  const script = jsonScript('facts', { text: '</script><script>alert(1)</script>' });
  expect(script.match(/<\/script>/g)).toHaveLength(1);
  expect(script.match(/<script/g)).toHaveLength(1);
});

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { contentPolicy, inlineScriptHashes, withContentPolicy } from './contentPolicy.ts';

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

it('names each script that stands in a page once, and no file and no data', () => {
  const html = `<head>
    <script>first()</script>
    <script type="module" data-note="a > b">second("é")</script>
    <script src="/assets/x.js"></script>
    <script type="application/ld+json">{"@type":"Dataset"}</script>
    <script>first()</script></head>`;
  expect(inlineScriptHashes(html)).toEqual([hashOf('first()'), hashOf('second("é")')]);
});

it('hashes what the browser reads: line ends of every system are one', () => {
  expect(inlineScriptHashes('<script>a()\r\nb()</script>')).toEqual([hashOf('a()\nb()')]);
});

it('allows no inline script, no evaluated text and no other host', () => {
  const policy = contentPolicy([]);
  const [scripts = ''] = /script-src[^;]*/.exec(policy) ?? [];
  expect(scripts).toBe("script-src 'self'");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*|strict-dynamic/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});

it('stands in a page before its scripts, after its encoding, with its own scripts only', () => {
  const html =
    '<!doctype html><html><head><meta charset="utf-8" /><script>a()</script></head></html>';
  const page = withContentPolicy(html, 'index.html');
  expect(page.indexOf('charset')).toBeLessThan(page.indexOf('Content-Security-Policy'));
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  expect(page).toContain(`script-src 'self' '${hashOf('a()')}'`);
});

it('refuses a page that it cannot secure', () => {
  expect(() => withContentPolicy('<p>no head</p>', 'odd.html')).toThrow('odd.html has no <head>');
});

import type { Weight } from './weighed.ts';

/** What a page loads, in bytes as sent with brotli, by kind of file. Fonts are apart: a slow page goes without. */
export interface Sizes {
  readonly html: number;
  readonly js: number;
  readonly css: number;
  readonly data: number;
  /** Number of requests, fonts aside. */
  readonly requests: number;
}

export type SizeKind = keyof Sizes;

/** How far a size may be from what it was when it was last looked at: an unexpected shrink is a fault as well. */
const TOLERANCE = 0.08;

/** Small files vary more, bytes. */
const SLACK = 400;

/** Bytes; none at all where a stand-in is worn. */
const FONTS_AT_MOST = 60_000;

const isFont = (path: string): boolean => path.endsWith('.woff2');

/** What the browser itself asks for, when it likes: the mark of the site and what an installed app needs. */
const isOfBrowser = (path: string): boolean =>
  /\/(?:icon[\w-]*\.\w+|[\w.-]+\.webmanifest)$/.test(path);

function kindOf(path: string): SizeKind | null {
  if (path.endsWith('/')) return 'html';
  const [, ending = ''] = /\.(\w+)$/.exec(path) ?? [];
  const kinds: Readonly<Record<string, SizeKind>> = { js: 'js', css: 'css', json: 'data' };
  return kinds[ending] ?? null;
}

/** Adds up what a page has loaded. Throws if it loaded a file of a kind that has no budget. */
export function sizesOf({ files }: Weight): Sizes {
  const sizes = { html: 0, js: 0, css: 0, data: 0, requests: 0 };
  for (const [path, bytes] of files) {
    if (isFont(path) || isOfBrowser(path)) continue;
    const kind = kindOf(path);
    if (kind === null) throw new Error(`There is no budget for files such as ${path}.`);
    sizes[kind] += bytes;
    sizes.requests += 1;
  }
  return sizes;
}

/** Everything that is sent, fonts aside. */
export function totalOf({ html, js, css, data }: Sizes): number {
  return html + js + css + data;
}

function faultOf(kind: SizeKind, found: number, wanted: number): readonly string[] {
  const room = Math.max(wanted * TOLERANCE, kind === 'requests' ? 2 : SLACK);
  if (Math.abs(found - wanted) <= room) return [];
  return [`${kind}: ${found} instead of about ${wanted}`];
}

/** What of a page is more or less than it was, fonts and hosts included; empty if nothing. */
export function budgetFaults(weight: Weight, wanted: Sizes): readonly string[] {
  const found = sizesOf(weight);
  const kinds = ['html', 'js', 'css', 'data', 'requests'] as const;
  const fonts = [...weight.files].reduce(
    (sum, [path, bytes]) => (isFont(path) ? sum + bytes : sum),
    0,
  );
  return [
    ...kinds.flatMap((kind) => faultOf(kind, found[kind], wanted[kind])),
    ...(fonts > FONTS_AT_MOST ? [`fonts: ${fonts}`] : []),
    ...(weight.hosts.size === 1 ? [] : [`hosts: ${[...weight.hosts].join(' ')}`]),
  ];
}

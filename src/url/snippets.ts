import { escapeHtml } from '#lib/escapeHtml.ts';
import { embedAddress, oembedAddress, setFlags, type EmbedPlace } from './embedAddress.ts';

/** A picture of the chart. */
export interface SnippetPicture {
  /** Absolute address. */
  readonly address: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Everything that is written into a snippet. */
export interface EmbedSnippet extends EmbedPlace {
  /** Of the chart, with what it is in brackets: "… (interactive map)". */
  readonly title: string;
  /** Full text alternative of the picture. */
  readonly alt: string;
  /** Height of the embed measured at a width of 600, CSS pixels. */
  readonly height: number;
  /** Fixed width in CSS pixels; `null`: as wide as the page lets it be. */
  readonly width: number | null;
  /** Name of the group of embeds that share country and date; `null`: none. */
  readonly link: string | null;
  readonly picture: SnippetPicture;
}

/** Characters that end lines: some editors would turn them into line breaks of the page. */
const BREAKS = /[\n\r\t\f\u2028\u2029]/g;

/** `name="text"`, on one line and safe whatever the text is. Characters that HTML cannot hold are left out. */
function attribute([name, text]: readonly [string, string | number]): string {
  const held = String(text).toWellFormed().replaceAll('\0', '');
  const escaped = escapeHtml(held).replace(BREAKS, (one) => `&#${one.charCodeAt(0)};`);
  return `${name}="${escaped}"`;
}

function tag(name: string, attributes: readonly (readonly [string, string | number])[]): string {
  return `<${[name, ...attributes.map(attribute)].join(' ')}>`;
}

function frame(snippet: EmbedSnippet, scrolls: boolean): string {
  const { title, width, height, view, link } = snippet;
  const opening = tag('iframe', [
    ['src', embedAddress(snippet)],
    ['title', title],
    ['width', width ?? '100%'],
    ['height', height],
    ['loading', 'lazy'],
    ...(scrolls ? [] : [['scrolling', 'no'] as const]),
    ['frameborder', 0],
    [
      'style',
      width === null ? 'width:0;min-width:100%!important;border:0' : 'max-width:100%;border:0',
    ],
    ['allow', 'web-share; clipboard-write; fullscreen'],
    ['data-cw', view],
    ...(link === null ? [] : [['data-link', link] as const]),
  ]);
  return `${opening}</iframe>`;
}

/**
 * A plain iframe, which needs no script. Its height is right at a width of 600 and follows where `embed.js` or the
 * host's own listener runs.
 */
export function iframeSnippet(snippet: EmbedSnippet): string {
  return frame(snippet, false);
}

/** The iframe of an oEmbed answer. It can be scrolled, since WordPress makes none taller than 1000 pixels. */
export function oembedFrame(snippet: EmbedSnippet): string {
  return frame(snippet, true);
}

function image({ picture, alt }: EmbedSnippet): string {
  return tag('img', [
    ['src', picture.address],
    ['width', picture.width],
    ['height', picture.height],
    ['alt', alt],
    ['style', 'max-width:100%;height:auto'],
    ['loading', 'lazy'],
  ]);
}

/** The picture, linked to the chart. */
export function imageSnippet(snippet: EmbedSnippet): string {
  return `${tag('a', [['href', embedAddress(snippet)]])}${image(snippet)}</a>`;
}

/**
 * A place that `embed.js` fills with a lazy iframe. The space is reserved from the start; where scripts are off, the
 * picture stands in it.
 */
export function scriptSnippet(snippet: EmbedSnippet): string {
  const { home, view, language, query, flags, release, title, height, width, link } = snippet;
  const id = `cw-${view}`;
  const fixed = width === null ? '' : `;width:${width}px;max-width:100%`;
  const place = tag('div', [
    ['id', id],
    ['style', `min-height:${height}px${fixed}`],
  ]);
  const script = tag('script', [
    // A value, since a bare attribute is lost in some editors.
    ['defer', ''],
    ['src', `${home}embed.js`],
    ['data-target', `#${id}`],
    ['data-view', view],
    ['data-lang', language],
    ['data-state', query],
    ['data-title', title],
    ['data-height', height],
    ...setFlags(flags).map(([name, text]) => [`data-${name.toLowerCase()}`, text] as const),
    ...(release === null ? [] : [['data-release', release] as const]),
    ...(link === null ? [] : [['data-link', link] as const]),
  ]);
  return `${place}${script}</script><noscript>${imageSnippet(snippet)}</noscript></div>`;
}

/** The element by which others find the oEmbed answer. Belongs into the first 150 kB of the page's head. */
export function oembedLink(place: EmbedPlace, title: string): string {
  return tag('link', [
    ['rel', 'alternate'],
    ['type', 'application/json+oembed'],
    ['href', oembedAddress(place)],
    ['title', title],
  ]);
}

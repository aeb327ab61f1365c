import { escapeHtml } from '#lib/escapeHtml.ts';
import type { Site } from './site.ts';
import type { SitePicture } from './sitePictures.ts';

/** What a link to a page shows where it is shared. */
export interface SocialCard {
  readonly title: string;
  readonly description: string;
  /** Path of the page, with the base. */
  readonly path: string;
  /** BCP 47 tag, such as `en`. */
  readonly language: string;
  readonly picture: Pick<SitePicture, 'path' | 'width' | 'height' | 'alt'> | null;
}

function meta(attribute: 'property' | 'name', key: string, content: string): string {
  return `<meta ${attribute}="${key}" content="${escapeHtml(content)}" />`;
}

/**
 * Lines for the head of a page, so that a link to it is shown with a picture. Networks read addresses only with
 * their origin: without it there is no picture.
 */
export function socialCardLines(card: SocialCard, site: Site): readonly string[] {
  const { title, description, path, language, picture } = card;
  const lines = [
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:locale', language),
  ];
  if (site.origin === null) return lines;
  lines.push(meta('property', 'og:url', site.origin + path));
  if (picture === null) return lines;
  return [
    ...lines,
    meta('property', 'og:image', `${site.origin}${site.base}${picture.path}.png`),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(picture.width)),
    meta('property', 'og:image:height', String(picture.height)),
    meta('property', 'og:image:alt', picture.alt),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
}

/** A page with lines added at the end of its head. Throws if it has none. */
export function withHeadLines(html: string, lines: readonly string[]): string {
  if (!html.includes('</head>')) throw new Error('The built page has no end of its head.');
  return html.replace('</head>', () => `  ${lines.join('\n    ')}\n  </head>`);
}

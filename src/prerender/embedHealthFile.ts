import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { LANGUAGES } from '#i18n/languages.ts';
import { compareText } from '#lib/compare.ts';
import { CONTRACTS } from '#protocol/contracts.ts';
import type { EmbedHealth, HealthPage, HealthPicture } from '#protocol/embedHealth.ts';
import type { Site } from './site.ts';

/** An embed page as it was written, with what is known of it. */
export interface WrittenEmbed {
  readonly view: string;
  readonly language: string;
  /** Path with the site's base. */
  readonly path: string;
  readonly html: string;
  /** Height in a frame 600 px wide, px. */
  readonly height: number;
  readonly picture: HealthPicture | null;
}

/** Drawn side by side, pages come in any order; the file has one. */
function inOrder(written: readonly WrittenEmbed[]): readonly WrittenEmbed[] {
  const place = ({ language }: WrittenEmbed): number =>
    LANGUAGES.findIndex((each) => each === language);
  return written.toSorted((a, b) => compareText(a.view, b.view) || place(a) - place(b));
}

const compress = promisify(brotliCompress);

async function pageOf({
  language,
  path,
  html,
  height,
  picture,
}: WrittenEmbed): Promise<HealthPage> {
  const bytes = Buffer.from(html);
  const { length } = await compress(bytes);
  return { language, path, bytes: bytes.length, brotli: length, height, picture };
}

/**
 * What the build says of its live embeds, for hosts that keep an eye on them.
 * @param release newest release of the ledger; `null`: it has none
 */
export async function embedHealth(
  unordered: readonly WrittenEmbed[],
  site: Site,
  release: string | null,
): Promise<EmbedHealth> {
  const written = inOrder(unordered);
  const views = [...new Set(written.map(({ view }) => view))];
  return {
    contracts: CONTRACTS,
    release,
    privacy: { hosts: 1, cookies: 0, storage: 'none' },
    oembed: site.origin !== null,
    languages: [...new Set(written.map(({ language }) => language))],
    views: await Promise.all(
      views.map(async (view) => ({
        view,
        pages: await Promise.all(written.filter((each) => each.view === view).map(pageOf)),
      })),
    ),
  };
}

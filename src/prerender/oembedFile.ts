import type { Messages } from '#i18n/messages/en.ts';
import { type OembedAnswer, type OembedProvider, oembedJson } from '#url/oembedJson.ts';
import { plainPlace } from '#url/builderPlace.ts';
import type { SnippetPicture } from '#url/snippets.ts';
import { type EmbedStill, embedPathOf } from './embedHtml.ts';
import { homeOf } from './loadChartFiles.ts';
import type { Site } from './site.ts';

/** Where the answer of an embed lies, inside `dist`. */
export function oembedFileOf(still: EmbedStill, base: string): string {
  return `${embedPathOf(still, base).slice(base.length)}oembed.json`;
}

/**
 * The oEmbed answer of an embed page; `null` where there is none: of a frozen embed, and where the build does not know
 * its address, since all addresses in an answer are absolute.
 */
export function oembedFile(
  still: EmbedStill,
  site: Site,
  provider: OembedProvider,
  card: SnippetPicture,
  { embeds }: Messages,
): OembedAnswer | null {
  const { task, title, description, height, date } = still;
  if (site.origin === null || task.release !== null) return null;
  const snippet = {
    ...plainPlace(homeOf(site), task.chart, task.language),
    title: embeds.frameTitle(title, date),
    alt: description,
    height,
    width: null,
    link: null,
    picture: card,
  };
  return oembedJson(snippet, provider, card);
}

import { oembedFrame, type EmbedSnippet, type SnippetPicture } from './snippets.ts';

/** Seconds for which others may keep the answer. */
const CACHE_AGE = 3600;

/** Width for which heights are measured, CSS pixels. */
const WIDTH = 600;

/** An oEmbed 1.0 answer of the type `rich` (https://oembed.com). */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly author_name?: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  /** One iframe and nothing around it: consumers strip wrappers, and WordPress hides an iframe behind a quote. */
  readonly html: string;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** Who publishes the dashboard. */
export interface OembedProvider {
  readonly name: string;
  /** Person or house that answers for the figures; `null`: not said. */
  readonly author: string | null;
}

/**
 * The oEmbed answer of an embed.
 * @param thumbnail the picture for link previews
 */
export function oembedJson(
  snippet: EmbedSnippet,
  provider: OembedProvider,
  thumbnail: SnippetPicture,
): OembedAnswer {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: provider.name,
    provider_url: snippet.home,
    title: snippet.title,
    ...(provider.author === null ? {} : { author_name: provider.author }),
    cache_age: CACHE_AGE,
    width: WIDTH,
    height: snippet.height,
    html: oembedFrame(snippet),
    thumbnail_url: thumbnail.address,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}

import type { Day } from '#lib/date.ts';
import { xmlText } from './feedText.ts';

/** An entry of a feed. */
export interface FeedEntry {
  /** Never changes and is never used for another entry. */
  readonly id: string;
  readonly title: string;
  readonly updated: Day;
  /** Page that shows it. */
  readonly link: string;
  /** HTML, escaped where it must be. */
  readonly content: string;
}

/** A feed; addresses may be relative to the one it was fetched from. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly updated: Day;
  /** Address of the feed itself. */
  readonly self: string;
  /** The page that says the same. */
  readonly page: string;
  readonly language: string;
  readonly entries: readonly FeedEntry[];
}

/** RFC 3339; releases are known to the day. */
function instant(day: Day): string {
  return `${day}T00:00:00Z`;
}

function entryLines({ id, title, updated, link, content }: FeedEntry): readonly string[] {
  return [
    '  <entry>',
    `    <id>${xmlText(id)}</id>`,
    `    <title>${xmlText(title)}</title>`,
    `    <updated>${instant(updated)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${xmlText(link)}"/>`,
    `    <content type="html">${xmlText(content)}</content>`,
    '  </entry>',
  ];
}

/** Writes an Atom 1.0 feed (RFC 4287). */
export function atomFeed(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    `  <id>${xmlText(feed.id)}</id>`,
    `  <title>${xmlText(feed.title)}</title>`,
    `  <updated>${instant(feed.updated)}</updated>`,
    `  <author><name>${xmlText(feed.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(feed.page)}"/>`,
    ...feed.entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
}

import { type EmbedSnippet, iframeSnippet, scriptSnippet } from '#url/snippets.ts';

/** How an article holds its embeds. */
export type Holding = 'iframe' | 'script';

/** Roughly what an embed is tall, px: the script corrects it. */
const HEIGHT = 900;

function snippet(home: string, view: string): EmbedSnippet {
  return {
    home,
    view,
    language: 'en',
    query: '',
    flags: {},
    release: null,
    title: view,
    alt: view,
    height: HEIGHT,
    width: null,
    link: null,
    picture: { address: `${home}static/${view}/full.png`, width: 600, height: 400 },
  };
}

/**
 * An article with embeds one under another, held by the code that the builder gives.
 * @param home address of the dashboard, with a slash at the end
 */
export function hostPage(home: string, views: readonly string[], holding: Holding): string {
  const code = holding === 'iframe' ? iframeSnippet : scriptSnippet;
  const embeds = views.map((view) => code(snippet(home, view)));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>An article</title></head><body style="margin:0"><h1>An article</h1>${embeds.join('<p>Text between.</p>')}</body></html>`;
}

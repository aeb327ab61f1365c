import type { SnippetKind } from '#url/builderChoice.ts';
import { plainPlace } from '#url/builderPlace.ts';
import { embedAddress } from '#url/embedAddress.ts';
import { type EmbedSnippet, iframeSnippet, imageSnippet, scriptSnippet } from '#url/snippets.ts';

/** The text to paste. A link is that of the chart alone: who asks what is behind it is told of no choice. */
export function snippetText(kind: SnippetKind, snippet: EmbedSnippet): string {
  switch (kind) {
    case 'script':
      return scriptSnippet(snippet);
    case 'iframe':
      return iframeSnippet(snippet);
    case 'image':
      return imageSnippet(snippet);
    case 'link':
      return embedAddress(plainPlace(snippet.home, snippet.view, snippet.language));
  }
}

import type { Language } from '../../src/i18n/languages.ts';

/** Languages of the interface with the longest words. */
export const LONGEST: readonly Language[] = ['de', 'uk'];

/** What a reader may set and a page must bear (WCAG 2.2, 1.4.12). */
export const SPACING = `*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
p{margin-bottom:2em!important}`;

/** Makes every word on the page two fifths longer, as a language that does not exist. Runs inside the page, alone. */
export function lengthenWords(): void {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walk.nextNode() !== null) {
    const { currentNode } = walk;
    if (!(currentNode instanceof Text)) continue;
    // Words of drawings are measured before they are drawn.
    if (currentNode.parentElement?.closest('svg, script, style, textarea') !== null) continue;
    texts.push(currentNode);
  }
  for (const text of texts) {
    text.data = text.data.replaceAll(
      /\p{L}{3,}/gu,
      (word) => word + word.slice(0, Math.ceil(word.length * 0.4)),
    );
  }
}

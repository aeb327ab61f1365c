import type { Frozen } from '#state/AppConfig.tsx';

/** What an embed page says about itself, written into it at build time. */
export interface EmbedFacts {
  readonly chart: string;
  /** Language that the page was drawn in. */
  readonly language: string;
  readonly frozen: Frozen | null;
}

/** Id of the element that holds the facts as JSON. */
export const FACTS_ID = 'embed-facts';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function frozenOf(value: unknown): Frozen | null {
  if (!isRecord(value) || typeof value['release'] !== 'string') return null;
  const { later } = value;
  const known =
    isRecord(later) && typeof later['release'] === 'string' && typeof later['changes'] === 'number'
      ? { release: later['release'], changes: later['changes'] }
      : null;
  return { release: value['release'], later: known };
}

/** Reads the facts out of a page. Throws if it has none: then it is no embed page of ours. */
export function embedFacts(document: Document): EmbedFacts {
  const facts: unknown = JSON.parse(document.getElementById(FACTS_ID)?.textContent ?? 'null');
  if (!isRecord(facts) || typeof facts['chart'] !== 'string') {
    throw new Error(`The page has no facts in an element with the id “${FACTS_ID}”.`);
  }
  const language = typeof facts['language'] === 'string' ? facts['language'] : 'en';
  return { chart: facts['chart'], language, frozen: frozenOf(facts['frozen']) };
}

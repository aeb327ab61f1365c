import { foldText } from '#lib/foldText.ts';

/** What a search goes through: one thing with everything that it may be called. */
export interface Named {
  /** The name that is shown, first; then others: in other languages, codes, abbreviations. */
  readonly names: readonly string[];
}

/** One thing that was found, and the name that it was found by. */
export interface Hit<N extends Named> {
  readonly item: N;
  readonly by: string;
}

/** What was found, best first. */
export interface Found<N extends Named> {
  readonly hits: readonly Hit<N>[];
  /** `close`: nothing is called so; these are, but for the end of the word. `none`: nothing comes close. */
  readonly how: 'exact' | 'close' | 'none';
}

/** Of a word that is not found, this much of its beginning must fit: endings of cases and numbers differ. */
const STEM = 0.55;
/** Shorter beginnings fit too much, letters. */
const LEAST_STEM = 4;

/** How well a name answers: the whole, its beginning, the beginning of a word in it; `null`: not at all. Less is better. */
function rank(name: string, query: string): number | null {
  const folded = foldText(name);
  if (folded === query) return 0;
  if (folded.startsWith(query)) return 1;
  const inside = folded.indexOf(query);
  const before = folded.charAt(inside - 1);
  return inside > 0 && !/[\p{L}\p{N}]/u.test(before) ? 2 : wordRank(folded, query);
}

/** Several words may stand in any order, each the beginning of one. */
function wordRank(folded: string, query: string): number | null {
  const asked = query.split(' ');
  if (asked.length < 2) return null;
  const words = folded.split(/[^\p{L}\p{N}]+/u);
  return asked.every((word) => words.some((each) => each.startsWith(word))) ? 3 : null;
}

/**
 * How well the best name fits, and by which name it is found: by the shown one wherever that fits. That one counts for more
 * than the others, but less than how well they fit.
 */
function bestName({ names }: Named, query: string): { by: string; found: number } | null {
  const [first, ...others] = names.flatMap((by, index) => {
    const found = rank(by, query);
    return found === null ? [] : [{ by, found: found + (index === 0 ? 0 : 0.5) }];
  });
  if (first === undefined) return null;
  const best = others.reduce((least, each) => (each.found < least.found ? each : least), first);
  return { by: first.by === names[0] ? first.by : best.by, found: best.found };
}

function matching<N extends Named>(all: readonly N[], query: string): readonly Hit<N>[] {
  return all
    .flatMap((item) => {
      const best = bestName(item, query);
      return best === null ? [] : [{ item, ...best }];
    })
    .toSorted((a, b) => a.found - b.found);
}

/**
 * Finds by the beginnings of names and of words in them, whatever the case and the accents. Where nothing fits, the end of
 * the query is let go letter by letter, so that `Niemczech` finds `Niemcy`. Order is kept among equals.
 */
export function find<N extends Named>(all: readonly N[], query: string): Found<N> {
  const folded = foldText(query).trim();
  if (folded === '') return { hits: [], how: 'none' };
  const hits = matching(all, folded);
  if (hits.length > 0) return { hits, how: 'exact' };
  const least = Math.max(LEAST_STEM, Math.ceil(folded.length * STEM));
  for (let length = folded.length - 1; length >= least; length -= 1) {
    const close = matching(all, folded.slice(0, length));
    if (close.length > 0) return { hits: close, how: 'close' };
  }
  return { hits: [], how: 'none' };
}

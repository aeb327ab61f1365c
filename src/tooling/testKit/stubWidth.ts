import { vi } from 'vitest';

/** Makes `matchMedia` answer as in a frame of a width, px, for queries of the kind `(min-width: 1px)`. */
export function stubWidth(width: number): void {
  vi.stubGlobal('matchMedia', (query: string) => {
    const least = /^\(min-width: (\d+)px\)$/.exec(query)?.[1];
    if (least === undefined) throw new Error(`No answer for ${query}.`);
    return { matches: width >= Number(least) };
  });
}

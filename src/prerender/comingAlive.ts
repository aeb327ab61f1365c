import { type Edition, datasetUrl, editionOf } from '#datasets/brief.ts';
import type { Still } from './stills/stillTask.ts';

/** Ends of the paths of the source files that every page of the dashboard comes alive by. */
export const LIVE: readonly string[] = ['src/index.html', 'app/live.tsx'];

/** Addresses of the datasets that a page will need once it comes alive, separated by spaces; outlines stand in the page. */
export function aheadOf({ datasets, isMap }: Still, base: string, edition: Edition): string {
  const needed = [...new Set(datasets)].filter((id) => !(isMap && id === 'shapes'));
  return needed.map((id) => datasetUrl(id, base, editionOf(id, edition))).join(' ');
}

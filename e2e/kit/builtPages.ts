import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Path of every page of a built folder, without the base, such as `member/FRA/`. */
export function builtPages(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) =>
      name
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
    )
    .toSorted();
}

/** Pages that are made alike share a shape: one party's page is like another's, in whatever language and release. */
function shapeOf(path: string): string {
  return path.replace(/member\/[^/]+\//, 'member/*/').replace(/^v\/[^/]+\//, 'v/*/');
}

/** Some pages of each shape, drawn by `seed`. */
export function samplePages(
  pages: readonly string[],
  perShape: number,
  seed: number,
): readonly string[] {
  const shapes = [...new Set(pages.map(shapeOf))];
  return shapes.flatMap((shape) => {
    const alike = pages.filter((page) => shapeOf(page) === shape);
    const first = seed % alike.length;
    return [...alike.slice(first), ...alike.slice(0, first)].slice(0, perShape);
  });
}

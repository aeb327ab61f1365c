import type { Point } from './ring.ts';

function triangle(a: Point, b: Point, c: Point): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / 2;
}

/**
 * Drops the points that change the line least until each one left spans a triangle of at least `minArea` (Visvalingam).
 * Both ends stay, so that countries that share the arc keep sharing it; a closed arc keeps a triangle.
 */
export function simplifyArc(arc: readonly Point[], minArea: number): readonly Point[] {
  const left = [...arc];
  const [first] = arc;
  const end = arc.at(-1);
  const closed = first !== undefined && first[0] === end?.[0] && first[1] === end[1];
  const smallest = closed ? 4 : 2;
  const areaAt = (index: number): number => {
    const [a, b, c] = [left[index - 1], left[index], left[index + 1]];
    return a && b && c ? triangle(a, b, c) : Infinity;
  };
  const areas = left.map((_, index) => areaAt(index));
  while (left.length > smallest) {
    let least = 1;
    for (let index = 2; index < areas.length - 1; index += 1) {
      if ((areas[index] ?? Infinity) < (areas[least] ?? Infinity)) least = index;
    }
    const dropped = areas[least] ?? Infinity;
    if (dropped >= minArea) break;
    left.splice(least, 1);
    areas.splice(least, 1);
    // A neighbour may not become more droppable than the point before it, or whole bays vanish at once.
    if (least > 1) areas[least - 1] = Math.max(dropped, areaAt(least - 1));
    if (least < left.length - 1) areas[least] = Math.max(dropped, areaAt(least));
  }
  return left;
}

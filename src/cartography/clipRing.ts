import type { Point, Ring } from './ring.ts';

/** [left, top, right, bottom] in map units. */
export type Box = readonly [number, number, number, number];

interface Edge {
  readonly axis: 0 | 1;
  readonly limit: number;
  readonly keeps: (value: number) => boolean;
}

function clipAt(ring: Ring, { axis, limit, keeps }: Edge): Ring {
  const kept: Point[] = [];
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous && keeps(previous[axis]) !== keeps(point[axis])) {
      const share = (limit - previous[axis]) / (point[axis] - previous[axis]);
      const x = previous[0] + share * (point[0] - previous[0]);
      const y = previous[1] + share * (point[1] - previous[1]);
      kept.push(axis === 0 ? [limit, y] : [x, limit]);
    }
    if (keeps(point[axis])) kept.push(point);
    previous = point;
  }
  return kept;
}

/** The part of a ring inside a box (Sutherland-Hodgman): parts may hang together along the box's edge. Empty if outside. */
export function clipRing(ring: Ring, [left, top, right, bottom]: Box): Ring {
  const edges: readonly Edge[] = [
    { axis: 0, limit: left, keeps: (value) => value >= left },
    { axis: 0, limit: right, keeps: (value) => value <= right },
    { axis: 1, limit: top, keeps: (value) => value >= top },
    { axis: 1, limit: bottom, keeps: (value) => value <= bottom },
  ];
  return edges.reduce<Ring>((kept, edge) => clipAt(kept, edge), ring);
}

/** [x, y] in map units, or [longitude, latitude] in degrees before projecting. */
export type Point = readonly [number, number];

/** A closed outline; the first point is not repeated at the end. */
export type Ring = readonly Point[];

/** Area in square units, positive if the ring runs clockwise on a plane with y down. */
export function signedArea(ring: Ring): number {
  let twice = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous) twice += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return twice / 2;
}

/** Whether a point is inside rings drawn with the even-odd rule, so that holes are outside. */
export function isInside(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const point of ring) {
      if (previous && point[1] > y !== previous[1] > y) {
        const crossing =
          ((previous[0] - point[0]) * (y - point[1])) / (previous[1] - point[1]) + point[0];
        if (x < crossing) inside = !inside;
      }
      previous = point;
    }
  }
  return inside;
}

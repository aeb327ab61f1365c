/** A rectangle in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that may stand in several places, best first. */
export interface LabelRequest {
  readonly id: string;
  readonly places: readonly Box[];
}

/** Whether two rectangles share more than an edge. */
export function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

/**
 * Gives each label, in the order given, its first place that is inside the frame and free of obstacles and of
 * the labels before it. A label without a free place is left out.
 */
export function placeLabels(
  labels: readonly LabelRequest[],
  obstacles: readonly Box[],
  frame: Box,
): ReadonlyMap<string, Box> {
  const taken = [...obstacles];
  const placed = new Map<string, Box>();
  for (const { id, places } of labels) {
    const free = places.find(
      (box) => isInside(box, frame) && !taken.some((other) => touch(box, other)),
    );
    if (free === undefined) continue;
    taken.push(free);
    placed.set(id, free);
  }
  return placed;
}

import type { Point, Ring } from './ring.ts';

function pair([x, y]: Point): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

/** Rounded to integers, without repeated points and points on a straight line; `null` if nothing is left. */
function rounded(ring: Ring): Ring | null {
  const kept: Point[] = [];
  for (const [x, y] of ring) {
    const point: Point = [Math.round(x), Math.round(y)];
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (before && last) {
      const turn =
        (last[0] - before[0]) * (point[1] - last[1]) - (last[1] - before[1]) * (point[0] - last[0]);
      const onward =
        (last[0] - before[0]) * (point[0] - last[0]) + (last[1] - before[1]) * (point[1] - last[1]);
      if (turn === 0 && onward > 0) kept.pop();
    }
    kept.push(point);
  }
  const [first] = kept;
  const last = kept.at(-1);
  if (first && last && kept.length > 1 && first[0] === last[0] && first[1] === last[1]) kept.pop();
  return kept.length < 3 ? null : kept;
}

/** SVG path data of closed rings: integers, relative after each start, to be filled with the even-odd rule. */
export function formatPath(rings: readonly Ring[]): string {
  let path = '';
  for (const ring of rings) {
    let previous: Point | null = null;
    for (const point of rounded(ring) ?? []) {
      if (previous === null) path += `M${pair(point)}l`;
      else {
        const step = pair([point[0] - previous[0], point[1] - previous[1]]);
        path += path.endsWith('l') || step.startsWith('-') ? step : ` ${step}`;
      }
      previous = point;
    }
    if (previous !== null) path += 'z';
  }
  return path;
}

/** The rings that `formatPath` wrote. Throws on any other path data. */
export function parsePath(path: string): readonly Ring[] {
  return path
    .split('z')
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      if (!/^M-?\d+[ -]\d+l[-\d ]+$/.test(part) || numbers.length % 2 !== 0) {
        throw new Error(`Not a ring written by formatPath: ${part.slice(0, 40)}`);
      }
      const ring: Point[] = [];
      let [x, y] = [0, 0];
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index] ?? 0;
        y += numbers[index + 1] ?? 0;
        ring.push([x, y]);
      }
      return ring;
    });
}

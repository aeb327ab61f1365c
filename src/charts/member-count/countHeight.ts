/** Height of the drawing at a width. */
export function countHeight(width: number): number {
  return Math.round(Math.min(420, Math.max(300, width * 0.46)));
}

/** Height of the drawing at a width. */
export function forceHeight(width: number): number {
  return Math.round(Math.min(400, Math.max(300, width * 0.5)));
}

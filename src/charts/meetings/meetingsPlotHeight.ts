/** Height of the plot at a width. */
export function meetingsPlotHeight(width: number): number {
  return Math.round(Math.min(360, Math.max(240, width * 0.42)));
}

/** How a plot stands in a prepared page: where scripts run, it has no drawing until the one that fits is chosen. */
export const PLOT_STYLES = [
  '[data-steps]{container-type:inline-size}',
  '[data-steps] svg{display:block;width:100%;height:auto}',
  '[data-scripted] [data-steps]:not([data-chosen])>[data-step]{display:none}',
].join('');

/**
 * For browsers without scripts: shows of the drawings in `[data-steps]` the widest that is not wider than the box,
 * enlarged to its width. Browsers without container queries show the one in the middle.
 */
export function stepStyles(widths: readonly number[]): string {
  const middle = widths[Math.floor((widths.length - 1) / 2)] ?? 0;
  const shown = widths.map((width, index) => {
    const next = widths[index + 1];
    const from = index === 0 ? '(min-width:0)' : `(min-width:${width}px)`;
    const upTo = next === undefined ? '' : ` and (max-width:${next - 0.02}px)`;
    return `@container ${from}${upTo}{[data-step="${width}"]{display:block!important}}`;
  });
  return [
    '[data-steps]>noscript{display:contents}',
    '[data-step]{display:none}',
    `[data-step="${middle}"]{display:block}`,
    '@container (min-width:0){[data-step]{display:none!important}}',
    ...shown,
  ].join('');
}

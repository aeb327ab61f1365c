import { firstStep } from './stillSteps.ts';

/** The part of a condition that ends where the drawing of the next width begins. */
function until(next: number | undefined): string {
  return next === undefined ? '' : ` and (max-width:${next - 0.02}px)`;
}

/**
 * How a plot stands in a prepared page. Where scripts run it has no drawing until the one that fits is chosen, but the
 * first: if that one fits, it is seen while it comes. Until the first plot begins (`data-scripted=early`) only the headline
 * of a chart is laid out; from then on the rest is, too, so that observers hear of its width, and seen once it is wide.
 */
export function plotStyles(widths: readonly number[]): string {
  const first = firstStep(widths);
  const next = widths.find((width) => width > first);
  const open = '[data-scripted] [data-steps]:not([data-chosen])>[data-step]';
  return [
    '[data-steps]{container-type:inline-size}',
    '[data-steps] svg{display:block;width:100%;height:auto}',
    '[data-scripted]:not([data-begun]) article>header~*{visibility:hidden}',
    '[data-scripted=early]:not([data-begun]) article>header~*{display:none}',
    `${open}{display:none}`,
    `@container (min-width:${first}px)${until(next)}{${open}{display:block}}`,
  ].join('');
}

/**
 * For browsers without scripts: shows of the drawings in `[data-steps]` the widest that is not wider than the box,
 * enlarged to its width. Browsers without container queries show the one in the middle.
 */
export function stepStyles(widths: readonly number[]): string {
  const middle = widths[Math.floor((widths.length - 1) / 2)] ?? 0;
  const shown = widths.map((width, index) => {
    const from = index === 0 ? '(min-width:0)' : `(min-width:${width}px)`;
    return `@container ${from}${until(widths[index + 1])}{[data-step="${width}"]{display:block!important}}`;
  });
  return [
    '[data-steps]>noscript{display:contents}',
    '[data-steps] [data-shapes]{position:absolute;width:0;height:0}',
    '[data-step]{display:none}',
    `[data-step="${middle}"]{display:block}`,
    '@container (min-width:0){[data-step]{display:none!important}}',
    ...shown,
  ].join('');
}

import { awaitPlot } from './awaitPlot.ts';

declare global {
  interface Window {
    /**
     * Called by two scripts in a prepared plot, before its drawings and behind them; of a chart without a plot by one
     * behind it.
     */
    drawStep?: () => void;
  }
}

/** Widths of the drawings that stand in a plot as text, px. */
function widthsOf(others: HTMLElement | null): readonly number[] {
  const widths = others?.dataset['widths']?.split(' ') ?? [];
  return widths.filter((width) => width !== '').map(Number);
}

/** The drawing of a width among several, as markup; empty if it is not there. Shapes that it shares are put back. */
function stepIn(markup: string, width: number): string {
  const start = markup.indexOf(`<div data-step="${width}">`);
  if (start < 0) return '';
  const end = /<div data-step="|<svg data-shapes/.exec(markup.slice(start + 1))?.index;
  const step = markup.slice(start, end === undefined ? undefined : start + 1 + end);
  const shapes = new Map(
    [...markup.matchAll(/<path id="([^"]+)" d="([^"]+)"/g)].map(([, id, shape]) => [id, shape]),
  );
  return step.replaceAll(/<use href="#([^"]+)"/g, (use, id: string) => {
    const shape = shapes.get(id);
    return shape === undefined ? use : `<path d="${shape}"`;
  });
}

/**
 * Shows in a prepared plot the drawing that fits its width, and choices and keys once the first plot begins.
 * The page holds one drawing, and the others as text for browsers without scripts: as elements they would cost more time
 * before the first paint than all the rest.
 */
export function offerSteps(page: Document): void {
  const policy = window.trustedTypes?.createPolicy('still', { createHTML: (markup) => markup });
  const elementOf = (markup: string): Element | null => {
    const holder = page.createElement('div');
    holder.innerHTML = policy?.createHTML(markup) ?? markup;
    return holder.firstElementChild;
  };
  const waiting = awaitPlot(page);
  window.drawStep = () => {
    const script = page.currentScript;
    const box = script?.parentElement;
    const first = box?.firstElementChild;
    if (!(first instanceof HTMLElement) || box === null || box === undefined) return;
    if (first.dataset['step'] === undefined) {
      if (first === script) waiting.plotBegins();
      else waiting.noPlot();
      script?.remove();
      return;
    }
    const others = box.querySelector('noscript');
    const known = new Map<number, Element>([[Number(first.dataset['step']), first]]);
    const widths = [...known.keys(), ...widthsOf(others)].toSorted((a, b) => a - b);
    const fit = (): void => {
      const { clientWidth } = box;
      const width = widths.findLast((step) => step <= clientWidth) ?? widths[0] ?? 0;
      if (clientWidth === 0) return;
      const drawing = known.get(width) ?? elementOf(stepIn(others?.textContent ?? '', width));
      if (drawing === null) return;
      known.set(width, drawing);
      if (box.firstElementChild !== drawing) box.firstElementChild?.replaceWith(drawing);
      box.dataset['chosen'] = '';
      waiting.end();
    };
    fit();
    new ResizeObserver(fit).observe(box);
  };
}

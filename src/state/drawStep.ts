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

/** A drawing of a prepared plot, as text. */
interface Step {
  /** px. */
  readonly width: number;
  readonly markup: string;
}

const BEGINNING = /<div data-step="(\d+)">/g;

function stepsIn(markup: string): readonly Step[] {
  const found = [...markup.matchAll(BEGINNING)];
  return found.map(({ 1: width, index }, at) => ({
    width: Number(width),
    markup: markup.slice(index, found[at + 1]?.index),
  }));
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
    const others = stepsIn(box.querySelector('noscript')?.textContent ?? '');
    const known = new Map<number, Element>([[Number(first.dataset['step']), first]]);
    const widths = [...known.keys(), ...others.map(({ width }) => width)].toSorted((a, b) => a - b);
    const fit = (): void => {
      const { clientWidth } = box;
      const width = widths.findLast((step) => step <= clientWidth) ?? widths[0] ?? 0;
      if (clientWidth === 0) return;
      const drawing =
        known.get(width) ?? elementOf(others.find((step) => step.width === width)?.markup ?? '');
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

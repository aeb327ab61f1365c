declare global {
  interface Window {
    /** Called by two scripts in a prepared plot, before its drawings and behind them; behind a chart without a plot by one. */
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

/** Where the first plot has not come by then, what there is of a chart is shown, ms. */
const PATIENCE = 1000;

/** What ends the waiting for a plot. */
interface Waiting {
  /** A plot begins: all before it is there. */
  readonly plotBegins: () => void;
  /** The chart is there, and has no plot. */
  readonly noPlot: () => void;
  /** A drawing has its place. */
  readonly end: () => void;
}

/**
 * Keeps what stands below the headline from being seen while it comes: rows of choices and keys break anew, and everything
 * below them would jump. In a frame without a width, as long as its host hides it, no drawing fits: what stands below
 * the plot would jump when one does.
 */
function awaitPlot(page: Document): Waiting {
  let hasPlot = false;
  const end = (): void => {
    page.documentElement.dataset['begun'] = '';
  };
  const endIfWide = (): void => {
    if (window.innerWidth > 0) end();
  };
  const noPlot = (): void => {
    if (hasPlot) return;
    if (window.innerWidth > 0) end();
    else window.addEventListener('resize', noPlot, { once: true });
  };
  page.addEventListener('DOMContentLoaded', noPlot);
  setTimeout(endIfWide, PATIENCE);
  return {
    plotBegins() {
      hasPlot = true;
      endIfWide();
    },
    noPlot,
    end,
  };
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
  // Until it is known which drawing fits, none takes time to be laid out.
  page.documentElement.dataset['scripted'] = '';
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

declare global {
  interface Window {
    /** Called by the script that stands behind a prepared plot. */
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
 * Shows in a prepared plot the drawing that fits its width. The page holds one drawing, and the others as text for
 * browsers without scripts: as elements they would cost more time before the first paint than all the rest.
 */
export function offerSteps(page: Document): void {
  const policy = window.trustedTypes?.createPolicy('still', { createHTML: (markup) => markup });
  window.drawStep = () => {
    const box = page.currentScript?.parentElement;
    const shown = box?.firstElementChild;
    if (!(shown instanceof HTMLElement) || box === null || box === undefined) return;
    const steps = stepsIn(shown.outerHTML + (box.querySelector('noscript')?.textContent ?? ''));
    const ordered = steps.toSorted((one, other) => one.width - other.width);
    let current = shown.dataset['step'];
    const fit = (): void => {
      const { clientWidth } = box;
      const step = ordered.findLast(({ width }) => width <= clientWidth) ?? ordered[0];
      if (clientWidth === 0 || step === undefined || String(step.width) === current) return;
      current = String(step.width);
      const drawing = page.createElement('div');
      drawing.innerHTML = policy?.createHTML(step.markup) ?? step.markup;
      box.firstElementChild?.replaceWith(...drawing.childNodes);
    };
    fit();
    new ResizeObserver(fit).observe(box);
  };
}

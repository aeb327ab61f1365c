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

/** Whether the frame has a width. Asking for the width itself would have everything laid out that is there. */
function isWide(): boolean {
  return window.matchMedia('(min-width: 1px)').matches;
}

/**
 * Keeps what stands below the headline from being seen while it comes: rows of choices and keys break anew, and everything
 * below them would jump. In a frame without a width, as long as its host hides it, no drawing fits: what stands below
 * the plot would jump when one does.
 */
export function awaitPlot(page: Document): Waiting {
  const { dataset } = page.documentElement;
  let hasPlot = false;
  const end = (): void => {
    dataset['begun'] = '';
  };
  const endIfWide = (): void => {
    if (isWide()) end();
  };
  const noPlot = (): void => {
    if (hasPlot) return;
    if (isWide()) end();
    else window.addEventListener('resize', noPlot, { once: true });
  };
  // What is not seen takes no time to be laid out either: until the plot begins no observer has to be told its width.
  dataset['scripted'] = 'early';
  page.addEventListener('DOMContentLoaded', noPlot);
  setTimeout(endIfWide, PATIENCE);
  return {
    plotBegins() {
      hasPlot = true;
      dataset['scripted'] = '';
      endIfWide();
    },
    noPlot,
    end,
  };
}

/** Whether the page still waits for a plot, so that it is not as tall as it will be. Never without scripts. */
export function isAwaitingPlot(page: Document): boolean {
  const { dataset } = page.documentElement;
  return dataset['scripted'] !== undefined && dataset['begun'] === undefined;
}

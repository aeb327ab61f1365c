import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import { plotStills } from './plotStills.ts';

/** A chart that stands in a mounted page, with the model that it was drawn from. */
export interface StillChart {
  readonly chart: ChartSpec;
  readonly model: ChartModel;
}

/** What React keeps in properties is written into attributes, so that it is in the markup. */
function writeFormState(page: Element): void {
  for (const select of page.querySelectorAll('select')) {
    for (const option of select.options) {
      if (option.value === select.value) option.setAttribute('selected', '');
      else option.removeAttribute('selected');
    }
  }
  for (const input of page.querySelectorAll('input')) {
    if (input.type === 'checkbox' || input.type === 'radio') {
      if (input.checked) input.setAttribute('checked', '');
    } else input.setAttribute('value', input.value);
  }
}

/** Stands where a plot will be: an emulated document takes long to read drawings that are text already. */
function placeOf(chart: ChartSpec): string {
  return `[[plot of ${chart.id}]]`;
}

/** Takes the drawing that was mounted at a guessed width out of the page. */
function clearPlot(page: Element, { chart }: StillChart): void {
  const plot = page.querySelector(`[data-plot="${chart.id}"]`);
  if (plot === null) return;
  // The hint speaks of keys that need a script.
  page.ownerDocument.getElementById(plot.getAttribute('aria-describedby') ?? '')?.remove();
  plot.removeAttribute('aria-describedby');
  plot.removeAttribute('style');
  plot.setAttribute('role', 'img');
  plot.setAttribute('data-steps', '');
  plot.textContent = placeOf(chart);
}

/** The markup of a mounted page as a still: right without a script, at every width. */
export function stillMarkup(
  page: Element,
  charts: readonly StillChart[],
  widths: readonly number[],
): string {
  writeFormState(page);
  for (const each of charts) clearPlot(page, each);
  return charts.reduce(
    (html, { chart, model }) =>
      html.replace(placeOf(chart), () => plotStills(page.ownerDocument, chart, model, widths)),
    page.innerHTML,
  );
}

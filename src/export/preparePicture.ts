import { CHARTS } from '#charts/registry.ts';
import type { ChartRequest, PictureSources, PreparedPicture } from './prepareChart.ts';
import { prepareChart } from './prepareChart.ts';

/** What is to be drawn, as plain data that a worker can be sent. */
export interface PictureRequest extends ChartRequest {
  /** Id of the chart. */
  readonly chart: string;
}

/** Draws what is asked for, in the page or in an emulated one. Throws if there is no such chart. */
export function preparePicture(
  document: Document,
  request: PictureRequest,
  sources: PictureSources,
): PreparedPicture {
  const chart = CHARTS.find(({ id }) => id === request.chart);
  if (chart === undefined) throw new Error(`There is no chart “${request.chart}”.`);
  return prepareChart(document, chart, request, sources);
}

import embed from 'vega-embed';
import content from './content.json';

await embed(
  '#chart',
  {
    data: { values: content.rows },
    width: 'container',
    height: 260,
    autosize: { type: 'fit-x', contains: 'padding' },
    mark: 'bar',
    encoding: {
      x: { field: 'month', type: 'temporal', timeUnit: 'yearmonth', title: null },
      y: { field: 'value', type: 'quantitative', title: null },
      color: {
        field: 'kind',
        type: 'nominal',
        sort: null,
        title: null,
        legend: { orient: 'top' },
        scale: { range: content.colours },
      },
      order: { field: 'position' },
    },
    config: { view: { stroke: null }, font: 'system-ui, sans-serif' },
  },
  { actions: false, renderer: 'svg' },
);

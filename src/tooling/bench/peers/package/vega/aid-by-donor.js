import embed from 'vega-embed';
import content from './content.json';

await embed(
  '#chart',
  {
    data: { values: content.rows },
    width: 'container',
    height: { step: 30 },
    autosize: { type: 'fit-x', contains: 'padding' },
    mark: 'bar',
    encoding: {
      y: { field: 'name', type: 'nominal', sort: null, title: null },
      x: { field: 'value', type: 'quantitative', title: null },
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

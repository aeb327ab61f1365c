import embed from 'vega-embed';
import content from './content.json';

const y = { field: 'name', type: 'nominal', sort: null, title: null };

await embed(
  '#chart',
  {
    width: 'container',
    height: { step: 60 },
    autosize: { type: 'fit-x', contains: 'padding' },
    encoding: { y },
    layer: [
      {
        data: { values: content.spans },
        mark: { type: 'bar', height: 12, color: content.colours[0] },
        encoding: {
          x: { field: 'low', type: 'quantitative', title: null },
          x2: { field: 'high' },
        },
      },
      {
        data: { values: content.rows },
        mark: { type: 'rule', color: content.colours[2], yOffset: 14 },
        encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' } },
      },
      {
        data: { values: content.rows },
        mark: { type: 'point', filled: true, size: 60, color: content.colours[2], yOffset: 14 },
        encoding: { x: { field: 'high', type: 'quantitative' } },
      },
      {
        data: { values: content.rows },
        mark: { type: 'text', align: 'left', dx: 8, yOffset: 14 },
        encoding: {
          x: { field: 'high', type: 'quantitative' },
          text: { field: 'label' },
        },
      },
    ],
    config: { view: { stroke: null }, font: 'system-ui, sans-serif' },
  },
  { actions: false, renderer: 'svg' },
);

import { barX, plot } from './plot.js';

export function draw(content, width) {
  return plot({
    width,
    marginLeft: 110,
    height: new Set(content.rows.map(({ name }) => name)).size * 30 + 40,
    color: { legend: true, domain: content.kinds, range: content.colours },
    y: { label: null, domain: [...new Set(content.rows.map(({ name }) => name))] },
    marks: [barX(content.rows, { x: 'value', y: 'name', fill: 'kind' })],
  });
}

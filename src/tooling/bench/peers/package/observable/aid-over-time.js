import { plot, rectY } from './plot.js';

export function draw(content, width) {
  const rows = content.rows.map((row) => ({ ...row, month: new Date(row.month) }));
  return plot({
    width,
    height: 300,
    color: { legend: true, domain: content.kinds, range: content.colours },
    marks: [rectY(rows, { x: 'month', interval: 'month', y: 'value', fill: 'kind' })],
  });
}

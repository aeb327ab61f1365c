import { barX, dot, plot, ruleY, text } from './plot.js';

export function draw(content, width) {
  return plot({
    width,
    marginLeft: 110,
    marginRight: 80,
    height: content.spans.length * 60 + 40,
    x: { label: null },
    y: { label: null, domain: content.spans.map(({ name }) => name), padding: 0.7 },
    marks: [
      barX(content.spans, { x1: 'low', x2: 'high', y: 'name', fill: content.colours[0] }),
      ruleY(content.rows, { x1: 'low', x2: 'high', y: 'name', stroke: content.colours[2], dy: 14 }),
      dot(content.rows, { x: 'high', y: 'name', fill: content.colours[2], dy: 14 }),
      text(content.rows, {
        x: 'high',
        y: 'name',
        text: 'label',
        textAnchor: 'start',
        dx: 8,
        dy: 14,
      }),
    ],
  });
}

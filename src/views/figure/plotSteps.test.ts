import { expect, it } from 'vitest';
import { plotStep, plotStepsBetween } from './plotSteps.ts';

it('enlarges by a third at most and never shrinks, from phones to wide pages', () => {
  for (let width = 288; width <= 1400; width += 1) {
    const { width: drawn, scale } = plotStep(width);
    expect(drawn, `${width}`).toBeLessThanOrEqual(width + 1);
    expect(scale).toBeLessThan(1.32);
    expect(Math.abs(drawn * scale - width)).toBeLessThanOrEqual(width * 0.005);
  }
});

it('shrinks only in boxes narrower than the smallest drawing', () => {
  expect(plotStep(260)).toEqual({ width: 288, scale: 260 / 288 });
  expect(plotStep(288)).toEqual({ width: 288, scale: 1 });
});

it('lists the steps that a range of widths needs', () => {
  expect(plotStepsBetween(296, 700)).toEqual([288, 336, 440, 570]);
  expect(plotStepsBetween(100, 100)).toEqual([288]);
});

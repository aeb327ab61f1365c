import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeTip } from './placeTip.ts';

const VIEW = { width: 800, height: 600 };
const TIP = { width: 200, height: 60 };
const middle = (mark: { left: number; top: number; width: number; height: number }) => ({
  x: mark.left + mark.width / 2,
  y: mark.top + mark.height / 2,
});

it('prefers the place above the mark', () => {
  const mark = { left: 300, top: 300, width: 20, height: 20 };
  expect(placeTip(mark, middle(mark), TIP, VIEW)).toEqual({ x: 210, y: 232 });
});

it('goes below a mark at the top of the window', () => {
  const mark = { left: 0, top: 10, width: 20, height: 20 };
  expect(placeTip(mark, middle(mark), TIP, VIEW)).toEqual({ x: 8, y: 38 });
});

it('goes beside a mark as high as the window', () => {
  const mark = { left: 100, top: 0, width: 100, height: 600 };
  expect(placeTip(mark, middle(mark), TIP, VIEW)).toEqual({ x: 208, y: 270 });
});

it('keeps clear of the pointer where the mark fills the window', () => {
  const mark = { left: 0, top: 0, width: 800, height: 600 };
  expect(placeTip(mark, { x: 400, y: 300 }, TIP, VIEW).y + TIP.height).toBeLessThan(300);
  expect(placeTip(mark, { x: 400, y: 20 }, TIP, VIEW).y).toBeGreaterThan(20);
});

it('stays inside the window and off every mark of ordinary size', () => {
  const mark = fc.record({
    left: fc.integer({ min: 0, max: 740 }),
    top: fc.integer({ min: 0, max: 540 }),
    width: fc.integer({ min: 1, max: 60 }),
    height: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(mark, (box) => {
      const { x, y } = placeTip(box, middle(box), TIP, VIEW);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + TIP.width).toBeLessThanOrEqual(VIEW.width);
      expect(y + TIP.height).toBeLessThanOrEqual(VIEW.height);
      const apart =
        x + TIP.width <= box.left ||
        x >= box.left + box.width ||
        y + TIP.height <= box.top ||
        y >= box.top + box.height;
      expect(apart).toBe(true);
    }),
  );
});

import { expect, it } from 'vitest';
import { placeLabels } from './placeLabels.ts';

const FRAME = { x: 0, y: 0, width: 100, height: 50 };
const boxAt = (x: number, y: number): { x: number; y: number; width: number; height: number } => ({
  x,
  y,
  width: 20,
  height: 10,
});

it('takes the first free place of each label, in the order given', () => {
  const places = [boxAt(10, 10), boxAt(40, 10)];
  const placed = placeLabels(
    [
      { id: 'first', places },
      { id: 'second', places },
      { id: 'third', places },
    ],
    [],
    FRAME,
  );
  expect([...placed]).toEqual([
    ['first', boxAt(10, 10)],
    ['second', boxAt(40, 10)],
  ]);
});

it('keeps off obstacles and inside the frame', () => {
  const places = [boxAt(90, 10), boxAt(-1, 10), boxAt(0, 45), boxAt(30, 20), boxAt(65, 20)];
  const placed = placeLabels([{ id: 'label', places }], [boxAt(45, 25)], FRAME);
  expect(placed.get('label')).toEqual(boxAt(65, 20));
});

it('lets labels share an edge', () => {
  const placed = placeLabels([{ id: 'label', places: [boxAt(20, 0)] }], [boxAt(0, 0)], FRAME);
  expect(placed.size).toBe(1);
});

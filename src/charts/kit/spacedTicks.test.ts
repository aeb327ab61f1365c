import { expect, it } from 'vitest';
import { spacedTicks } from './spacedTicks.ts';

const TICKS = [0, 2500, 5000, 7500, 10_000].map((value) => ({
  value,
  label: value.toLocaleString('en-GB'),
}));

function kept(width: number): readonly number[] {
  return spacedTicks(TICKS, 10_000, width, 12).map(({ value }) => value);
}

it('leaves ticks out where their labels would touch', () => {
  expect(kept(400)).toEqual([0, 2500, 5000, 7500, 10_000]);
  expect(kept(140)).toEqual([0, 5000, 10_000]);
  expect(kept(20)).toEqual([0]);
});

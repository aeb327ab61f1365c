import { describe, expect, it } from 'vitest';
import { WHOLE_LEDGER } from '#tooling/testKit/realLedger.ts';
import { checkLedger } from './checkLedger.ts';

describe('the published ledger', () => {
  it('can be read without a problem', () => {
    expect(WHOLE_LEDGER.problems).toEqual([]);
  });

  it('fits together', () => {
    expect(checkLedger(WHOLE_LEDGER.ledger)).toEqual([]);
  });

  it('keeps dates as precise as their sources: some have no day', () => {
    const dates = WHOLE_LEDGER.ledger.stances.map(({ date }) => date);
    expect(dates.some((date) => date.length === 7)).toBe(true);
  });

  it('never has zero soldiers for a figure that nobody gave', () => {
    const figures = WHOLE_LEDGER.ledger.stances.flatMap(({ soldiers }) => soldiers ?? []);
    expect(figures).not.toEqual([]);
    expect(figures.filter(({ low, high }) => low === 0 || high === 0)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInterval } from '#tooling/testKit/anyClaims.ts';
import type { Amount, AmountGap } from './amount.ts';
import { totalSoldiers } from './totalSoldiers.ts';

const GAPS: readonly AmountGap[] = [
  'none',
  'undisclosed',
  'undecided',
  'conditional',
  'ruled-out',
  'not-asked',
  'no-data',
];

const anyAmount: fc.Arbitrary<Amount> = fc.oneof(
  anyInterval.map((interval): Amount => ({ kind: 'range', ...interval })),
  fc.constantFrom(...GAPS).map((kind): Amount => ({ kind })),
);

const anyStates = fc
  .array(anyAmount)
  .map((amounts) => amounts.map((amount, position) => ({ party: `P${position}`, amount })));

describe('a total of soldiers', () => {
  it('adds ends up and lists everybody who is not in it, by reason', () => {
    const total = totalSoldiers([
      { party: 'EST', amount: { kind: 'range', low: 50, high: 250 } },
      { party: 'FRA', amount: { kind: 'range', low: null, high: 5000 } },
      { party: 'GBR', amount: { kind: 'range', low: null, high: 5000 } },
      { party: 'LTU', amount: { kind: 'range', low: 200, high: 200 } },
      { party: 'BEL', amount: { kind: 'undisclosed' } },
      { party: 'CAN', amount: { kind: 'undecided' } },
      { party: 'ESP', amount: { kind: 'conditional' } },
      { party: 'POL', amount: { kind: 'ruled-out' } },
      { party: 'ALB', amount: { kind: 'no-data' } },
      { party: 'MLT', amount: { kind: 'not-asked' } },
      { party: 'ISL', amount: { kind: 'none' } },
    ]);
    expect(total).toEqual({
      low: 250,
      high: 10_450,
      lowIsFloor: true,
      counted: ['EST', 'FRA', 'GBR', 'LTU'],
      none: ['ISL'],
      undisclosed: ['BEL'],
      undecided: ['CAN'],
      conditional: ['ESP'],
      ruledOut: ['POL'],
      notAsked: ['MLT'],
      noData: ['ALB'],
    });
  });

  it('has an open upper end as soon as one part has', () => {
    const total = totalSoldiers([
      { party: 'FRA', amount: { kind: 'range', low: 6000, high: null } },
      { party: 'GBR', amount: { kind: 'range', low: 7500, high: 7500 } },
    ]);
    expect(total).toMatchObject({ low: 13_500, high: null, lowIsFloor: false });
  });

  it('of nothing known is open, not zero', () => {
    expect(totalSoldiers([]).high).toBeNull();
    expect(totalSoldiers([{ party: 'BEL', amount: { kind: 'undisclosed' } }]).high).toBeNull();
    expect(totalSoldiers([{ party: 'POL', amount: { kind: 'ruled-out' } }]).high).toBe(0);
  });

  it('keeps its ends in order and names every party once', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const total = totalSoldiers(states);
        expect(total.high === null || total.low <= total.high).toBe(true);
        const named = Object.values(total).flatMap((part: unknown) =>
          Array.isArray(part) ? part.map(String) : [],
        );
        expect(named.toSorted()).toEqual(states.map(({ party }) => party).toSorted());
      }),
    );
  });

  it('has the same ends in any order', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const { low, high, lowIsFloor } = totalSoldiers(states);
        expect(totalSoldiers(states.toReversed())).toMatchObject({ low, high, lowIsFloor });
      }),
    );
  });
});

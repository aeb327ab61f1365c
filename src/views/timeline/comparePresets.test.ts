import { expect, it } from 'vitest';
import { madeEvent } from '#tooling/testKit/madeClaims.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { readSecondLedger } from '#tooling/testKit/secondLedger.ts';
import { comparePresets } from './comparePresets.ts';

const { coalition: real, events } = REAL_LEDGER.ledger;
if (real === null) throw new Error('The ledger describes no coalition.');

it('offers the first and the latest meeting of leaders of this coalition', () => {
  const presets = comparePresets(events, real);
  expect(presets[0]).toEqual({
    id: 'first',
    span: { from: '2025-03-02', to: '2026-02-24' },
    level: 'leaders',
  });
  expect(presets.map(({ id }) => id)).toEqual(['first', 'previous', 'year']);
});

it('takes pairs from the events of any ledger, each in order and none after its newest fact', () => {
  const second = readSecondLedger();
  for (const [ledgerEvents, coalition] of [
    [events, real],
    [second.events, second.coalition],
  ] as const) {
    for (const { span } of comparePresets(ledgerEvents, coalition)) {
      expect(span.from < span.to).toBe(true);
      expect(span.to <= coalition.asof).toBe(true);
    }
  }
});

it('offers nothing where nobody has met and the ledger is young', () => {
  const young = { ...real, founded: real.asof };
  expect(comparePresets([], young)).toEqual([]);
  expect(comparePresets([madeEvent({ date: real.asof, level: 'milestone' })], young)).toEqual([]);
  expect(comparePresets([madeEvent({ date: real.asof })], young)).toEqual([]);
});

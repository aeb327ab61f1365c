// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { addDays } from '#lib/date.ts';
import { madeStance } from '#tooling/testKit/madeClaims.ts';
import { drawnStill } from '#tooling/testKit/drawnStill.ts';
import {
  ledgerWithStances,
  legendCount,
  troopStancesModelAt as modelAt,
} from '#tooling/testKit/troopStancesModelAt.ts';
import type { TroopStancesModel } from './model.ts';
import { troopStances } from './spec.ts';

const DIFF = { from: '2025-03-27', to: '2026-02-24' };
const SHAPES = ['nearer', 'farther', 'first'] as const;

function shapeOf({ picture }: TroopStancesModel, party: string): string | null | undefined {
  return [...picture.areas, ...picture.cards].find(({ mark }) => mark?.party === party)?.change;
}

function tipOf({ picture }: TroopStancesModel, party: string): string {
  const marks = [...picture.areas, ...picture.cards].map(({ mark }) => mark);
  return marks.find((mark) => mark?.party === party)?.tip ?? '';
}

it('shows the later day of a comparison, and marks who stood elsewhere on the earlier', () => {
  const model = modelAt({ diff: DIFF });
  expect(model.subtitle).toContain('as of 24 February 2026');
  expect(shapeOf(model, 'FRA')).toBe('triangle');
  expect(shapeOf(model, 'FIN')).toBe('triangle-down');
  expect(shapeOf(model, 'JPN')).toBe('diamond');
  expect(shapeOf(model, 'POL')).toBeNull();
  expect(shapeOf(model, 'UKR')).toBeNull();
  expect(tipOf(model, 'FRA')).toMatch(/^France: committed .*; on 27 March 2025: willing$/);
  expect(tipOf(model, 'JPN')).toMatch(/; on 27 March 2025: no statement found$/);
});

it('marks the way of a reversal', () => {
  const { stances, ...ledger } = ledgerWithStances(['FRA', 'ruled-out'], ['GBR', 'committed']);
  const earlier = [
    madeStance({ about: 'FRA', date: '2025-03-01', stance: 'conditional' }),
    madeStance({ about: 'GBR', date: '2025-03-01', stance: 'support-only' }),
  ];
  const model = modelAt({ diff: DIFF }, { ...ledger, stances: [...stances, ...earlier] });
  expect([shapeOf(model, 'FRA'), shapeOf(model, 'GBR')]).toEqual(['triangle-down', 'triangle']);
});

it('counts in its legend as many marks as its table has other stances than before', () => {
  for (const days of [0, 90, 180, 270]) {
    const model = modelAt({ diff: { from: addDays(DIFF.from, days), to: DIFF.to } });
    const changed = model.table.rows.filter(({ cells }) => cells[2] !== cells[3]);
    const counted = SHAPES.reduce((sum, id) => sum + legendCount(model, id), 0);
    expect(counted).toBe(changed.length);
    expect(model.table.columns[2]?.label).toMatch(/^Stance on \d+ \w+ 202\d$/);
  }
});

it('says so where no stance changed, and nothing at all without a comparison', () => {
  const same = modelAt({ diff: { from: '2026-02-24', to: '2026-02-25' } });
  expect(same.notes).toContain('No stance on this map is another one than on 24 February 2026.');
  const plain = modelAt({ asof: DIFF.to });
  const { legend, notes, table, alt } = modelAt({ diff: DIFF });
  expect(plain.legend).toEqual(legend.filter(({ id }) => !SHAPES.some((shape) => shape === id)));
  expect(plain.notes).toEqual(notes.filter((note) => !note.includes('27 March 2025')));
  expect(alt.startsWith(plain.alt)).toBe(true);
  expect(plain.table.columns.length).toBe(table.columns.length - 1);
  expect(JSON.stringify(plain)).not.toContain('triangle');
});

it('draws a shape for every marked country, on map and cards, at any width', () => {
  const model = modelAt({ diff: DIFF });
  const marked = [...model.picture.areas, ...model.picture.cards].filter(
    ({ change }) => change !== undefined && change !== null,
  );
  for (const width of [340, 1000]) {
    const drawn = drawnStill(troopStances, model, width).querySelectorAll('[data-change]');
    expect(drawn.length).toBe(marked.length);
  }
  expect(marked.length).toBeGreaterThan(20);
});

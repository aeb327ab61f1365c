import { expect, it } from 'vitest';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { madeAidMonth } from '#tooling/testKit/madeClaims.ts';
import { monthsTable } from './monthsTable.ts';

it('tells a month of very little from a month of nothing', () => {
  const records = [
    madeAidMonth({ month: '2025-03', military: 0.0001, financial: 0, humanitarian: 0.0123 }),
  ];
  const series = { kind: 'aid-monthly', donor: 'FRA', records } as const;
  const table = monthsTable(series, { format: createFormat('en'), messages: en });
  expect(table.rows[0]?.cells.slice(1, 4)).toEqual(['<0.001', '0', '0.012']);
});

import { expect, it } from 'vitest';
import { madeReport } from '#tooling/testKit/madeClaims.ts';
import { latestReport, reportsAt, spreadOfReports } from './reportsAt.ts';

const first = madeReport({ date: '2025-02-17' });
const over = madeReport({ date: '2025-03', low: 10_000, high: null });
const upTo = madeReport({ date: '2026-01-07', low: null, high: 15_000 });
const members = madeReport({ metric: 'members', low: 35, high: 35, date: '2026-02-24' });
const reports = [over, members, upTo, first];

it('lists the reports of one metric, newest first', () => {
  expect(reportsAt(reports, 'planned_force_size', '2026-12-31')).toEqual([upTo, over, first]);
  expect(reportsAt(reports, 'planned_force_size', '2025-03-30')).toEqual([first]);
  expect(reportsAt(reports, 'headquarters', '2026-12-31')).toEqual([]);
});

it('takes the newest report of a metric', () => {
  expect(latestReport(reports, 'members', '2026-02-24')).toBe(members);
  expect(latestReport(reports, 'members', '2026-02-23')).toBeNull();
});

it('spans all reports, open where one of them is', () => {
  expect(spreadOfReports(reportsAt(reports, 'planned_force_size', '2026-12-31'))).toEqual({
    low: 10_000,
    high: 30_000,
    openLow: true,
    openHigh: true,
    count: 3,
  });
  expect(spreadOfReports([])).toBeNull();
});

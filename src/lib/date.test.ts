import { expect, it } from 'vitest';
import { addDays, daysBetween, firstDay, isDay, isPartialDate, lastDay, monthOf } from './date.ts';

it('accepts days that exist and nothing else', () => {
  expect(['2025-02-28', '2024-02-29'].every(isDay)).toBe(true);
  expect(['2025-02-29', '2025-13-01', '2025-2-1', '2025-02', ''].some(isDay)).toBe(false);
});

it('accepts years, months and days that exist', () => {
  expect(['2025', '2025-02', '2025-02-28'].every(isPartialDate)).toBe(true);
  expect(['2025-00', '2025-13', '2025-02-30', '25', '2025-'].some(isPartialDate)).toBe(false);
});

it('spans the days that a partial date can mean', () => {
  expect([firstDay('2025'), lastDay('2025')]).toEqual(['2025-01-01', '2025-12-31']);
  expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  expect([firstDay('2025-03-02'), lastDay('2025-03-02')]).toEqual(['2025-03-02', '2025-03-02']);
  expect(lastDay('2025-12')).toBe('2025-12-31');
});

it('counts days over month, leap year and clock changes', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
  expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
  expect(daysBetween('2025-09-05', '2025-03-29')).toBe(-160);
});

it('names the month of a day', () => {
  expect(monthOf('2025-03-29')).toBe('2025-03');
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { drawnStill, drawnTexts } from '#tooling/testKit/drawnStill.ts';
import { madeParticipation, madeStance } from '#tooling/testKit/madeClaims.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import type { TroopsPledgedModel } from './model.ts';
import { troopsPledged } from './spec.ts';

const { coalition } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const real = { ...REAL_LEDGER.ledger, coalition };
const DIFF = { from: '2025-03-27', to: '2026-02-24' };

function modelOf(
  asked: Partial<Question>,
  given: Partial<Pick<typeof real, 'stances' | 'members'>> = {},
): TroopsPledgedModel {
  return troopsPledged.model({
    ledger: { ...real, ...given },
    question: { ...DEFAULT_QUESTION, ...asked },
    format: createFormat('en'),
    messages: en,
  });
}

it('marks who has a new figure and each new report, and says what the value was', () => {
  const { rows, notes } = modelOf({ diff: DIFF });
  const france = rows.find(({ party }) => party === 'FRA');
  expect(france?.news).toBe('new');
  expect(france?.tip).toMatch(/; on 27 March 2025: up to 10,000$/);
  expect(france?.lanes.map(({ news }) => news)).toEqual(['new', 'new', 'new', 'new', null]);
  expect(france?.lanes[0]?.tip).toMatch(/; new$/);
  expect(rows.find(({ party }) => party === 'CHE')?.news).toBeNull();
  expect(notes[0]).toContain('Of 4 countries a number is new or changed since 27 March 2025');
});

it('marks a figure that changed only because of what else was said', () => {
  const members = [madeParticipation()];
  const stances = [
    madeStance({ date: '2025-03-01', soldiers: { low: 1000, high: 1000 } }),
    madeStance({ date: '2025-09-04', stance: 'ruled-out' }),
  ];
  const [row] = modelOf({ diff: DIFF }, { members, stances }).rows;
  expect(row?.news).toBe('changed');
  expect(row?.tip).toMatch(/; on 27 March 2025: 1,000$/);
  expect(row?.lanes.map(({ news }) => news)).toEqual([null]);
});

it('says so where nothing is new, and changes nothing without a comparison', () => {
  const same = modelOf({ diff: { from: '2026-02-24', to: '2026-02-25' } });
  expect(same.notes[0]).toBe('No number is new or changed since 24 February 2026.');
  expect(same.rows.filter(({ news }) => news !== null)).toEqual([]);
  const plain = modelOf({ asof: DIFF.to });
  const compared = modelOf({ diff: DIFF });
  expect(compared.rows.map(({ value }) => value)).toEqual(plain.rows.map(({ value }) => value));
  expect(compared.notes.slice(1)).toEqual(plain.notes);
});

it.each([320, 390, 560, 1000])('cuts no text of a comparison at %i px', (width) => {
  for (const troopUnit of ['soldiers', 'per-10000-active'] as const) {
    const svg = drawnStill(troopsPledged, modelOf({ diff: DIFF, troopUnit }), width);
    const texts = drawnTexts(svg);
    expect(texts.filter(({ text }) => text === 'new').length).toBeGreaterThan(10);
    for (const { text, from, to } of texts) {
      expect(from, text).toBeGreaterThanOrEqual(-1);
      expect(to, text).toBeLessThanOrEqual(width + 1);
    }
  }
});

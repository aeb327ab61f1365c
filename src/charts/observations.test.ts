import { describe, expect, it } from 'vitest';
import type { Observation } from '#charts/kit/observation.ts';
import { CHARTS } from '#charts/registry.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { everyRecord } from '#domain/recorded.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { ANY_QUESTIONS } from '#tooling/testKit/askedModels.ts';
import { wholeFirstLedger } from '#tooling/testKit/chartExtractOf.ts';
import { readSecondLedger } from '#tooling/testKit/secondLedger.ts';

const first = wholeFirstLedger();
const LEDGERS = [first, readSecondLedger()];
const QUESTIONS: readonly Partial<Question>[] = [
  ...ANY_QUESTIONS,
  { country: ['FRA'], region: 'NATO', tableSearch: 'fr' },
  { euShare: true },
  { aidSeries: 'cumulative', aidSplit: 'donor', time: { from: '2024-01', through: '2024-06' } },
];

function observed(
  id: string,
  ledger: Ledger,
  asked: Partial<Question> = {},
): readonly Observation[] {
  const chart = CHARTS.find((each) => each.id === id);
  const question = { ...DEFAULT_QUESTION, ...asked };
  return chart?.observations({ ledger, question, format: createFormat('en'), messages: en }) ?? [];
}

/** Rows that say two things at once. */
function faulty({ kind, low, high, status, asof, measure }: Observation): boolean {
  const numbered = low !== null || high !== null;
  const finite = [low, high].every((end) => end === null || Number.isFinite(end));
  const ordered = low === null || high === null || low <= high;
  if (!finite || !ordered || asof === '' || !/^[\w-]+$/.test(measure)) return true;
  if (kind === 'range') return !numbered || (low === 0 && high === 0);
  if (kind === 'none') return low !== 0 || high !== 0;
  return numbered || (kind === 'category' && status === null);
}

describe.each(CHARTS.map(({ id }) => [id]))('the figures of %s', (id) => {
  it('are numbers, words or gaps, and never two of them, whatever is asked', () => {
    const rows = LEDGERS.flatMap((ledger) =>
      QUESTIONS.flatMap((asked) => observed(id, ledger, asked)),
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(faulty)).toEqual([]);
  });

  it('rest on records of the ledger', () => {
    for (const ledger of LEDGERS) {
      const known = new Set(everyRecord(ledger).map(({ record }) => record.id));
      const rows = QUESTIONS.flatMap((asked) => observed(id, ledger, asked));
      expect(rows.flatMap(({ claims }) => claims).filter((claim) => !known.has(claim))).toEqual([]);
    }
  });
});

describe('figures for downloads', () => {
  it('keep undisclosed, conditional and ruled out apart, and none of them is zero', () => {
    const rows = observed('troops-pledged', first).filter(({ measure }) => measure === 'soldiers');
    const kinds = new Set(rows.map(({ kind }) => kind));
    for (const kind of ['range', 'undisclosed', 'undecided', 'conditional', 'ruled-out']) {
      expect(kinds).toContain(kind);
    }
    expect(rows.filter(({ low, high }) => low === 0 && high === 0)).toEqual([]);
  });

  it('follow the date, the basis, the region and the unit asked for', () => {
    const whole = observed('troops-pledged', first);
    const early = observed('troops-pledged', first, { asof: '2025-04-01' });
    const official = observed('troops-pledged', first, { basis: 'official' });
    const region = observed('troop-stances', first, { region: 'Nordic-Baltic' });
    const shares = observed('troops-pledged', first, { troopUnit: 'per-10000-active' });
    expect(early.every(({ asof }) => asof === '2025-04-01')).toBe(true);
    expect(early.length).toBeLessThan(whole.length);
    expect(official).not.toEqual(whole);
    expect(region.length).toBeGreaterThan(3);
    expect(region.length).toBeLessThan(observed('troop-stances', first).length);
    expect(new Set(shares.map(({ unit }) => unit))).toEqual(new Set(['per-10000-active']));
  });

  it('add up: the kinds of a donor to its total', () => {
    const rows = observed('aid-by-donor', first).filter(({ party }) => party === 'NOR');
    const high = (measure: string): number =>
      rows.find((row) => row.measure === measure)?.high ?? Number.NaN;
    const sum = high('aid-military') + high('aid-financial') + high('aid-humanitarian');
    expect(sum).toBeCloseTo(high('aid-total'), 9);
    expect(sum).toBeGreaterThan(1);
  });

  it('say that a donor who is not tracked has no data', () => {
    const rows = observed('aid-by-donor', first);
    const gaps = rows.filter(({ kind }) => kind === 'no-data');
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.filter(({ high }) => high !== null)).toEqual([]);
  });
});

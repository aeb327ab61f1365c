import { describe, expect, it } from 'vitest';
import { createFormat } from '#i18n/createFormat.ts';
import { pl } from './pl.ts';

const format = createFormat('pl');
const COUNTS = [0, 1, 2, 5, 11, 12, 21, 22, 25, 101] as const;

function said(say: (count: number, number: string) => string): readonly string[] {
  return COUNTS.map((count) => say(count, format.number(count)));
}

describe('Polish counts', () => {
  it('give nouns and verbs the form of their number', () => {
    expect(said(pl.changes.clause.meetings)).toEqual([
      'odbyło się 0 spotkań',
      'odbyło się 1 spotkanie',
      'odbyły się 2 spotkania',
      'odbyło się 5 spotkań',
      'odbyło się 11 spotkań',
      'odbyło się 12 spotkań',
      'odbyło się 21 spotkań',
      'odbyły się 22 spotkania',
      'odbyło się 25 spotkań',
      'odbyło się 101 spotkań',
    ]);
    expect(said(pl.changes.clause.roles).slice(1, 4)).toEqual([
      '1 rola jest nowa lub zmieniona',
      '2 role są nowe lub zmienione',
      '5 ról jest nowych lub zmienionych',
    ]);
  });

  it('put men in the genitive, with a verb in the singular', () => {
    expect(said(pl.changes.clause.joined)).toEqual([
      'dołączyło 0 członków',
      'dołączył 1 członek',
      'dołączyło 2 członków',
      'dołączyło 5 członków',
      'dołączyło 11 członków',
      'dołączyło 12 członków',
      'dołączyło 21 członków',
      'dołączyło 22 członków',
      'dołączyło 25 członków',
      'dołączyło 101 członków',
    ]);
  });

  it('agree all through a composed title', () => {
    const { title } = pl.charts['troop-stances'];
    const counts = { members: 101, committed: 1, open: 1, wouldNot: 1, unknown: 0, region: null };
    expect(title(counts)).toBe(
      '1 ze 101 członków zobowiązał się wysłać żołnierzy, kolejny wyraża gotowość lub stawia warunki; 1 nie wysłałby żadnych',
    );
    expect(title({ ...counts, members: 35, committed: 2, open: 22, wouldNot: 5 })).toBe(
      '2 z 35 członków zobowiązało się wysłać żołnierzy, kolejnych 22 wyraża gotowość lub stawia warunki; 5 nie wysłałoby żadnych',
    );
    expect(title({ ...counts, members: 22, wouldNot: 22 })).toBe(
      'Żaden z 22 członków nie wysłałby żołnierzy',
    );
  });

  it('say how often something grew with the noun of whole numbers or of fractions', () => {
    const { times } = pl['aid-over-time'].title.change;
    expect(times(format.number(2, 1), 12, '12', 'X')).toContain('2 razy tyle');
    expect(times(format.number(2.5, 1), 1, '1', 'X')).toBe(
      ', 2,5 raza tyle co w poprzednim miesiącu (X)',
    );
  });
});

describe('Polish dates', () => {
  const months = Array.from({ length: 12 }, (_, index) =>
    format.date(`2025-${String(index + 1).padStart(2, '0')}`),
  );

  it('decline every month that stands alone', () => {
    for (const [index, month] of months.entries()) {
      const day = format.date(`2025-${String(index + 1).padStart(2, '0')}-18`);
      expect(`do 18 ${pl.claim.through(month).slice('do '.length)}`).toBe(`do ${day}`);
      expect(pl.changes.months(month, month)).toMatch(/^we? \p{L}+(?:u|ym|ie) 2025$/u);
    }
    expect(pl.changes.months('wrzesień 2025', 'wrzesień 2025')).toBe('we wrześniu 2025');
  });

  it('leave a whole date as it is and say what a bare year is', () => {
    expect(pl.claim.through('18 maja 2026')).toBe('do 18 maja 2026');
    expect(pl.claim.through('2026')).toBe('do 2026 roku');
  });

  it('never name the day of a month in the nominative', () => {
    const { tip } = pl.charts['troop-stances'];
    expect(tip('X', 'Y', 'Z', format.shortDate('2026-05-18'))).toBe('X: Y (Z, 18 maja 2026)');
    expect(tip('X', 'Y', 'Z', format.shortDate('2026-05'))).toBe('X: Y (Z, maj 2026)');
  });
});

describe('Polish sentences about aid', () => {
  it('put kinds and measures into the case that the sentence needs, and leave names alone', () => {
    const { aid } = pl;
    const what = {
      scope: 'X i Y',
      aid: aid.aid(format.list([aid.kind.military, aid.kind.financial])),
      measure: aid.measure.commitments,
    };
    expect(pl['aid-over-time'].title.sum(what, '3 mld euro', 'od A do B')).toBe(
      'X i Y\u00a0– wkład w pomoc wojskową i finansową: od A do B zadeklarowano 3 mld euro',
    );
    const ofMembers = { ...what, scope: pl['aid-map'].scope.members };
    expect(pl['aid-map'].title.most('X i Y', ofMembers, '55', 'Z')).toBe(
      'X i Y: 55% pomocy wojskowej i finansowej zadeklarowanej przez wszystkich członków, czyli Z',
    );
  });
});

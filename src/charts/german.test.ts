import { expect, it } from 'vitest';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { de } from '#i18n/messages/de.ts';
import { faultsOfSpeech } from '#tooling/testKit/askedModels.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { CHARTS } from './registry.ts';

const format = createFormat('de');
const ledger = publishedLedgerWithShapes();
const DAYS = ['2025-03-02', '2025-04-10', '2025-09-04', '2026-02-24', '2026-05-18'];

const ASKED: readonly Partial<Question>[] = [
  ...DAYS.flatMap((asof) => [{ asof }, { asof, basis: 'official' as const }]),
  { basis: 'lowest', troopUnit: 'per-10000-active', aidUnit: 'pct-gdp', aidSplit: 'donor' },
  { basis: 'highest', aidUnit: 'eur-per-person', measure: 'commitments' },
  { country: ['FRA'], kind: ['military', 'humanitarian'], aidSeries: 'cumulative' },
  { country: ['GBR', 'NLD', 'USA', 'TUR', 'EU'], euShare: true, status: ['active'] },
  { region: 'EU', role: ['training'] },
  { diff: { from: '2025-09-04', to: '2026-05-18' } },
  { time: { from: '2026-03', through: '2026-04' } },
  { asof: '1950-01-01' },
];

/** Nouns that these texts count, in the singular; in the plural some look the same. */
const ONE =
  /Mitglied|Land|Quelle|Angabe|Äußerung|Datensatz|Rolle|Organisation|Meldung|Monat|Soldat/;
const MANY =
  /Mitglieder|Länder|Quellen|Angaben|Äußerungen|Datensätze|Rollen|Organisationen|Meldungen|Monate/;
const WRONG = [
  new RegExp(`(?<![\\d.,–]|von )1 (?:${MANY.source})(?!\\p{L})`, 'u'),
  new RegExp(`(?<![\\d.,])(?:0|[2-9]|\\d+[\\d.,]*\\d) (?:${ONE.source})(?!\\p{L})`, 'u'),
];

function wrongPlural(text: string): string | null {
  return WRONG.map((wrong) => wrong.exec(text)?.[0] ?? null).find((hit) => hit !== null) ?? null;
}

/** Quotation marks of another language, or one that does not close. */
function wrongQuotes(text: string): boolean {
  return /["”]/.test(text) || text.split('„').length !== text.split('“').length;
}

const MODELS = CHARTS.flatMap((spec) =>
  ASKED.map((asked) =>
    spec.model({ ledger, question: { ...DEFAULT_QUESTION, ...asked }, format, messages: de }),
  ),
);

/** What German readers are told around each chart. */
const TEXTS = MODELS.flatMap(({ title, subtitle, alt, sourceLine, empty, table }) => [
  title,
  subtitle,
  alt,
  sourceLine,
  empty ?? '',
  table.caption,
]);

it('has words for every chart on every date, reading and choice', () => {
  expect(MODELS.flatMap(faultsOfSpeech)).toEqual([]);
  expect(TEXTS.filter((text) => /\s{2}| [,;.:]/.test(text))).toEqual([]);
  expect(TEXTS.filter(wrongQuotes)).toEqual([]);
  expect(['„EU', '„EU”', '"EU"'].every(wrongQuotes)).toBe(true);
});

/** Sentences that are made of the same count in several places. */
function saidOf(count: number): readonly string[] {
  const number = format.number(count);
  const stances = { members: 300, committed: count, open: count, wouldNot: count, unknown: 0 };
  const share = { limit: null, count, number, total: count, totalNumber: number, region: 'G7' };
  const { clause } = de.changes;
  return [
    de.charts['troop-stances'].title({ ...stances, region: 'EU' }),
    de.charts['troop-stances'].title({ ...stances, committed: 0, region: null }),
    de.charts['troop-stances'].title({ ...stances, members: count, region: null }),
    de.charts['troop-stances'].source(count, count),
    de.charts['troop-stances'].altDisputed(count),
    de.dashboard.lede(
      de.dashboard.members(count, number),
      'die Runde',
      format.list([
        de.dashboard.committed(count, number),
        de.dashboard.open(count, number),
        de.dashboard.no(count, number),
      ]),
    ),
    de.members.title(
      count,
      number,
      null,
      format.list([
        de.members.wouldSend({ count, number }),
        de.members.haveRole({ count, number }),
        de.members.gaveAid({ count, number }),
      ]),
    ),
    de.roles.oneRole({ ...share, name: 'Ausbildung', breakdown: `${number} aktiv` }),
    de.roles.alt(de.roles.parties(count, number, count, number), count, number, 'aktiv'),
    de['aid-over-time'].title.change.none(count, number),
    de['member-count'].title.listed(count, number),
    de['force-size'].source(count, number, count, number),
    de.sourcesPage.stateMedia(count, number, '2', count, number),
    ...[clause.stances, clause.joined, clause.left, clause.roles, clause.meetings].map((say) =>
      say(count, number),
    ),
    clause.moreStances(number),
    de.claim.monthsRecorded(number, 'Mai 2025', 'Mai 2026'),
  ];
}

const VERBS = /(hat|ist|würde|könnte|wird|wurde|kam|schied|fand|stellt|stützt|steht)/;
const ONE_WITH_MANY = new RegExp(
  `(?<![\\d.,–])1 (?:weiter\\p{L}+ |davon )?(?:haben|sind|${VERBS.source}(?:e?n))(?!\\p{L})`,
  'u',
);
const MANY_WITH_ONE = new RegExp(
  `(?<!für |von |\\d)(?:0|[2-9]|\\d+[\\d.]*\\d) (?:weiter\\p{L}+ |davon )?${VERBS.source}(?!\\p{L})`,
  'u',
);

it.each([0, 1, 2, 11, 21, 101])('is grammatical of %i', (count) => {
  const said = saidOf(count);
  expect(said.filter((text) => wrongPlural(text) !== null)).toEqual([]);
  expect(said.filter((text) => ONE_WITH_MANY.test(text) || MANY_WITH_ONE.test(text))).toEqual([]);
  expect(said.filter((text) => /undefined|NaN|\s{2}/.test(text))).toEqual([]);
});

it('counts in the right number', () => {
  expect(TEXTS.filter((text) => /\d \p{Lu}/u.test(text)).length).toBeGreaterThan(400);
  expect(TEXTS.filter((text) => wrongPlural(text) !== null)).toEqual([]);
  expect(wrongPlural('1 Quellen')).toBe('1 Quellen');
  expect(wrongPlural('11 Quelle')).toBe('11 Quelle');
  expect(wrongPlural('101 Mitglied')).toBe('101 Mitglied');
  expect(wrongPlural('21 Mitglieder aus 1 Quelle')).toBeNull();
});

it('would notice a verb in the wrong number', () => {
  expect(['1 haben', '1 weitere würden', '1 kamen'].every((text) => ONE_WITH_MANY.test(text))).toBe(
    true,
  );
  expect(['2 hat', '101 würde', '0 weitere wurde'].every((text) => MANY_WITH_ONE.test(text))).toBe(
    true,
  );
});

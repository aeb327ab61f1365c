import fc from 'fast-check';
import { AID_KINDS } from '#domain/aid.ts';
import { ROLE_STATUSES } from '#domain/claim.ts';
import { compareText } from '#lib/compare.ts';
import { knownDay } from '#domain/compareClaims.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import type { Day } from '#lib/date.ts';
import { addDays, daysBetween, monthOf } from '#lib/date.ts';

/** Days beyond the first and the last record that are asked about too. */
const BEYOND = 20;

/** Codes that no ledger has. */
const STRANGERS = ['QQQ', 'ZZZ', 'not a code'];

/** From before the first dated record of a ledger to after the last, one for each day. */
export function daysOf(ledger: Ledger): readonly Day[] {
  const dated = [...ledger.members, ...ledger.stances, ...ledger.roles, ...ledger.reports];
  const known = [...dated.map(knownDay), ...ledger.events.map(({ date }) => date)].filter(
    (day) => day !== '',
  );
  const { founded, asof } = ledger.coalition;
  const sorted = [...known, founded, asof].toSorted(compareText);
  const first = addDays(sorted[0] ?? founded, -BEYOND);
  const last = addDays(sorted.at(-1) ?? asof, BEYOND);
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}

/** Whatever a reader can ask of a ledger: any day, reading, selection, unit, months, grouping, role and comparison. */
export function anyQuestion(ledger: Ledger): fc.Arbitrary<Question> {
  const { coalition, countries } = ledger;
  const day = fc.constantFrom(...daysOf(ledger));
  const codes = countries.map(({ code }) => code);
  const regions = [...new Set(countries.flatMap(({ memberships }) => memberships))];
  const { from, through } = coalition.aid ?? { from: coalition.founded, through: coalition.asof };
  const month = fc.constantFrom(
    null,
    ...[from, coalition.founded, addDays(coalition.founded, 40), through, addDays(from, -90)].map(
      monthOf,
    ),
    monthOf(addDays(through, 90)),
  );
  return fc
    .record({
      asof: fc.option(day, { freq: 9 }),
      diff: fc.option(
        fc.tuple(day, day).map(([one, other]) => {
          const [first = one, last = other] = [one, other].toSorted(compareText);
          return { from: first, to: last };
        }),
        { freq: 1 },
      ),
      time: fc.option(fc.record({ from: month, through: month }), { freq: 2 }),
      basis: fc.constantFrom('latest', 'official', 'lowest', 'highest'),
      country: fc.oneof(
        fc.constant([]),
        fc.subarray([...codes, ...STRANGERS], { maxLength: 3 }),
        fc.constant(codes),
      ),
      measure: fc.constantFrom('allocations', 'commitments'),
      troopUnit: fc.constantFrom('soldiers', 'per-10000-active'),
      aidUnit: fc.constantFrom('eur-bn', 'pct-gdp', 'eur-per-person'),
      kind: fc.subarray([...AID_KINDS]),
      aidSeries: fc.constantFrom('monthly', 'cumulative'),
      aidSplit: fc.constantFrom('kind', 'donor'),
      euShare: fc.boolean(),
      role: fc.oneof(
        fc.constant([]),
        fc.subarray(
          coalition.roles.map(({ id }) => id),
          { maxLength: 2 },
        ),
      ),
      status: fc.oneof(fc.constant([]), fc.subarray([...ROLE_STATUSES])),
      region: fc.constantFrom(null, null, null, ...regions, 'Nowhere'),
      tableSearch: fc.constantFrom('', '', '', 'an', 'no such word'),
    } satisfies { readonly [Key in keyof Question]?: fc.Arbitrary<Question[Key]> })
    .map((asked) => ({ ...DEFAULT_QUESTION, ...asked }));
}

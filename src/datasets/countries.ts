import * as z from 'zod/mini';
import type { Party } from '#domain/ledger.ts';
import { success } from '#lib/result.ts';
import type { Dataset } from './dataset.ts';
import { readPartyNames, withoutNames } from './partyNames.ts';
import { partyCode, partyRecordId, sourceId } from '#datasets/wire/identifiers.ts';
import { plainText } from '#datasets/wire/plainText.ts';
import { amount, count, year } from '#datasets/wire/quantities.ts';
import { recordDataset } from '#datasets/wire/recordDataset.ts';
import { recordFields } from '#datasets/wire/recordFields.ts';

const ISO2 = 'a code of two capital letters, or null';

const party = z
  .strictObject(
    {
      ...recordFields,
      id: partyRecordId,
      code: partyCode,
      kind: z.enum(['country', 'organisation', 'group'], 'country, organisation or group'),
      iso2: z.nullable(z.string(ISO2).check(z.regex(/^[A-Z]{2}$/, ISO2))),
      name: plainText,
      population: z._default(z.nullable(count), null),
      populationYear: z._default(z.nullable(year), null),
      populationSource: z._default(z.nullable(sourceId), null),
      gdpUsdBn: z._default(z.nullable(amount), null),
      gdpYear: z._default(z.nullable(year), null),
      gdpSource: z._default(z.nullable(sourceId), null),
      gdp2021EurBn: z._default(z.nullable(amount), null),
      activePersonnel: z._default(z.nullable(count), null),
      activePersonnelMin: z._default(z.nullable(count), null),
      activePersonnelMax: z._default(z.nullable(count), null),
      activePersonnelYear: z._default(z.nullable(year), null),
      memberships: z.array(plainText, 'a list of groupings such as EU or NATO'),
    },
    'a country, organisation or group',
  )
  .check(
    z.refine((it) => it.id === it.code || it.id.startsWith(`${it.code}-`), {
      error: 'the same as code, or the code with a suffix of its own, such as a year (CODE-2027)',
      path: ['id'],
    }),
    z.refine(
      ({ activePersonnelMin: low, activePersonnel: best, activePersonnelMax: high }) => {
        const known = [low, best, high].filter((value) => value !== null);
        return known.every((value, index) => index === 0 || (known[index - 1] ?? 0) <= value);
      },
      {
        error: 'activePersonnelMin <= activePersonnel <= activePersonnelMax',
        path: ['activePersonnel'],
      },
    ),
    z.refine((it) => (it.population === null) === (it.populationYear === null), {
      error: 'a year if there is a population, otherwise null',
      path: ['populationYear'],
    }),
    z.refine((it) => (it.gdpUsdBn === null) === (it.gdpYear === null), {
      error: 'a year if there is a GDP, otherwise null',
      path: ['gdpYear'],
    }),
  );

const listed = recordDataset({
  id: 'countries',
  file: 'countries/countries.json',
  record: party,
});

/**
 * Everyone that claims are about, with the figures that normalise others. Names by language stand beside the records
 * as `names`, because records are part of releases and a translation changes no fact.
 */
export const countries = {
  ...listed,
  parse(json) {
    const { rest, names } = withoutNames(json);
    const parsed = listed.parse(rest);
    if (!parsed.ok) return parsed;
    const { value, problems } = parsed.value;
    const known = readPartyNames(listed.file, names, value);
    const named = value.map((each): Party => {
      const own = known.value.get(each.code);
      return own === undefined ? each : { ...each, names: own };
    });
    // Whoever could not be read is not there to be named: that is one fault, not two.
    const more = problems.length > 0 ? [] : known.problems;
    return success({ value: named, problems: [...problems, ...more] });
  },
} satisfies Dataset<'countries'>;

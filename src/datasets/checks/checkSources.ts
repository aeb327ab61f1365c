import type { Problem } from '#domain/problem.ts';
import { type LedgerCheck, fileOf, locatedRecords, repeats } from './locatedRecords.ts';

/** Every source that is named exists; no address is listed twice; a figure's source is among the record's. */
export const checkSources: LedgerCheck = (ledger) => {
  const { unread } = ledger;
  const known = new Set([...ledger.sources.map(({ id }) => id), ...unread.records]);
  const unresolved = locatedRecords(ledger).flatMap(({ file, record }) =>
    record.sources.flatMap((id, index): readonly Problem[] => {
      if (known.has(id) || unread.datasets.has('sources')) return [];
      const problem = `names "${id}", which does not exist`;
      const expected = `the id of a source in ${fileOf('sources')}`;
      return [{ file, record: record.id, field: `sources.${index}`, problem, expected }];
    }),
  );
  const figures = ledger.countries.flatMap((party) =>
    (['populationSource', 'gdpSource'] as const).flatMap((field): readonly Problem[] => {
      const source = party[field] ?? null;
      if (source === null || party.sources.includes(source)) return [];
      const problem = `names "${source}", which is not in the record's sources`;
      const expected = 'one of the sources of the same record';
      return [{ file: fileOf('countries'), record: party.id, field, problem, expected }];
    }),
  );
  const addresses = repeats(
    ledger.sources.filter(({ url }) => url !== null),
    ({ url }) => url ?? '',
    ({ id }, first) => ({
      file: fileOf('sources'),
      record: id,
      field: 'url',
      problem: `is the address of ${first.id} as well`,
      expected: 'each address once',
    }),
  );
  return [...unresolved, ...figures, ...addresses];
};

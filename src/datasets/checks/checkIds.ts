import { type LedgerCheck, fileOf, locatedRecords, repeats } from './locatedRecords.ts';

/** Ids are unique in the whole ledger, sources and releases included. */
export const checkIds: LedgerCheck = (ledger) => {
  const named = [
    ...locatedRecords(ledger).map(({ file, record }) => ({ file, id: record.id })),
    ...ledger.sources.map(({ id }) => ({ file: fileOf('sources'), id })),
    ...ledger.releases.map(({ id }) => ({ file: fileOf('releases'), id })),
  ];
  return repeats(
    named,
    ({ id }) => id,
    ({ file, id }, first) => ({
      file,
      record: id,
      field: 'id',
      problem: `is used before, in ${first.file}`,
      expected: 'an id that no other record has',
    }),
  );
};

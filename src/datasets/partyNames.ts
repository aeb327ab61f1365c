import * as z from 'zod/mini';
import type { PartyCode } from '#domain/claim.ts';
import type { Party, TextByLanguage } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import { byLanguage } from '#datasets/wire/byLanguage.ts';
import { partyCode } from '#datasets/wire/identifiers.ts';
import { problemsOf } from '#datasets/wire/problemsOf.ts';
import type { Parsed } from './dataset.ts';

const NAME_LIST = 'a list of id and name';

const nameList = z.array(
  z.strictObject({ id: partyCode, name: byLanguage }, 'id and name'),
  NAME_LIST,
);

type PartyNames = ReadonlyMap<PartyCode, TextByLanguage>;

/** A file of parties without the names by language that stand beside its records, and those names. */
export function withoutNames(json: unknown): { readonly rest: unknown; readonly names: unknown } {
  if (typeof json !== 'object' || json === null || !('names' in json)) {
    return { rest: json, names: [] };
  }
  const { names, ...rest } = json;
  return { rest, names };
}

function nameFault(file: string, position: number, problem: string, expected: string): Problem {
  const field = `names.${position}.id`;
  return { file, record: null, field, problem, expected };
}

/** Names by code. What cannot be read is left out and named, like records; `parties` are those of the file that could be read. */
export function readPartyNames(
  file: string,
  names: unknown,
  parties: readonly Party[],
): Parsed<PartyNames> {
  const parsed = nameList.safeParse(names);
  if (!parsed.success) {
    const problems = problemsOf(parsed.error.issues, names, file, null).map((problem) => ({
      ...problem,
      field: problem.field === null ? 'names' : `names.${problem.field}`,
    }));
    return { value: new Map(), problems };
  }
  const codes = new Set(parties.map(({ code }) => code));
  const ids = parsed.data.map(({ id }) => id);
  const problems = ids.flatMap((id, position) => [
    ...(codes.has(id)
      ? []
      : [
          nameFault(
            file,
            position,
            `names "${id}", which does not exist`,
            'the code of a party below',
          ),
        ]),
    ...(ids.indexOf(id) === position
      ? []
      : [nameFault(file, position, `names "${id}" again`, 'each party once')]),
  ]);
  return { value: new Map(parsed.data.map(({ id, name }) => [id, name])), problems };
}

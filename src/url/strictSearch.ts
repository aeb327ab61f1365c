import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import type { Param } from './params.ts';
import { PARAMS } from './params.ts';
import { parseSearch } from './search.ts';

/** Something in a query string that means nothing here. */
export interface SearchFault {
  readonly key: string;
  /** The part that is not understood; the whole key where that is unknown. */
  readonly text: string;
  /** What could stand there instead; empty: anything of the right form. */
  readonly known: readonly string[];
}

/** Values that a parameter may take from a ledger. */
export type LedgerValues = Readonly<Partial<Record<string, readonly string[]>>>;

function partsOf(text: string): readonly string[] {
  return text.split('~').filter((part) => part !== '');
}

function faultsOf(param: Param, text: string, ledger: LedgerValues): readonly SearchFault[] {
  const known = param.values ?? ledger[param.key] ?? [];
  const read: Question = { ...DEFAULT_QUESTION, ...param.parse(text) };
  const kept = new Set(partsOf(param.format(read)));
  return partsOf(text)
    .map((part) => (param.key === 'country' ? part.toUpperCase() : part))
    .filter((part) => !kept.has(part) || (known.length > 0 && !known.includes(part)))
    .map((part) => ({ key: param.key, text: part, known }));
}

/**
 * What a page would forgive in a query string and a program should not: unknown parameters, values that
 * are not understood, and those that the ledger does not have. Empty: all of it is understood.
 * @param ledger by parameter, such as codes of countries
 */
export function searchFaults(search: string, ledger: LedgerValues): readonly SearchFault[] {
  const unknown = parseSearch(search).foreign.map(([key]) => ({
    key,
    text: key,
    known: PARAMS.map((param) => param.key),
  }));
  const given = new URLSearchParams(search);
  const own = PARAMS.flatMap((param) => {
    const text = given.get(param.key);
    return text === null ? [] : faultsOf(param, text, ledger);
  });
  return [...unknown, ...own];
}

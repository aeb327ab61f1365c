import type { TableModel, TableRow } from '#charts/kit/spec.ts';
import type { Question } from '#domain/question.ts';
import { compareKeys } from '#lib/compareKeys.ts';
import { MEMBER_COLUMNS, partRank, type MemberColumn, type Words } from './memberColumns.ts';
import { claimIds, type MemberFacts, type MemberTally } from './memberTally.ts';

/** A party with its row of the table. */
export interface MemberRow {
  readonly facts: MemberFacts;
  readonly row: TableRow;
}

/** Without accents and capitals, so that "turkiye" finds "Türkiye". */
function searchable(text: string, locale: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLocaleLowerCase(locale);
}

/** The columns of a ledger: without aid where it has none. */
export function columnsOf(hasAid: boolean): readonly MemberColumn[] {
  return MEMBER_COLUMNS.filter(({ id }) => hasAid || (id !== 'aid' && id !== 'aid-gdp'));
}

function rowOf(facts: MemberFacts, columns: readonly MemberColumn[], words: Words): MemberRow {
  const cells = columns.map(({ cell }) => cell(facts, words));
  const row = {
    party: facts.party.code,
    cells: cells.map(({ text }) => text),
    sortKeys: cells.map(({ key }) => key),
    claims: claimIds(facts),
  };
  return { facts, row };
}

/** Whether every word of the search is somewhere in the row, in the party's code or in its English name. */
function isFound({ facts, row }: MemberRow, words: readonly string[], locale: string): boolean {
  const { code, name } = facts.party;
  const text = searchable([code, name, ...row.cells].join('\n'), locale);
  return words.every((word) => text.includes(word));
}

function tableOrder({ format }: Words): (a: MemberRow, b: MemberRow) => number {
  return (a, b) =>
    compareKeys(partRank(a.facts), partRank(b.facts), 'ascending', format.compare) ||
    format.compare(format.partyName(a.facts.party), format.partyName(b.facts.party));
}

function sorted(
  rows: readonly MemberRow[],
  sort: string | null,
  columns: readonly MemberColumn[],
  { format }: Words,
): readonly MemberRow[] {
  const descending = sort?.startsWith('-') === true;
  const column = columns.findIndex(({ id }) => id === (descending ? sort.slice(1) : sort));
  if (column === -1) return rows;
  return rows.toSorted((a, b) =>
    compareKeys(
      a.row.sortKeys[column] ?? null,
      b.row.sortKeys[column] ?? null,
      descending ? 'descending' : 'ascending',
      format.compare,
    ),
  );
}

/** The rows that the search finds, in the order asked for; else those who lead first, then members, then the rest, by name. */
export function memberRows(
  tally: MemberTally,
  question: Question,
  columns: readonly MemberColumn[],
  words: Words,
): readonly MemberRow[] {
  const { locale } = words.format;
  const search = searchable(question.tableSearch, locale)
    .split(/\s+/)
    .filter((word) => word !== '');
  const rows = tally.facts
    .map((facts) => rowOf(facts, columns, words))
    .filter((row) => isFound(row, search, locale))
    .toSorted(tableOrder(words));
  return sorted(rows, question.sort, columns, words);
}

/** The rows as the table model of the page. */
export function memberTable(
  rows: readonly MemberRow[],
  columns: readonly MemberColumn[],
  caption: string,
  { messages }: Words,
): TableModel {
  return {
    caption,
    columns: columns.map(({ id, align }) => ({ id, label: messages.members.columns[id], align })),
    rows: rows.map(({ row }) => row),
  };
}

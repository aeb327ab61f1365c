import type { TableColumn, TableModel, TableRow } from '#charts/kit/spec.ts';
import { STANCES } from '#domain/claim.ts';
import type { Strip, Strips } from './strip.ts';
import type { Words } from './stripWords.ts';
import { stanceWord } from './stripWords.ts';

const COLUMNS = ['from', 'until', 'stance', 'basis', 'accounts', 'changes'] as const;

/** One row for each stretch of one stance. */
function rowsOf(strip: Strip, words: Words): readonly TableRow[] {
  const { format, messages } = words;
  const text = messages['stance-history'];
  const { party, periods, changes } = strip;
  const name = format.partyName(party);
  return periods.map(({ from, until, state }) => {
    const { stance, claim, disputed } = state;
    const basis = claim === null ? null : messages.domain.basis[claim.basis];
    return {
      party: party.code,
      cells: [
        name,
        format.date(from),
        until === null ? text.stillSo : format.date(until),
        stanceWord(stance, words),
        basis ?? '',
        disputed === null ? '' : messages.charts.disputed,
        format.number(changes),
      ],
      sortKeys: [
        name,
        from,
        until,
        stance === null ? null : STANCES.indexOf(stance),
        basis,
        Number(disputed !== null),
        changes,
      ],
      claims: state.claims.map(({ id }) => id),
    };
  });
}

/** Every stretch of every strip, oldest first, in the order of the strips; then who has said nothing. */
export function historyTable(
  { spoken, silent }: Strips,
  caption: string,
  words: Words,
): TableModel {
  const { format, messages } = words;
  const text = messages['stance-history'];
  const columns: readonly TableColumn[] = [
    { id: 'country', label: messages.charts.country, align: 'start' },
    ...COLUMNS.map((id): TableColumn => ({
      id,
      label: text.columns[id],
      align: id === 'changes' ? 'end' : 'start',
    })),
  ];
  const quiet = silent.map((party): TableRow => {
    const name = format.partyName(party);
    return {
      party: party.code,
      cells: [name, '', '', messages.domain.noStance, '', '', ''],
      sortKeys: [name, null, null, null, null, null, null],
      claims: [],
    };
  });
  return { caption, columns, rows: [...spoken.flatMap((strip) => rowsOf(strip, words)), ...quiet] };
}

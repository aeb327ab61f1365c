import type { AidWords } from '#charts/kit/aid/aidWords.ts';
import { amountText } from '#charts/kit/aid/aidWords.ts';
import type { TableColumn, TableModel } from '#charts/kit/spec.ts';
import type { AidColumn, AidPart } from './columns.ts';
import { partName } from './columns.ts';
import type { AidOverTimeModel } from './model.ts';

/** A column of numbers, one per month. */
interface NumberColumn {
  readonly id: string;
  readonly label: string;
  readonly values: readonly number[];
}

function tableOf(
  columns: readonly AidColumn[],
  numbers: readonly NumberColumn[],
  caption: string,
  words: AidWords,
): TableModel {
  const head = ({ id, label }: NumberColumn): TableColumn => ({ id, label, align: 'end' });
  return {
    caption,
    columns: [
      { id: 'month', label: words.messages['aid-over-time'].columns.month, align: 'start' },
      ...numbers.map(head),
    ],
    rows: columns.map(({ id, claims }, index) => {
      const values = numbers.map((number) => number.values[index] ?? 0);
      return {
        party: null,
        cells: [words.format.date(id), ...values.map((value) => amountText(value, words))],
        sortKeys: [id, ...values],
        claims,
      };
    }),
  };
}

/** Every month with its kinds, or with the donors that have a line. */
export function overTimeTable(
  { columns, lines }: Pick<AidOverTimeModel, 'columns' | 'lines'>,
  parts: readonly AidPart[],
  caption: string,
  words: AidWords,
): TableModel {
  const numbers =
    lines.length > 0
      ? lines.map(({ party, name, values }) => ({ id: party, label: name, values }))
      : kindColumns(columns, parts, words);
  return tableOf(columns, numbers, caption, words);
}

function kindColumns(
  columns: readonly AidColumn[],
  parts: readonly AidPart[],
  words: AidWords,
): readonly NumberColumn[] {
  const kinds = parts.map((part) => ({
    id: part,
    label: partName(part, words),
    values: columns.map(({ parts: own }) => {
      const stacked = own.find((each) => each.part === part);
      return stacked === undefined ? 0 : stacked.high - stacked.low;
    }),
  }));
  const total = {
    id: 'total',
    label: words.messages.aid.columns.total,
    values: columns.map((column) => column.total),
  };
  return parts.length > 1 ? [...kinds, total] : kinds;
}

import type { AidWords } from '#charts/kit/aid/aidWords.ts';
import { niceTicks } from '#charts/kit/niceTicks.ts';
import { kindsOf } from '#domain/aid.ts';
import { monthOf } from '#lib/date.ts';
import type { AidColumn } from './columns.ts';
import { aidColumns, partsOf } from './columns.ts';
import { donorLines } from './lines.ts';
import type { AidOverTimeModel, OverTimeInput } from './model.ts';
import { monthAxis, shareOfMonth } from './monthAxis.ts';
import type { OverTimeFacts } from './overTimeFacts.ts';

const TICKS = 4;

/** Columns or lines with their axes. */
export function drawnParts(
  { ledger, question, format, messages }: OverTimeInput,
  facts: OverTimeFacts,
  words: AidWords,
): Pick<AidOverTimeModel, 'series' | 'columns' | 'lines' | 'max' | 'ticks' | 'axis' | 'founded'> {
  const { coalition } = ledger;
  const { range, shown, records } = facts;
  const parts = partsOf(kindsOf(question), words);
  const columns = aidColumns(shown, parts, records, question.aidSeries, words);
  const lines = donorLines(facts.lines, facts.seriesOf, question, words);
  const highest = lines.length > 0 ? lines.flatMap(({ values }) => values) : columns.map(totalOf);
  const max = Math.max(0, ...highest);
  const share = shareOfMonth(monthOf(coalition.founded), range);
  const label = messages['aid-over-time'].founded(format.date(coalition.founded));
  return {
    series: question.aidSeries,
    columns,
    lines,
    max,
    ticks: niceTicks(max, TICKS).map((value) => ({ value, label: format.number(value, 9) })),
    axis: monthAxis(range, format),
    founded: share === null ? null : { label, share },
  };
}

function totalOf({ total }: AidColumn): number {
  return total;
}

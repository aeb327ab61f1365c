import type { TableColumn, TableModel, TableRow } from '#charts/kit/spec.ts';
import type { ReportClaim } from '#domain/claim.ts';
import { knownDay } from '#domain/compareClaims.ts';
import type { Words } from './forceWords.ts';
import { figureText } from './forceWords.ts';
import type { PledgedSum } from './pledgedSums.ts';
import { isKnownSum } from './pledgedSums.ts';

/** Members in the sum, and those that are not, by reason. */
const GAPS = ['counted', 'undisclosed', 'undecided', 'conditional', 'ruledOut', 'noData'] as const;

const COLUMNS = ['date', 'what', 'low', 'high', ...GAPS, 'confidence', 'summary'] as const;

const NUMBERS: readonly string[] = ['low', 'high', ...GAPS];

function reportRow(report: ReportClaim, words: Words): TableRow {
  const { format, messages } = words;
  const text = messages['force-size'].table;
  const { low, high } = report;
  const confidence = messages.domain.confidence[report.confidence];
  const end = (value: number | null): string => (value === null ? text.open : format.number(value));
  return {
    party: null,
    cells: [
      format.date(report.date),
      text.report(figureText(report, words)),
      end(low),
      end(high),
      ...GAPS.map(() => ''),
      confidence,
      report.summary,
    ],
    sortKeys: [
      knownDay(report),
      text.report(''),
      low,
      high,
      ...GAPS.map(() => null),
      confidence,
      report.summary,
    ],
    claims: [report.id],
  };
}

function sumRow(sum: PledgedSum, { format, messages }: Words): TableRow {
  const text = messages['force-size'].table;
  const { total } = sum;
  const isKnown = isKnownSum(sum);
  const low = isKnown && !total.lowIsFloor ? total.low : null;
  const high = isKnown ? total.high : null;
  const end = (value: number | null): string => {
    if (!isKnown) return messages.domain.amount['no-data'];
    return value === null ? text.open : format.number(value);
  };
  const counts = GAPS.map((gap) =>
    gap === 'counted' ? total.counted.length + total.none.length : total[gap].length,
  );
  return {
    party: null,
    cells: [
      format.date(sum.from),
      text.sum,
      end(low),
      end(high),
      ...counts.map((count) => format.number(count)),
      '',
      '',
    ],
    sortKeys: [sum.from, text.sum, low, high, ...counts, null, null],
    claims: sum.claims.map(({ id }) => id),
  };
}

/** Every report, newest first, and then the sum of the members' figures each time that it changed. */
export function forceTable(
  newestFirst: readonly ReportClaim[],
  sums: readonly PledgedSum[],
  caption: string,
  words: Words,
): TableModel {
  const { columns } = words.messages['force-size'];
  return {
    caption,
    columns: COLUMNS.map((id): TableColumn => ({
      id,
      label: columns[id],
      align: NUMBERS.includes(id) ? 'end' : 'start',
      ...(id === 'summary' ? { lang: 'en' } : {}),
    })),
    rows: [
      ...newestFirst.map((report) => reportRow(report, words)),
      ...sums.toReversed().map((sum) => sumRow(sum, words)),
    ],
  };
}

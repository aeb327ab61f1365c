import type { TableColumn, TableModel, TableRow } from '#charts/kit/spec.ts';
import type { ReportClaim } from '#domain/claim.ts';
import { knownDay } from '#domain/compareClaims.ts';
import type { Words } from './countWords.ts';
import { metricName } from './countWords.ts';
import type { MemberCounts, NamedCount } from './counts.ts';

const COLUMNS = ['date', 'definition', 'low', 'high', 'confidence', 'summary'] as const;

const NUMBERS: readonly string[] = ['low', 'high'];

function reportRow(report: ReportClaim, words: Words): TableRow {
  const { format, messages } = words;
  const { open } = messages['member-count'].table;
  const name = metricName(report.metric, words);
  const confidence = messages.domain.confidence[report.confidence];
  const end = (value: number | null): string => (value === null ? open : format.number(value));
  const { low, high, summary } = report;
  return {
    party: null,
    cells: [format.date(report.date), name, end(low), end(high), confidence, summary],
    sortKeys: [knownDay(report), name, low, high, confidence, summary],
    claims: [report.id],
  };
}

function namedRow({ from, count, claims }: NamedCount, { format, messages }: Words): TableRow {
  const name = messages['member-count'].named;
  const number = format.number(count);
  return {
    party: null,
    cells: [format.date(from), name, number, number, '', ''],
    sortKeys: [from, name, count, count, null, null],
    claims,
  };
}

/** Members by name on each day that their number changed, newest first, and then every report by definition. */
export function countTable(
  { named, definitions }: MemberCounts,
  caption: string,
  words: Words,
): TableModel {
  const { columns } = words.messages['member-count'];
  return {
    caption,
    columns: COLUMNS.map((id): TableColumn => ({
      id,
      label: columns[id],
      align: NUMBERS.includes(id) ? 'end' : 'start',
      ...(id === 'summary' ? { lang: 'en' } : {}),
    })),
    rows: [
      ...named.toReversed().map((count) => namedRow(count, words)),
      ...definitions.flatMap(({ reports }) => reports.map((report) => reportRow(report, words))),
    ],
  };
}

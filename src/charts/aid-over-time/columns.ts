import { aidClaims } from '#charts/kit/aid/aidClaims.ts';
import type { AidWords } from '#charts/kit/aid/aidWords.ts';
import { amountText, amountWithUnit } from '#charts/kit/aid/aidWords.ts';
import type { AidKind, AidMonth } from '#domain/aid.ts';
import type { AidSeries } from '#domain/question.ts';
import type { Month } from '#lib/date.ts';
import type { TokenName } from '#theme/tokens.ts';
import type { MonthAid } from './monthSeries.ts';

export type AidPart = AidKind | 'commitments';

export const PART_TOKENS: Readonly<Record<AidPart, TokenName>> = {
  military: 'aidMilitary',
  financial: 'aidFinancial',
  humanitarian: 'aidHumanitarian',
  commitments: 'aidCommitment',
};

/** A part of a column; values from 0 at the axis. */
export interface ColumnPart {
  readonly part: AidPart;
  readonly token: TokenName;
  readonly low: number;
  readonly high: number;
}

/** A month's column. */
export interface AidColumn {
  /** The month, which no other column has. */
  readonly id: Month;
  readonly party: null;
  readonly total: number;
  readonly parts: readonly ColumnPart[];
  readonly tip: string;
  readonly claims: readonly string[];
}

/** More records than this are put into one id. */
const MOST = 40;

/** Parts of a column from the axis up. */
export function partsOf(kinds: readonly AidKind[], words: AidWords): readonly AidPart[] {
  return words.measure === 'commitments' ? ['commitments'] : kinds;
}

/** Name of a part. */
export function partName(part: AidPart, { messages }: AidWords): string {
  return part === 'commitments' ? messages.aid.commitments : messages.aid.kind[part];
}

/** The columns of a series, oldest first. */
export function aidColumns(
  series: readonly MonthAid[],
  parts: readonly AidPart[],
  records: ReadonlyMap<Month, readonly AidMonth[]>,
  mode: AidSeries,
  words: AidWords,
): readonly AidColumn[] {
  const text = words.messages['aid-over-time'].tip;
  const { aid, punctuation } = words.messages;
  return series.map(({ month, byKind, total }) => {
    const valueOf = (part: AidPart): number =>
      part === 'commitments' ? total : (byKind?.[part] ?? 0);
    let low = 0;
    const stacked = parts.map((part): ColumnPart => {
      const bottom = low;
      low += valueOf(part);
      return { part, token: PART_TOKENS[part], low: bottom, high: low };
    });
    const named = parts.map((part) =>
      aid.tip.part(partName(part, words), amountText(valueOf(part), words)),
    );
    const detail = parts.length > 1 ? punctuation.items(named) : '';
    const when = words.format.date(month);
    const label = mode === 'monthly' ? when : text.upTo(when);
    return {
      id: month,
      party: null,
      total,
      parts: stacked,
      tip: aid.tip.row(label, amountWithUnit(total, words), aid.measure[words.measure], detail),
      claims: aidClaims(records.get(month) ?? [], month, [], MOST),
    };
  });
}

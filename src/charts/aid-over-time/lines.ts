import { donorClaims } from '#charts/kit/aid/donorTable.ts';
import type { AidWords } from '#charts/kit/aid/aidWords.ts';
import {
  amountWithUnit,
  columnDigits,
  columnText,
  donorLabel,
  donorName,
} from '#charts/kit/aid/aidWords.ts';
import type { PartyCode } from '#domain/claim.ts';
import type { ValuedDonor } from '#domain/donorsAt.ts';
import { isMember } from '#domain/donorsAt.ts';
import type { Question } from '#domain/question.ts';
import type { TokenName } from '#theme/tokens.ts';
import type { MonthAid } from './monthSeries.ts';

const COLOURS = ['donorLine1', 'donorLine2', 'donorLine3', 'donorLine4', 'donorLine5'] as const;

/** A donor's line. */
export interface DonorLine {
  readonly party: PartyCode;
  readonly name: string;
  /** At the line's end; with the amount where the line ends at it. */
  readonly label: string;
  readonly token: TokenName;
  /** Told from the line of the same colour by its dashes. */
  readonly dashed: boolean;
  readonly selected: boolean;
  readonly isMember: boolean;
  /** One per month. */
  readonly values: readonly number[];
  readonly tip: string;
  readonly claims: readonly string[];
}

/** A line for each donor, in the order given. */
export function donorLines(
  donors: readonly ValuedDonor[],
  seriesOf: (donor: ValuedDonor) => readonly MonthAid[],
  { country, aidSeries: mode }: Pick<Question, 'country' | 'aidSeries'>,
  words: AidWords,
): readonly DonorLine[] {
  const { aid, 'aid-over-time': text } = words.messages;
  const largest = Math.max(0, ...donors.map(({ value }) => value.total));
  const digits = columnDigits(largest, words.unit);
  return donors.map((donor, index) => {
    const { party, value } = donor;
    return {
      party: party.code,
      name: donorName(donor, words),
      label:
        mode === 'monthly'
          ? donorName(donor, words)
          : text.lineEnd(donorName(donor, words), columnText(value.total, digits, words)),
      token: COLOURS[index % COLOURS.length] ?? 'ink',
      dashed: index >= COLOURS.length,
      selected: country.includes(party.code),
      isMember: isMember(donor),
      values: seriesOf(donor).map(({ total }) => total),
      tip: aid.tip.row(
        donorLabel(donor, words),
        amountWithUnit(value.total, words),
        aid.measure[words.measure],
        '',
      ),
      claims: donorClaims(donor),
    };
  });
}

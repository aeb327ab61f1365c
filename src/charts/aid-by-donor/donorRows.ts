import type { AidKind } from '#domain/aid.ts';
import type { PartyCode } from '#domain/claim.ts';
import type { Question } from '#domain/question.ts';
import { compareBy } from '#lib/compare.ts';
import type { TokenName } from '#theme/tokens.ts';
import type { Donor, ValuedDonor } from './donor.ts';
import { isMember, isValued, kindsOf } from './donor.ts';
import type { DonorWords } from './donorWords.ts';
import {
  amountText,
  amountWithUnit,
  columnDigits,
  columnText,
  donorLabel,
  donorName,
} from './donorWords.ts';

export type DonorPart = AidKind | 'commitments';

/** One kind of a donor's aid, or all of it where it is not split. */
export interface DonorSegment {
  readonly part: DonorPart;
  readonly token: TokenName;
  readonly value: number;
  readonly label: string;
  readonly tip: string;
}

/** A bar. */
export interface DonorRow {
  readonly party: PartyCode;
  readonly label: string;
  readonly isMember: boolean;
  readonly selected: boolean;
  readonly total: number;
  readonly totalLabel: string;
  /** Said instead of a bar that would be longer than the drawing; `null`: there is a bar. */
  readonly beyond: string | null;
  readonly segments: readonly DonorSegment[];
  readonly tip: string;
  /** Ids of the monthly records that were added up, newest first. */
  readonly claims: readonly string[];
}

export const PART_TOKENS: Readonly<Record<DonorPart, TokenName>> = {
  military: 'aidMilitary',
  financial: 'aidFinancial',
  humanitarian: 'aidHumanitarian',
  commitments: 'aidCommitment',
};

/** How many members are drawn; donors beside them are drawn if they gave as much as the last of these. */
const MEMBERS_DRAWN = 15;
const OTHERS_DRAWN = 5;

/** A donor that is no member may have a bar this many times as long as the longest of a member. */
const LONGEST_OTHER = 1.5;

/** Most first, then by name. */
export function largestFirst(words: DonorWords): (a: ValuedDonor, b: ValuedDonor) => number {
  return compareBy<ValuedDonor>(
    (a, b) => b.value.total - a.value.total,
    (a, b) => words.format.compare(donorName(a, words), donorName(b, words)),
  );
}

/** The donors that are drawn: the largest, and whoever is selected. */
export function drawnDonors(
  donors: readonly Donor[],
  question: Question,
  words: DonorWords,
): readonly ValuedDonor[] {
  const sorted = donors.filter(isValued).toSorted(largestFirst(words));
  const members = sorted.filter(isMember).slice(0, MEMBERS_DRAWN);
  const least = members.at(-1)?.value.total ?? 0;
  const others = sorted
    .filter((donor) => !isMember(donor) && donor.value.total >= least)
    .slice(0, members.length === 0 ? MEMBERS_DRAWN : OTHERS_DRAWN);
  const drawn = new Set([...members, ...others].map(({ party }) => party.code));
  const isDrawn = ({ party }: Donor): boolean =>
    drawn.has(party.code) || question.country.includes(party.code);
  return [
    ...sorted.filter((donor) => isMember(donor) && isDrawn(donor)),
    ...sorted.filter((donor) => !isMember(donor) && isDrawn(donor)),
  ];
}

/** Where the axis ends: at the longest bar. Far larger amounts of those who are not members get none. */
export function longestBar(drawn: readonly ValuedDonor[]): number {
  const totals = (some: readonly ValuedDonor[]): readonly number[] =>
    some.map(({ value }) => value.total);
  const member = Math.max(0, ...totals(drawn.filter(isMember)));
  const others = totals(drawn.filter((donor) => !isMember(donor)));
  return Math.max(
    member,
    ...others.filter((total) => member <= 0 || total <= member * LONGEST_OTHER),
  );
}

/** The bars: members, then others, most first in each. */
export function donorRows(
  drawn: readonly ValuedDonor[],
  question: Question,
  words: DonorWords,
): readonly DonorRow[] {
  const max = longestBar(drawn);
  const parts = drawn.flatMap(({ value }) =>
    value.byKind === null ? [] : Object.values(value.byKind),
  );
  const digits: ColumnDigits = {
    part: columnDigits(Math.max(0, ...parts), words.unit),
    total: columnDigits(max, words.unit),
  };
  return drawn.map((donor) => rowOf(donor, { max, digits, question }, words));
}

/** Decimals of the numbers at the bars' ends and of the parts. */
interface ColumnDigits {
  readonly part: number;
  readonly total: number;
}

/** What the bars have in common. */
interface RowSetting {
  readonly max: number;
  readonly digits: ColumnDigits;
  readonly question: Question;
}

function rowOf(donor: ValuedDonor, setting: RowSetting, words: DonorWords): DonorRow {
  const { measure, tip, beyond } = words.messages['aid-by-donor'];
  const { max, digits, question } = setting;
  const { party, aid, value } = donor;
  const segments = segmentsOf(donor, setting, words);
  const parts = value.byKind === null ? [] : segments;
  return {
    party: party.code,
    label: donor.participation === 'absent' ? donorName(donor, words) : donorLabel(donor, words),
    isMember: isMember(donor),
    selected: question.country.includes(party.code),
    total: value.total,
    totalLabel: columnText(value.total, digits.total, words),
    beyond: value.total > max ? beyond(words.format.number(value.total / max, 1)) : null,
    segments,
    tip: tip.row(
      donorLabel(donor, words),
      amountWithUnit(value.total, words),
      measure[words.measure],
      parts
        .map(({ part, value: share }) => tip.part(partName(part, words), amountText(share, words)))
        .join(', '),
    ),
    claims: aid.records.map(({ id }) => id).toReversed(),
  };
}

function partName(part: DonorPart, { messages }: DonorWords): string {
  const text = messages['aid-by-donor'];
  return part === 'commitments' ? text.legendCommitments : text.kind[part];
}

function segmentsOf(
  donor: ValuedDonor,
  { digits, question }: RowSetting,
  words: DonorWords,
): readonly DonorSegment[] {
  const { byKind, total } = donor.value;
  const segment = (part: DonorPart, value: number): DonorSegment => ({
    part,
    token: PART_TOKENS[part],
    value,
    label: columnText(value, digits.part, words),
    tip: words.messages['aid-by-donor'].tip.segment(
      donorLabel(donor, words),
      partName(part, words),
      amountWithUnit(value, words),
    ),
  });
  return byKind === null
    ? [segment('commitments', total)]
    : kindsOf(question).map((kind) => segment(kind, byKind[kind]));
}

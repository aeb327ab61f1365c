import type { AidWords } from '#charts/kit/aid/aidWords.ts';
import {
  amountWithUnit,
  columnDigits,
  columnText,
  donorLabel,
  donorName,
} from '#charts/kit/aid/aidWords.ts';
import { donorClaims, largestFirst } from '#charts/kit/aid/donorTable.ts';
import { donorTip, shareLabel } from '#charts/kit/aid/donorTip.ts';
import type { AidKind } from '#domain/aid.ts';
import { kindsOf } from '#domain/aid.ts';
import type { PartyCode } from '#domain/claim.ts';
import type { Donor, ValuedDonor } from '#domain/donorsAt.ts';
import { isMember, isValued } from '#domain/donorsAt.ts';
import type { EuShares } from '#domain/euShares.ts';
import type { Question } from '#domain/question.ts';
import type { TokenName } from '#theme/tokens.ts';

export type DonorPart = AidKind | 'commitments' | 'eu-share';

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
  /** Ids of the records that were added up, newest first; one id for all months where they are many. */
  readonly claims: readonly string[];
}

export const PART_TOKENS: Readonly<Record<DonorPart, TokenName>> = {
  military: 'aidMilitary',
  financial: 'aidFinancial',
  humanitarian: 'aidHumanitarian',
  commitments: 'aidCommitment',
  'eu-share': 'aidEuShare',
};

/** How many members are drawn; donors beside them are drawn if they gave as much as the last of these. */
const MEMBERS_DRAWN = 15;
const OTHERS_DRAWN = 5;

/** A donor that is no member may have a bar this many times as long as the longest of a member. */
const LONGEST_OTHER = 1.5;

/** The donors that are drawn: the largest, and whoever is selected. */
export function drawnDonors(
  donors: readonly Donor[],
  question: Question,
  words: AidWords,
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
  shares: EuShares,
  words: AidWords,
): readonly DonorRow[] {
  const max = longestBar(drawn);
  const parts = drawn.flatMap((donor) =>
    donorParts(question, shares).map((part) => valueOf(donor, part)),
  );
  const digits: ColumnDigits = {
    part: columnDigits(Math.max(0, ...parts), words.unit),
    total: columnDigits(max, words.unit),
  };
  return drawn.map((donor) => rowOf(donor, { max, digits, question, shares }, words));
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
  readonly shares: EuShares;
}

function rowOf(donor: ValuedDonor, setting: RowSetting, words: AidWords): DonorRow {
  const { beyond } = words.messages['aid-by-donor'];
  const { max, digits, question, shares } = setting;
  const { party, value } = donor;
  return {
    party: party.code,
    label: donor.participation === 'absent' ? donorName(donor, words) : donorLabel(donor, words),
    isMember: isMember(donor),
    selected: question.country.includes(party.code),
    total: value.total,
    totalLabel: columnText(value.total, digits.total, words),
    beyond: value.total > max ? beyond(words.format.number(value.total / max, 1)) : null,
    segments: segmentsOf(donor, setting, words),
    tip: donorTip(donor, shares, kindsOf(question), words),
    claims: donorClaims(donor),
  };
}

/** Parts of a bar from the zero line on. */
export function donorParts(
  { measure, kind }: Pick<Question, 'measure' | 'kind'>,
  shares: EuShares,
): readonly DonorPart[] {
  if (measure === 'commitments') return ['commitments'];
  return shares.kind === 'added' ? [...kindsOf({ kind }), 'eu-share'] : kindsOf({ kind });
}

/** Name of a part. */
export function partName(part: DonorPart, shares: EuShares, words: AidWords): string {
  const { aid } = words.messages;
  if (part === 'commitments') return aid.commitments;
  return part === 'eu-share' ? shareLabel(shares, words) : aid.kind[part];
}

function valueOf({ value, euShare }: ValuedDonor, part: DonorPart): number {
  if (part === 'commitments') return value.total;
  return part === 'eu-share' ? (euShare?.value ?? 0) : (value.byKind?.[part] ?? 0);
}

function segmentsOf(
  donor: ValuedDonor,
  { digits, question, shares }: RowSetting,
  words: AidWords,
): readonly DonorSegment[] {
  return donorParts(question, shares).map((part) => {
    const value = valueOf(donor, part);
    return {
      part,
      token: PART_TOKENS[part],
      value,
      label:
        part === 'eu-share' && donor.euShare === null
          ? words.messages.aid.noShare
          : columnText(value, digits.part, words),
      tip: words.messages['aid-by-donor'].segment(
        donorLabel(donor, words),
        partName(part, shares, words),
        amountWithUnit(value, words),
      ),
    };
  });
}

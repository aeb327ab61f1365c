import { gapNotes, monthsNote } from '#charts/kit/aid/aidNotes.ts';
import type { AidWords } from '#charts/kit/aid/aidWords.ts';
import type { AidMilitaryOrigin } from '#domain/aid.ts';
import type { MonthRange } from '#domain/aidBetween.ts';
import { isInside } from '#domain/aidBetween.ts';
import type { Donor } from '#domain/donorsAt.ts';
import { isMember } from '#domain/donorsAt.ts';
import type { Coalition } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { standsIn } from '#domain/standsIn.ts';
import type { CountedDonors } from './countedDonors.ts';

const ORIGINS = ['stockpile', 'procurement', 'natoPurl', 'unspecified'] as const;

interface NoteFacts {
  readonly coalition: Coalition;
  readonly question: Question;
  readonly range: MonthRange;
  readonly counted: CountedDonors;
  readonly donors: readonly Donor[];
  readonly origins: readonly AidMilitaryOrigin[];
}

/** What must be known to read the chart. */
export function overTimeNotes(facts: NoteFacts, words: AidWords): readonly string[] {
  const { coalition, question, counted, donors } = facts;
  const { notes } = words.messages['aid-over-time'];
  const joint = notes.joint[words.unit];
  const isJoint = question.aidSplit === 'kind' && counted.donors.length > 1;
  const asked = donors.filter(
    (donor) => isMember(donor) || question.country.includes(donor.party.code),
  );
  return [
    words.messages.aid.notes[words.measure],
    ...(counted.scope === 'members' ? [notes.members] : []),
    ...(joint !== null && isJoint ? [joint] : []),
    ...originNote(facts, words),
    ...(question.euShare ? [notes.shares] : []),
    ...gapNotes(asked, words),
    ...monthsNote(coalition, question, words),
  ];
}

/** Where military aid came from, as shares of that count alone: its sum is not the military aid of the chart. */
function originNote({ question, range, origins }: NoteFacts, words: AidWords): readonly string[] {
  const isMilitary = words.kinds.length === 0 || words.kinds.includes('military');
  if (words.measure === 'commitments' || !isMilitary || question.aidSplit === 'donor') return [];
  const counted = origins.filter(
    (record) => standsIn(record, undefined) && isInside(record.month, range),
  );
  const sums = ORIGINS.map((origin) => ({
    origin,
    sum: counted.reduce((sum, record) => sum + record[origin], 0),
  }));
  const total = sums.reduce((all, { sum }) => all + sum, 0);
  if (total <= 0) return [];
  const { notes } = words.messages['aid-over-time'];
  const { format, messages } = words;
  const parts = sums
    .filter(({ sum }) => sum > 0)
    .map(({ origin, sum }) =>
      notes.originPart(format.significant((100 * sum) / total), messages.claim.origin[origin]),
    );
  return [notes.origin(format.list(parts))];
}

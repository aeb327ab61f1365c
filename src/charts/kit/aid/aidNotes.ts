import { dayAsked } from '#domain/asof.ts';
import type { Donor } from '#domain/donorsAt.ts';
import { isValued } from '#domain/donorsAt.ts';
import type { EuShares } from '#domain/euShares.ts';
import type { Coalition } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import type { AidWords } from './aidWords.ts';
import { donorName, sortedNamesText } from './aidWords.ts';

/** Where the date asked for and the months of aid part; nothing if they do not, or if the months were chosen. */
export function monthsNote(
  { aid, asof }: Pick<Coalition, 'aid' | 'asof'>,
  question: Pick<Question, 'asof' | 'time'>,
  { format, messages }: Pick<AidWords, 'format' | 'messages'>,
): readonly string[] {
  const day = dayAsked(question, { asof });
  const isChosen = question.time !== null && question.time.through !== null;
  if (aid === null || isChosen || day === aid.through) return [];
  const { notes } = messages.aid;
  return day > aid.through
    ? [notes.later(format.date(aid.through))]
    : [notes.months(format.date(day))];
}

/** What shares of an institution's aid do to the figures, or why they are not added. */
export function shareNotes(shares: EuShares, words: AidWords): readonly string[] {
  const { notes, inSentence } = words.messages.aid;
  switch (shares.kind) {
    case 'off':
      return [];
    case 'not-added':
      return [notes.noShares[shares.reason]];
    case 'added': {
      const party = shares.institution;
      const name = words.format.partyName(party);
      return [notes.shares(name, inSentence(donorName({ party }, words)))];
    }
  }
}

/** Who is missing, and why that is not zero. */
export function gapNotes(donors: readonly Donor[], words: AidWords): readonly string[] {
  const { notes, unit } = words.messages.aid;
  const named = (some: readonly Donor[], note: (names: string) => string): readonly string[] =>
    some.length === 0 ? [] : [note(sortedNamesText(some, words))];
  return [
    ...named(
      donors.filter(({ aid }) => aid === null),
      notes.untracked,
    ),
    ...named(
      donors.filter((donor) => donor.aid !== null && !isValued(donor)),
      (names) => notes.unitless(names, unit[words.unit]),
    ),
  ];
}

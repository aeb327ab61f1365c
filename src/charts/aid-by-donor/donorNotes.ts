import { gapNotes, monthsNote, shareNotes } from '#charts/kit/aid/aidNotes.ts';
import type { AidWords } from '#charts/kit/aid/aidWords.ts';
import { sortedNamesText } from '#charts/kit/aid/aidWords.ts';
import type { DonorTally } from '#domain/donorsAt.ts';
import { isValued } from '#domain/donorsAt.ts';
import type { Coalition } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';

/**
 * What must be known to read the bars.
 * @param max length of the longest bar
 */
export function donorNotes(
  { donors, shares }: Pick<DonorTally, 'donors' | 'shares'>,
  coalition: Pick<Coalition, 'asof' | 'aid'>,
  question: Question,
  max: number,
  words: AidWords,
): readonly string[] {
  const { notes } = words.messages['aid-by-donor'];
  const valued = donors.filter(isValued);
  const institutions = valued.filter(({ party }) => party.kind !== 'country');
  return [
    words.messages.aid.notes[words.measure],
    ...(valued.some(({ value }) => value.total > max) ? [notes.beyond] : []),
    ...(institutions.length === 0
      ? []
      : [notes.organisation(sortedNamesText(institutions, words))]),
    ...shareNotes(shares, words),
    ...gapNotes(donors, words),
    ...monthsNote(coalition, question, words),
  ];
}

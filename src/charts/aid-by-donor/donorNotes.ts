import type { Coalition } from '#domain/ledger.ts';
import { dayAsked } from '#domain/asof.ts';
import type { Question } from '#domain/question.ts';
import type { Donor } from './donor.ts';
import { isValued } from './donor.ts';
import type { DonorWords } from './donorWords.ts';
import { donorName, namesText } from './donorWords.ts';

/**
 * What must be known to read the bars.
 * @param max length of the longest bar
 */
export function donorNotes(
  donors: readonly Donor[],
  coalition: Pick<Coalition, 'asof' | 'aid'>,
  question: Question,
  max: number,
  words: DonorWords,
): readonly string[] {
  const { format, messages } = words;
  const byName = (a: Donor, b: Donor): number =>
    format.compare(donorName(a, words), donorName(b, words));
  const { notes, unit } = messages['aid-by-donor'];
  const named = (some: readonly Donor[], note: (names: string) => string): readonly string[] =>
    some.length === 0 ? [] : [note(namesText(some.toSorted(byName), words))];
  const unitless = donors.filter((donor) => donor.aid !== null && !isValued(donor));
  const hasBeyond = donors.filter(isValued).some(({ value }) => value.total > max);
  return [
    notes[words.measure],
    ...(hasBeyond ? [notes.beyond] : []),
    ...named(
      donors.filter((donor) => donor.party.kind !== 'country' && isValued(donor)),
      notes.organisation,
    ),
    ...named(
      donors.filter(({ aid }) => aid === null),
      notes.untracked,
    ),
    ...named(unitless, (names) => notes.unitless(names, unit[words.unit])),
    ...monthsNote(coalition, dayAsked(question, coalition), (text, date) =>
      notes[text](format.date(date)),
    ),
  ];
}

/** Says where the date asked for and the months of aid part. */
function monthsNote(
  { aid }: Pick<Coalition, 'aid'>,
  day: string,
  note: (text: 'later' | 'months', date: string) => string,
): readonly string[] {
  if (aid === null || day === aid.through) return [];
  return day > aid.through ? [note('later', aid.through)] : [note('months', day)];
}

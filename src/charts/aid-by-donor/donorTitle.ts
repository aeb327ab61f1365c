import type { Question } from '#domain/question.ts';
import type { Donor, ValuedDonor } from './donor.ts';
import { isMember, isValued } from './donor.ts';
import type { DonorWords } from './donorWords.ts';
import { largestFirst } from './donorRows.ts';
import { aidText, amountWithUnit, namesText } from './donorWords.ts';

/** The finding: which member gave most, and who gave more without being one. */
export function donorTitle(
  donors: readonly Donor[],
  { region }: Pick<Question, 'region'>,
  through: string,
  words: DonorWords,
): string {
  const { title, measure, scope } = words.messages['aid-by-donor'];
  const valued = donors.filter(isValued).toSorted(largestFirst(words));
  const members = valued.filter(isMember);
  const group = members.length > 0 ? members : valued;
  const most = Math.max(0, ...group.map(({ value }) => value.total));
  const done = measure[words.measure];
  if (most <= 0) return title.none(aidText(words), done, through);
  const leaders = group.filter(({ value }) => value.total === most);
  const [all, inRegion] =
    members.length > 0 ? [scope.members, scope.region] : [scope.donors, scope.donorsIn];
  const head = title.largest(namesText(leaders, words), leaders.length, {
    aid: aidText(words) + title.forSize[words.unit](leaders.length),
    measure: done,
    scope: region === null ? all : inRegion(region),
  });
  return (
    title.value(head, amountWithUnit(most, words), leaders.length) +
    outsideText(valued, most, words)
  );
}

function outsideText(valued: readonly ValuedDonor[], most: number, words: DonorWords): string {
  const above = valued.filter((donor) => !isMember(donor) && donor.value.total > most);
  if (above.length === 0) return '';
  const { title, measure } = words.messages['aid-by-donor'];
  const more = title.more[words.unit](measure[words.measure]);
  return title.outside(namesText(above, words), above.length, more);
}

import type { AidWords } from '#charts/kit/aid/aidWords.ts';
import { amountWithUnit, namedCount, namesText } from '#charts/kit/aid/aidWords.ts';
import { largestFirst } from '#charts/kit/aid/donorTable.ts';
import { sharedAidText } from '#charts/kit/aid/donorTip.ts';
import type { DonorTally, ValuedDonor } from '#domain/donorsAt.ts';
import { isMember, isValued } from '#domain/donorsAt.ts';
import type { Question } from '#domain/question.ts';

/** The finding: which member gave most, and who gave more without being one. */
export function donorTitle(
  { donors, shares }: Pick<DonorTally, 'donors' | 'shares'>,
  { region }: Pick<Question, 'region'>,
  period: string,
  words: AidWords,
): string {
  const { title, scope } = words.messages['aid-by-donor'];
  const { measure, forSize } = words.messages.aid;
  const what = sharedAidText(shares, words);
  const valued = donors.filter(isValued).toSorted(largestFirst(words));
  const members = valued.filter(isMember);
  const group = members.length > 0 ? members : valued;
  const most = Math.max(0, ...group.map(({ value }) => value.total));
  const done = measure[words.measure];
  if (most <= 0) return title.none(what, done, period);
  const leaders = group.filter(({ value }) => value.total === most);
  const [all, inRegion] =
    members.length > 0 ? [scope.members, scope.region] : [scope.donors, scope.donorsIn];
  const head = title.largest(namesText(leaders, words), namedCount(leaders, words), {
    aid: what + forSize[words.unit](leaders.length),
    measure: done,
    scope: region === null ? all : inRegion(region),
  });
  return (
    title.value(head, amountWithUnit(most, words), leaders.length) +
    outsideText(valued, most, words)
  );
}

function outsideText(valued: readonly ValuedDonor[], most: number, words: AidWords): string {
  const above = valued.filter((donor) => !isMember(donor) && donor.value.total > most);
  if (above.length === 0) return '';
  const { title } = words.messages['aid-by-donor'];
  const more = title.more[words.unit](words.messages.aid.measure[words.measure]);
  return title.outside(namesText(above, words), namedCount(above, words), more);
}

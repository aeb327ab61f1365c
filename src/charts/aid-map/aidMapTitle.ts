import { askedInWords } from '#charts/kit/askedInWords.ts';
import type { AidWords } from '#charts/kit/aid/aidWords.ts';
import {
  amountText,
  amountWithUnit,
  amountsText,
  namedCount,
  namesText,
  sortedNamesText,
} from '#charts/kit/aid/aidWords.ts';
import { sharedAidText } from '#charts/kit/aid/donorTip.ts';
import { largestFirst } from '#charts/kit/aid/donorTable.ts';
import type { ValuedDonor } from '#domain/donorsAt.ts';
import { isMember, isValued } from '#domain/donorsAt.ts';
import type { Coalition } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import type { AidMapTally } from './aidMapTally.ts';

/** Most donors that a title names. */
const NAMED = 3;

/** Whom and what a title is about, in words. */
interface TitleParts {
  readonly measure: string;
  readonly aid: string;
  readonly scope: string;
}

/** The finding: who gave most of it, or, set against size, who gave most. Members only, where there are any. */
export function aidMapTitle(
  tally: AidMapTally,
  question: Pick<Question, 'region'>,
  coalition: Pick<Coalition, 'groupings'>,
  period: string,
  words: AidWords,
): string {
  const { 'aid-map': text, aid } = words.messages;
  const { region } = askedInWords(question, coalition, words.format);
  const valued = tally.countries.filter(isValued);
  const members = valued.filter(isMember);
  const group = (members.length > 0 ? members : valued).toSorted(largestFirst(words));
  const [all, inRegion] =
    members.length > 0
      ? [text.scope.members, text.scope.region]
      : [text.scope.donors, text.scope.donorsIn];
  const what: TitleParts = {
    measure: aid.measure[words.measure],
    aid: sharedAidText(tally.shares, words),
    scope: region === null ? all : inRegion(region),
  };
  const givers = group.filter(({ value }) => value.total > 0);
  if (givers.length === 0) return text.title.none(what, period);
  const leaders = leadersOf(givers);
  if (leaders.length === 0) {
    const [{ value } = { value: { total: 0 } }] = givers;
    const each = amountWithUnit(value.total, words);
    return text.title.equal(words.format.number(givers.length), what, each);
  }
  if (words.unit === 'eur-bn') return sumTitle(leaders, givers, what, words);
  const bySize = { ...what, aid: what.aid + aid.forSize[words.unit](leaders.length) };
  const values = amountsText(
    leaders.map(({ value }) => value.total),
    words,
  );
  return text.title.bySize(namesText(leaders, words), namedCount(leaders, words), bySize, values);
}

/** The first three at most, cut where the next gave less; none if nobody leads. */
function leadersOf(givers: readonly ValuedDonor[]): readonly ValuedDonor[] {
  for (let count = Math.min(NAMED, givers.length); count > 0; count -= 1) {
    const last = givers[count - 1]?.value.total ?? 0;
    const next = givers[count]?.value.total ?? 0;
    if (last > next) return givers.slice(0, count);
  }
  return [];
}

function sumTitle(
  leaders: readonly ValuedDonor[],
  givers: readonly ValuedDonor[],
  what: TitleParts,
  words: AidWords,
): string {
  const { title } = words.messages['aid-map'];
  const sum = (donors: readonly ValuedDonor[]): number =>
    donors.reduce((all, { value }) => all + value.total, 0);
  const [part, whole] = [sum(leaders), sum(givers)];
  if (leaders.length === givers.length) {
    return title.all(sortedNamesText(leaders, words), what, amountWithUnit(whole, words));
  }
  // Something is left for the others, however little.
  const share = words.format.number(Math.min(99, Math.round((100 * part) / whole)));
  return title.most(
    namesText(leaders, words),
    what,
    share,
    title.sum(amountText(part, words), amountText(whole, words)),
  );
}

import type { AidWords } from '#charts/kit/aid/aidWords.ts';
import {
  aidText,
  amountOf,
  amountWithUnit,
  namedCount,
  namesText,
} from '#charts/kit/aid/aidWords.ts';
import type { AidKind } from '#domain/aid.ts';
import { AID_KINDS } from '#domain/aid.ts';
import type { AidSum } from '#domain/aidBetween.ts';
import type { ValuedDonor } from '#domain/donorsAt.ts';
import { isMember } from '#domain/donorsAt.ts';
import type { Question } from '#domain/question.ts';
import type { CountedDonors } from './countedDonors.ts';
import type { MonthAid } from './monthSeries.ts';
import type { OverTimeFacts } from './overTimeFacts.ts';

/** Longest stretch of months that is compared with the one before it. */
const STRETCH = 12;

/** Most names that stand for the donors in a sentence. */
const NAMED = 3;

/** Whose aid it is, inside a sentence: names, a number of those selected, or the members. */
export function scopeText(
  { scope, donors }: CountedDonors,
  region: string | null,
  words: AidWords,
): string {
  const text = words.messages['aid-over-time'].scope;
  const number = words.format.number(donors.length);
  if (scope === 'chosen') {
    return donors.length <= NAMED ? namesText(donors, words) : text.chosen(number);
  }
  const group = text[scope](donors.length, number);
  return region === null ? group : text.region(group, region);
}

/** What a title is about. */
interface TitleFacts {
  readonly scope: string;
  /** By month, in the unit asked for. */
  readonly monthly: readonly MonthAid[];
  /** All months together. */
  readonly sum: AidSum;
  readonly period: string;
}

function sumOf(months: readonly MonthAid[]): number {
  return months.reduce((sum, { total }) => sum + total, 0);
}

/** The finding of what is drawn. */
export function overTimeTitle(
  { counted, monthly, sum, lines }: OverTimeFacts,
  { aidSplit, aidSeries, region }: Pick<Question, 'aidSplit' | 'aidSeries' | 'region'>,
  period: string,
  words: AidWords,
): string {
  if (aidSplit === 'donor') return donorTitle(lines, region, period, words);
  const facts = { scope: scopeText(counted, region, words), monthly, sum, period };
  return aidSeries === 'monthly' ? monthlyTitle(facts, words) : cumulativeTitle(facts, words);
}

/** Is it rising? The last months against as many before them. */
function monthlyTitle({ scope, monthly, period }: TitleFacts, words: AidWords): string {
  const { title } = words.messages['aid-over-time'];
  const { format, messages } = words;
  const what = { scope, aid: aidText(words), measure: messages.aid.measure[words.measure] };
  if (sumOf(monthly) <= 0) return title.none(what, period);
  const length = Math.min(STRETCH, Math.floor(monthly.length / 2));
  const last = format.date(monthly.at(-1)?.month ?? '');
  if (length === 0) return title.oneMonth(what, last, amountOf(sumOf(monthly), words));
  const late = sumOf(monthly.slice(-length));
  const early = sumOf(monthly.slice(-2 * length, -length));
  const number = format.number(length);
  const head =
    late > 0
      ? title.stretch(what, length, number, last, amountOf(late, words))
      : title.stretchNone(what, length, number, last);
  return head + changeText(late, early, length, words);
}

function changeText(late: number, early: number, length: number, words: AidWords): string {
  const { change } = words.messages['aid-over-time'].title;
  const number = words.format.number(length);
  if (early <= 0) return late > 0 ? change.afterNone(length, number) : change.none(length, number);
  const before = amountWithUnit(early, words);
  if (late <= 0) return change.afterSome(length, number, before);
  const percent = Math.round((100 * (late - early)) / early);
  if (percent === 0) return change.same(length, number, before);
  if (percent >= 100) {
    return change.times(words.format.number(late / early, 1), length, number, before);
  }
  // Less by all of it would be none.
  const size = words.format.number(Math.min(99, Math.abs(percent)));
  return percent > 0
    ? change.more(size, length, number, before)
    : change.less(size, length, number, before);
}

/** How much by now, and what most of it is. */
function cumulativeTitle({ scope, sum, period }: TitleFacts, words: AidWords): string {
  const { title } = words.messages['aid-over-time'];
  const { messages, format } = words;
  const what = { scope, aid: aidText(words), measure: messages.aid.measure[words.measure] };
  if (sum.total <= 0) return title.none(what, period);
  const head = title.sum(what, amountOf(sum.total, words), period);
  const { byKind } = sum;
  if (byKind === null) return head;
  const size = (kind: AidKind): number => byKind[kind];
  const [first, second] = AID_KINDS.toSorted((a, b) => size(b) - size(a));
  if (first === undefined || second === undefined || size(second) <= 0) return head;
  const share = Math.round((100 * size(first)) / sum.total);
  return share < 100 ? head + title.share(messages.aid.kind[first], format.number(share)) : head;
}

/** Which donor's line ends highest. The largest members all have one, so theirs is the highest of all members. */
function donorTitle(
  donors: readonly ValuedDonor[],
  region: string | null,
  period: string,
  words: AidWords,
): string {
  const { title, scope } = words.messages['aid-over-time'];
  const { messages } = words;
  const [first, ...others] = donors;
  const isOfMembers = first === undefined || isMember(first);
  const group = isOfMembers ? scope.all.members : scope.all.drawn;
  const among = donors.some(isMember) ? group : scope.all.donors;
  const what = {
    scope: region === null ? among : scope.region(among, region),
    aid: aidText(words),
    measure: messages.aid.measure[words.measure],
  };
  const most = first?.value.total ?? 0;
  if (first === undefined || most <= 0) return title.none(what, period);
  // Who is no member but drawn beside them is not among those compared.
  const rivals = isOfMembers ? others.filter(isMember) : others;
  const leaders = [first, ...rivals.filter(({ value }) => value.total === most)];
  // Nobody is ahead of those who have given nothing.
  const next = rivals.find(({ value }) => value.total > 0 && value.total < most);
  const value = title.each(leaders.length, amountWithUnit(most, words));
  const forSize = messages.aid.forSize[words.unit](leaders.length);
  const lead = title.leads(
    namesText(leaders, words),
    namedCount(leaders, words),
    { ...what, aid: what.aid + forSize },
    value,
  );
  return next === undefined
    ? lead
    : lead + title.before(namesText([next], words), amountWithUnit(next.value.total, words));
}

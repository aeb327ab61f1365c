import type { Question } from '#domain/question.ts';
import { isOwnStatement } from '#domain/decidingClaim.ts';
import { firstBy } from '#lib/compare.ts';
import type { Interval } from '#lib/interval.ts';
import { compareHighest, reachesAsFar, spreadOf } from '#lib/interval.ts';
import type { Pledge } from './pledge.ts';
import { pledgeGap } from './pledgeGroups.ts';
import type { PledgeWords } from './pledgeWords.ts';
import { figureText, figureWithUnit } from './pledgeWords.ts';

/** A pledge whose account names a figure. */
interface Figured extends Pledge {
  readonly figure: Interval;
}

function isFigured(pledge: Pledge): pledge is Figured {
  return pledge.figure !== null;
}

/** The finding: whose figure is the largest, and how far other accounts are from it. */
export function pledgeTitle(
  pledges: readonly Pledge[],
  { basis }: Pick<Question, 'basis'>,
  date: string,
  words: PledgeWords,
): string {
  const text = words.messages['troops-pledged'];
  const members = pledges.filter(({ participation }) => participation === 'member');
  const figured = members.filter(isFigured);
  const top = firstBy(figured, (a, b) => compareHighest(a.figure, b.figure));
  const by = text.byBasis[basis];
  if (top === null) return titleWithoutFigure(members, by, date, words);
  const leaders = figured.filter(({ figure }) => reachesAsFar(figure, top.figure));
  const figure = commonFigure(leaders, top.figure);
  const scoped = pledges
    .filter(({ participation }) => participation !== 'member')
    .filter(isFigured)
    .some(
      (other) =>
        compareHighest(other.figure, top.figure) <= 0 || reachesAsFar(other.figure, top.figure),
    );
  const head = text.title.largest(
    by,
    namesOf(leaders, words),
    leaders.length,
    figureWithUnit(figure, words),
    scoped,
  );
  const silent = basis === 'official' ? silentGovernments(members) : [];
  return silent.length > 0
    ? head + text.title.silent(namesOf(silent, words), silent.length)
    : head + differenceText(leaders, figure, words);
}

/** What holds for every leader: the figure if all have the same, else only how far it goes. */
function commonFigure(leaders: readonly Figured[], { low, high }: Interval): Interval {
  return high === null || leaders.every(({ figure }) => figure.low === low)
    ? { low, high }
    : { low: null, high };
}

function namesOf(pledges: readonly Pledge[], { format, messages }: PledgeWords): string {
  const names = pledges.map(({ party }) => format.partyName(party)).toSorted(format.compare);
  return format.list(names.map(messages['troops-pledged'].inSentence));
}

function titleWithoutFigure(
  members: readonly Pledge[],
  by: string,
  date: string,
  words: PledgeWords,
): string {
  const { format, messages } = words;
  const text = messages['troops-pledged'].title;
  if (members.some(({ gap, state }) => gap !== null && state.amount.kind === 'range')) {
    return text.noShare(by);
  }
  const count = (kind: 'undisclosed' | 'conditional'): number =>
    members.filter((member) => pledgeGap(member) === kind).length;
  const sending = count('undisclosed');
  const conditional = count('conditional');
  return [
    text.noFigure(by, date),
    sending > 0 ? text.sending(format.number(sending)) : '',
    conditional > 0 ? text.conditional(format.number(conditional)) : '',
  ].join('');
}

/** Members that others have named a figure for, while their own government has named none. */
function silentGovernments(members: readonly Pledge[]): readonly Pledge[] {
  return members.filter(
    ({ state }) =>
      state.reports.length > 0 && !state.reports.some(({ claim }) => isOwnStatement(claim)),
  );
}

/** How far the other reports about the leaders are from their figure; empty if they are inside it. */
function differenceText(leaders: readonly Figured[], figure: Interval, words: PledgeWords): string {
  const text = words.messages['troops-pledged'].title;
  const spread = spreadOf(leaders.flatMap(({ reports }) => reports));
  const low = figure.low ?? figure.high;
  const high = figure.high ?? figure.low;
  if (spread === null || low === null || high === null) return '';
  const number = (value: number): string => figureText({ low: value, high: value }, words);
  const isHigher = number(spread.high) !== number(high) && spread.high > high;
  const isLower =
    leaders.every((leader) => leader.figure.low === figure.low) &&
    number(spread.low) !== number(low) &&
    spread.low < low;
  if (isHigher && isLower) return text.around(number(spread.low), number(spread.high));
  if (isHigher) return text.up(number(spread.high));
  return isLower ? text.down(number(spread.low)) : '';
}

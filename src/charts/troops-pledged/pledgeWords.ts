import { describeInterval } from '#charts/kit/describeInterval.ts';
import type { TroopUnit } from '#domain/question.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { firstBy } from '#lib/compare.ts';
import type { Interval } from '#lib/interval.ts';
import { compareHighest, compareLowest } from '#lib/interval.ts';
import type { Pledge } from './pledge.ts';

/** What texts about pledges are made with. */
export interface PledgeWords {
  readonly format: Format;
  readonly messages: Messages;
  readonly unit: TroopUnit;
}

/** Decimals that a figure of a unit has: none for people, fewer for larger shares. */
function digitsOf({ low, high }: Interval, unit: TroopUnit): number {
  if (unit === 'soldiers') return 0;
  const size = high ?? low ?? 0;
  if (size >= 100) return 0;
  return size >= 1 ? 1 : 2;
}

/** `up to 5,000`, without the unit. */
export function figureText(figure: Interval, words: PledgeWords): string {
  return describeInterval(figure, words, digitsOf(figure, words.unit));
}

/** `up to 5,000 soldiers`. */
export function figureWithUnit(figure: Interval, words: PledgeWords): string {
  return words.messages['troops-pledged'].value[words.unit](figureText(figure, words));
}

/** The lowest and the highest report, each as it was made. */
export interface Extremes {
  readonly lowest: Interval;
  readonly highest: Interval;
}

/** `null` without a report. */
export function extremesOf({ reports }: Pick<Pledge, 'reports'>): Extremes | null {
  const lowest = firstBy(reports, compareLowest);
  const highest = firstBy(reports, compareHighest);
  return lowest === null || highest === null ? null : { lowest, highest };
}

/** The account chosen as a value: its figure, or in a word why there is none. */
export function valueText(pledge: Pledge, words: PledgeWords): string {
  const { domain, 'troops-pledged': text } = words.messages;
  if (pledge.gap !== null && pledge.state.reports.length > 0) {
    return pledge.gap === 'no-armed-forces' ? text.noForces : text.noShare;
  }
  const { kind } = pledge.state.amount;
  return kind === 'range' && pledge.figure !== null
    ? figureText(pledge.figure, words)
    : domain.amount[kind];
}

/** Ids of the claims behind a pledge: the one that decides, then every report, newest first. */
export function claimsOf({ state }: Pledge): readonly string[] {
  const ids = [state.claim, state.stance.claim, ...state.reports.map(({ claim }) => claim)];
  return [...new Set(ids.flatMap((claim) => (claim === null ? [] : [claim.id])))];
}

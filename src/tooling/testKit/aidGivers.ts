import type { AidMonth } from '#domain/aid.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import type { Recount } from './recount.ts';
import { lastPossibleDay, recount } from './recount.ts';

/** A donor whose aid is known in the unit asked for. */
export interface Giver {
  readonly code: string;
  readonly isMember: boolean;
  readonly isCountry: boolean;
  /** In the unit asked for. */
  readonly value: number;
}

/** Months that count: ended by the day, and asked for. */
export function monthsOf(found: Recount, ledger: Ledger, { time }: Question): readonly string[] {
  const { aid } = ledger.coalition;
  if (aid === null) return [];
  const months: string[] = [];
  for (let month = aid.from.slice(0, 7); month <= aid.through.slice(0, 7); month = following(month))
    months.push(month);
  return months.filter(
    (month) =>
      (found.day >= aid.through || lastPossibleDay(month) <= found.day) &&
      (time?.from == null || month >= time.from) &&
      (time?.through == null || month <= time.through),
  );
}

function following(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** Billions of euros in some months, of the measure and kinds asked for. */
export function euros(months: readonly AidMonth[], { measure, kind }: Question): number {
  const counts = (each: 'military' | 'financial' | 'humanitarian'): boolean =>
    kind.length === 0 || kind.includes(each);
  return months.reduce((sum, it) => {
    if (measure === 'commitments') return sum + it.commitments;
    const parts = (['military', 'financial', 'humanitarian'] as const).filter(counts);
    return sum + parts.reduce((all, part) => all + it[part], 0);
  }, 0);
}

/** Divides billions by the economies or the inhabitants; `null`: not known. */
export function inUnit(
  billions: number,
  codes: readonly string[],
  found: Recount,
  unit: Question['aidUnit'],
): number | null {
  if (unit === 'eur-bn') return billions;
  const by = codes.map(
    (code) => found.party(code)[unit === 'pct-gdp' ? 'gdp2021EurBn' : 'population'],
  );
  if (by.some((value) => value === null || value === 0)) return null;
  const whole = by.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return unit === 'pct-gdp' ? (100 * billions) / whole : (1e9 * billions) / whole;
}

/** Every donor that is followed, in the grouping asked for. `withShares`: shares of an institution's aid may be added. */
export function givers(
  found: Recount,
  ledger: Ledger,
  question: Question,
  withShares: boolean,
): readonly Giver[] {
  const months = monthsOf(found, ledger, question);
  const everyone = recount(ledger, { ...question, region: null }).members;
  const { aid } = ledger.coalition;
  const isWhole =
    aid !== null && months[0] === aid.from.slice(0, 7) && months.at(-1) === aid.through.slice(0, 7);
  const shares = ledger['aid-eu-shares'].filter((it) => it.withdrawn === null);
  const isShared =
    withShares &&
    question.euShare &&
    isWhole &&
    shares.length > 0 &&
    question.measure === 'allocations' &&
    new Set(question.kind).size % 3 === 0;
  const tracked = [...new Set(found.aid.map(({ donor }) => donor))].filter(
    (code) =>
      found.isIn(code) &&
      code !== ledger.coalition.host &&
      !(isShared && found.party(code).kind !== 'country'),
  );
  return tracked.flatMap((code) => {
    const own = found.aid.filter((it) => it.donor === code && months.includes(it.month));
    const share = isShared ? (shares.find((it) => it.donor === code)?.euShareEurBn ?? 0) : 0;
    const value = inUnit(euros(own, question) + share, [code], found, question.aidUnit);
    if (value === null) return [];
    return [
      {
        code,
        value,
        isMember: everyone.includes(code),
        isCountry: found.party(code).kind === 'country',
      },
    ];
  });
}

/** Those that are compared: members, or everybody where no member is among them. */
export function groupOf(all: readonly Giver[]): readonly Giver[] {
  const members = all.filter(({ isMember }) => isMember);
  return members.length > 0 ? members : all;
}

function about(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}

/** Those with the largest value. */
export function leadersOf(group: readonly Giver[]): {
  readonly most: number;
  readonly codes: readonly string[];
} {
  const most = Math.max(0, ...group.map(({ value }) => value));
  return { most, codes: group.filter(({ value }) => about(value, most)).map(({ code }) => code) };
}

/** An amount as English headlines write it. */
export const AMOUNT = String.raw`<?€?[\d,.]+(?:\u00a0bn|% of 2021 GDP| per person)?`;

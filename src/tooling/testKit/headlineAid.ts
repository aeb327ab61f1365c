import type { Ledger } from '#domain/ledger.ts';
import type { Giver } from './aidGivers.ts';
import { AMOUNT, givers, groupOf, leadersOf } from './aidGivers.ts';
import type { Claims, Told } from './headlineMatch.ts';
import { isAbout, named, namesOf, numberIn, withoutGroup } from './headlineMatch.ts';
import { recount } from './recount.ts';

/** Who gave most, and who gave more without being a member. */
export const aidByDonorClaims: Claims = (whole, ledger, question) => {
  const found = recount(ledger, question);
  const all = givers(found, ledger, question, true);
  const group = groupOf(all);
  const { most, codes } = leadersOf(group);
  if (/^No .*aid.* is known to have been (?:allocated|committed), /.test(whole)) return [[most, 0]];
  const title = withoutGroup(whole, question);
  const said =
    title === null
      ? null
      : new RegExp(
          `^Of all (members|donors), (.*?) (?:has|have) (?:allocated|committed) the most .*?: (${AMOUNT})( each)?(?:; (.*), which (?:is not a member|are not members), (?:has|have) .*)?$`,
        ).exec(title);
  if (!said) return null;
  const above = all.filter(({ isMember, value }) => !isMember && value > most + 1e-9);
  const isOfMembers = group.some(({ isMember }) => isMember);
  return [
    [said[1], isOfMembers ? 'members' : 'donors'],
    [named(said[2]), namesOf(codes, ledger)],
    [isAbout(said[3], most), true],
    [
      named(said[5]),
      isOfMembers
        ? namesOf(
            above.map(({ code }) => code),
            ledger,
          )
        : [],
    ],
  ];
};

/** Names of the first, and that the next gave less. */
function lead(names: string | undefined, giving: readonly Giver[], ledger: Ledger): Told {
  const told = named(names);
  const top = giving.slice(0, told.length);
  const next = giving[told.length];
  const codes = top.map(({ code }) => code);
  return [
    [told, namesOf(codes, ledger)],
    [next === undefined || (top.at(-1)?.value ?? 0) > next.value, true],
  ];
}

function sumOf(some: readonly Giver[]): number {
  return some.reduce((all, { value }) => all + value, 0);
}

const GROUP = '(?:members|donor countries)';
const DONE = '(?:allocated|committed)';
const MOST = new RegExp(
  `^(.*) ${DONE} (\\d+)% of the .* of all ${GROUP}: €([\\d,.]+) of €([\\d,.]+)\u00a0bn$`,
);
const ALL = new RegExp(`^All .* ${DONE} by ${GROUP} comes from (.*): €([\\d,.]+)\u00a0bn$`);
const EQUAL = new RegExp(`^Nobody leads: (\\d+) ${GROUP} .* each, (.*)$`);
const BY_SIZE = new RegExp(`^Of all ${GROUP}, (.*) (?:has|have) ${DONE} the most .*: (.*)$`);

/** Who gave most of it, or most by their size. */
export const aidMapClaims: Claims = (whole, ledger, question) => {
  const countries = givers(recount(ledger, question), ledger, question, true).filter(
    ({ isCountry }) => isCountry,
  );
  const giving = groupOf(countries)
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value);
  if (/^No .*aid.* by .* is known to have been /.test(whole)) return [[giving.length, 0]];
  const title = withoutGroup(whole, question) ?? '';
  const most = MOST.exec(title);
  if (most) {
    const part = giving.slice(0, named(most[1]).length);
    const share = (100 * sumOf(part)) / sumOf(giving);
    return [
      ...lead(most[1], giving, ledger),
      [Math.abs(numberIn(most[2]) - share) < 1.0001, true],
      [isAbout(most[3], sumOf(part)) && isAbout(most[4], sumOf(giving)), true],
    ];
  }
  const everybody = ALL.exec(title);
  if (everybody) {
    const codes = giving.map(({ code }) => code);
    return [
      [named(everybody[1]), namesOf(codes, ledger)],
      [isAbout(everybody[2], sumOf(giving)), true],
    ];
  }
  const equal = EQUAL.exec(title);
  if (equal) {
    const [first, second] = giving;
    return [
      [numberIn(equal[1]), giving.length],
      [first?.value, second?.value],
    ];
  }
  const bySize = BY_SIZE.exec(title);
  if (!bySize) return null;
  const values = (bySize[2] ?? '').replace(/ (?:of 2021 GDP|per person)$/, '').split(/, | and /);
  return [
    ...lead(bySize[1], giving, ledger),
    [values.every((text, at) => isAbout(text, giving[at]?.value ?? -1)), true],
  ];
};

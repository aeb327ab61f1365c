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

/** Who gave most of it, or most by their size. */
export const aidMapClaims: Claims = (whole, ledger, question) => {
  const found = recount(ledger, question);
  const group = groupOf(givers(found, ledger, question, true).filter(({ isCountry }) => isCountry));
  const giving = group.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  const sum = (some: readonly Giver[]): number => some.reduce((all, { value }) => all + value, 0);
  if (/^No .*aid.* by .* is known to have been /.test(whole)) return [[giving.length, 0]];
  const title = withoutGroup(whole, question);
  if (title === null) return null;
  const lead = (names: string | undefined): Told => {
    const told = named(names);
    const top = giving.slice(0, told.length);
    const next = giving[told.length];
    return [
      [
        told,
        namesOf(
          top.map(({ code }) => code),
          ledger,
        ),
      ],
      [next === undefined || (top.at(-1)?.value ?? 0) > next.value, true],
    ];
  };
  const most =
    /^(.*) (?:allocated|committed) (\d+)% of the .* of all (?:members|donor countries): €([\d,.]+) of €([\d,.]+) bn$/.exec(
      title,
    );
  if (most) {
    const part = giving.slice(0, named(most[1]).length);
    return [
      ...lead(most[1]),
      [Math.abs(numberIn(most[2]) - (100 * sum(part)) / sum(giving)) < 1.0001, true],
      [isAbout(most[3], sum(part)) && isAbout(most[4], sum(giving)), true],
    ];
  }
  const everybody =
    /^All .* (?:allocated|committed) by (?:members|donor countries) comes from (.*): €([\d,.]+) bn$/.exec(
      title,
    );
  if (everybody)
    return [
      [
        named(everybody[1]),
        namesOf(
          giving.map(({ code }) => code),
          ledger,
        ),
      ],
      [isAbout(everybody[2], sum(giving)), true],
    ];
  const equal = /^Nobody leads: (\d+) (?:members|donor countries) .* each, (.*)$/.exec(title);
  if (equal)
    return [
      [numberIn(equal[1]), giving.length],
      [
        new Set(giving.map(({ value }) => value)).size,
        giving.length > 3 ? new Set(giving.map(({ value }) => value)).size : 1,
      ],
    ];
  const bySize =
    /^Of all (?:members|donor countries), (.*) (?:has|have) (?:allocated|committed) the most .*: (.*)$/.exec(
      title,
    );
  if (!bySize) return null;
  const values = (bySize[2] ?? '').split(/, | and /);
  return [
    ...lead(bySize[1]),
    [
      values.every((text, at) =>
        isAbout(text.replace(/ (?:of|per).*$/, ''), giving[at]?.value ?? -1),
      ),
      true,
    ],
  ];
};

import type { Ledger } from '#domain/ledger.ts';
import type { Giver } from './aidGivers.ts';
import { AID_KINDS } from '#domain/aid.ts';
import { AMOUNT, euros, givers, groupOf, inUnit, leadersOf, monthsOf } from './aidGivers.ts';
import type { Claims, Told } from './headlineMatch.ts';
import {
  ENGLISH_FORMAT,
  isAbout,
  named,
  namesOf,
  numberIn,
  withoutGroup,
} from './headlineMatch.ts';
import { recount } from './recount.ts';

const LEADS = new RegExp(
  `^Of (all members|all donors|those drawn), (.*?) (?:has|have) (?:allocated|committed) the most .*?: (${AMOUNT})(?: each)?(?:, ahead of (.*) \\((${AMOUNT})\\))?$`,
);

/** Whose line ends highest, and whose next. */
function leading(said: RegExpExecArray, group: readonly Giver[], ledger: Ledger): Told {
  const [, , names, value, second, amount] = said;
  const { most, codes } = leadersOf(group);
  const rest = group.filter(({ code }) => !codes.includes(code));
  const next = rest.filter(({ code }) => namesOf([code], ledger)[0] === named(second)[0]);
  const highest = Math.max(0, ...rest.map((it) => it.value));
  return [
    [named(names), namesOf(codes, ledger)],
    [isAbout(value, most), true],
    [next.length, second === undefined ? 0 : 1],
    [next.every((it) => isAbout(amount, it.value) && it.value > highest - 1e-9), true],
  ];
}

const TOTAL = new RegExp(
  `(?:allocated|committed) (?:(${AMOUNT}) of .*|.* worth (${AMOUNT})), .* to .*?(?:; (\\d+)% of it is (.*))?$`,
);

/** How much in the last months against as many before, how much in all, or who gave most. */
export const aidOverTimeClaims: Claims = (whole, ledger, question) => {
  const found = recount(ledger, question);
  const all = givers(found, ledger, question, false);
  const isChosen = ({ code }: Giver): boolean => question.country.includes(code);
  const title = withoutGroup(whole, question) ?? (all.some(isChosen) ? whole : '');
  const months = monthsOf(found, ledger, question);
  const whose = all.some(isChosen) ? all.filter(isChosen) : groupOf(all);
  const who = whose.map(({ code }) => code);
  const of = (some: readonly string[], kind = question.kind): number => {
    const records = found.aid.filter((it) => who.includes(it.donor) && some.includes(it.month));
    return inUnit(euros(records, { ...question, kind }), who, found, question.aidUnit) ?? 0;
  };
  const leads = LEADS.exec(title);
  if (leads) {
    const isCompared = (it: Giver): boolean =>
      it.isMember || leads[1] === 'all donors' || (leads[1] === 'those drawn' && isChosen(it));
    return leading(leads, all.filter(isCompared), ledger);
  }
  if (/^No .*aid.* by .* is known to have been /.test(title)) {
    const most = Math.max(0, ...groupOf(all).map(({ value }) => value));
    return [[question.aidSplit === 'donor' ? most : of(months), 0]];
  }
  const scope = /the (\d+) (?:members with data|donors|selected)/i.exec(title);
  const whom: Told = [[scope === null ? who.length : numberIn(scope[1]), who.length]];
  const total = TOTAL.exec(title);
  if (title.startsWith('In ') || !total) return monthly(title, months, of, whom);
  const kind = AID_KINDS.find((each) => each === total[4]);
  const share = kind === undefined ? 0 : Math.round((100 * of(months, [kind])) / of(months));
  return [...whom, [isAbout(total[1] ?? total[2], of(months)), true], [numberIn(total[3]), share]];
};

const CHANGE = new RegExp(
  `, (?:(after none)|(and none)|after (${AMOUNT})|(about as much)|(\\d+)% (more|less)|([\\d,.]+) times as much)[^(]*(?:\\((${AMOUNT})\\))?$`,
);

function monthly(
  title: string,
  months: readonly string[],
  given: (some: readonly string[]) => number,
  whom: Told,
): Told | null {
  const said = new RegExp(
    `^In (?:the (\\d+) months to )?(.*? \\d{4}), .* (?:allocated|committed) (?:no .*|(${AMOUNT}) of .*|.* worth (${AMOUNT}).*)$`,
  ).exec(title);
  if (!said) return null;
  const length = numberIn(said[1] ?? '1');
  const late = given(months.slice(-length));
  const early = given(months.slice(-2 * length, -length));
  const change = CHANGE.exec(title);
  const percent = (100 * (late - early)) / early;
  const told: Told = [
    ...whom,
    [said[2], ENGLISH_FORMAT.date(months.at(-1) ?? '')],
    [isAbout(said[3] ?? said[4] ?? '0', late), true],
  ];
  if (change === null) return [...told, [months.length, 1]];
  const [, afterNone, none, after, same, size, direction, times, before] = change;
  return [
    ...told,
    [numberIn(/in the (\d+) months before/.exec(title)?.[1] ?? '1'), length],
    [afterNone !== undefined || none !== undefined, early === 0],
    [isAbout(before ?? after ?? (early === 0 ? '0' : undefined), early), true],
    [same === undefined || Math.abs(percent) < 0.51, true],
    [
      size === undefined ||
        Math.abs(numberIn(size) * (direction === 'less' ? -1 : 1) - percent) < 1.0001,
      true,
    ],
    [times === undefined || isAbout(times, late / early), true],
  ];
}

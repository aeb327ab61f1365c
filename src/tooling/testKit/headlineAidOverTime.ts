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

/** How much in the last months against as many before, how much in all, or who gave most. */
export const aidOverTimeClaims: Claims = (whole, ledger, question) => {
  const found = recount(ledger, question);
  const all = givers(found, ledger, question, false);
  const chosen = [...new Set(question.country)].filter((code) =>
    all.some((it) => it.code === code),
  );
  const title = withoutGroup(whole, question) ?? (chosen.length > 0 ? whole : null);
  if (title === null) return null;
  const months = monthsOf(found, ledger, question);
  const who = chosen.length > 0 ? chosen : groupOf(all).map(({ code }) => code);
  const given = (some: readonly string[]): number =>
    inUnit(
      euros(
        found.aid.filter((it) => who.includes(it.donor) && some.includes(it.month)),
        question,
      ),
      who,
      found,
      question.aidUnit,
    ) ?? 0;
  const leads = new RegExp(
    `^Of (all members|all donors|those drawn), (.*?) (?:has|have) (?:allocated|committed) the most .*?: (${AMOUNT})(?: each)?(?:, ahead of (.*) \\((${AMOUNT})\\))?$`,
  ).exec(title);
  if (leads) {
    const isOfMembers = leads[1] === 'all members';
    const group = isOfMembers
      ? all.filter(({ isMember }) => isMember)
      : all.filter((it) => chosen.includes(it.code) || leads[1] !== 'those drawn' || it.isMember);
    const { most, codes } = leadersOf(group);
    const next =
      leads[4] === undefined
        ? []
        : group.filter((it) => namesOf([it.code], ledger)[0] === named(leads[4])[0]);
    return [
      [named(leads[2]), namesOf(codes, ledger)],
      [isAbout(leads[3], most), true],
      [next.length, leads[4] === undefined ? 0 : 1],
      [next.every(({ value }) => value < most && isAbout(leads[5], value)), true],
      [
        next.every(
          ({ value }) => !group.some((it) => it.value > value + 1e-9 && !codes.includes(it.code)),
        ),
        true,
      ],
    ];
  }
  if (/^No .*aid.* by .* is known to have been /.test(title)) {
    return [
      [
        question.aidSplit === 'donor'
          ? Math.max(0, ...groupOf(all).map(({ value }) => value))
          : given(months),
        0,
      ],
    ];
  }
  const scope = /the (\d+) (?:members with data|donors|selected)/i.exec(title);
  const whom: Told = [[scope === null ? who.length : numberIn(scope[1]), who.length]];
  const total = new RegExp(
    `(?:allocated|committed) (?:(${AMOUNT}) of .*|.* worth (${AMOUNT})), .* to .*?(?:; (\\d+)% of it is (.*))?$`,
  ).exec(title);
  if (/^In /.test(title) === false && total) {
    const kind = AID_KINDS.find((each) => each === total[4]);
    const part =
      kind === undefined
        ? null
        : euros(
            found.aid.filter((it) => who.includes(it.donor) && months.includes(it.month)),
            { ...question, kind: [kind] },
          );
    const sum = euros(
      found.aid.filter((it) => who.includes(it.donor) && months.includes(it.month)),
      question,
    );
    return [
      ...whom,
      [isAbout(total[1] ?? total[2], given(months)), true],
      [part === null ? 0 : numberIn(total[3]), part === null ? 0 : Math.round((100 * part) / sum)],
    ];
  }
  return monthly(title, months, given, whom);
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

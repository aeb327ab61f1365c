import type { Claims } from './headlineMatch.ts';
import { named, namesOf, numberIn, withoutGroup } from './headlineMatch.ts';
import { lastPossibleDay, recount } from './recount.ts';

/** How many members would send soldiers, have a role, gave aid. */
export const membersClaims: Claims = (whole, ledger, question) => {
  const none = /^No member is known yet(?:; the table lists (\d+) others?)?$/.exec(whole);
  const found = recount(ledger, question);
  if (none) return [[0, found.members.length]];
  const title = withoutGroup(whole, question);
  const said =
    title === null
      ? null
      : /^Of (\d+) members?, (?:none|(\d+)) would send soldiers(?: with or without conditions)?(?:,| and) (?:none|(\d+)) (?:has|have) a role on record(?: and (?:none is known to have|(\d+) (?:has|have)) allocated aid)?$/.exec(
          title,
        );
  if (!said) return null;
  const [, all, send, role, aid] = said;
  const would = ['committed', 'willing', 'conditional'];
  const { from, through } = question.time ?? { from: null, through: null };
  const end = ledger.coalition.aid?.through ?? '';
  const isPast = (month: string): boolean =>
    found.day >= end || `${month}-31` < found.day || lastPossibleDay(month) <= found.day;
  const gave = found.members.filter((code) =>
    found.aid.some(
      (it) =>
        it.donor === code &&
        it.military + it.financial + it.humanitarian > 0 &&
        (from === null || it.month >= from) &&
        (through === null || it.month <= through) &&
        isPast(it.month),
    ),
  );
  return [
    [numberIn(all), found.members.length],
    [
      numberIn(send),
      found.members.filter((code) => would.includes(found.stanceOf(code) ?? '')).length,
    ],
    [numberIn(role), found.members.filter((code) => found.rolesOf(code).size > 0).length],
    [
      aid === undefined ? 0 : numberIn(aid),
      aid === undefined && !whole.includes('aid') ? 0 : gave.length,
    ],
  ];
};

/** Which roles have the most members behind them, or who of those selected has most. */
export const roleClaims: Claims = (whole, ledger, question) => {
  const found = recount(ledger, question);
  const ids = ledger.coalition.roles
    .map(({ id }) => id)
    .filter((id) => question.role.length === 0 || question.role.includes(id));
  const held = (code: string): readonly string[] => {
    const own = found.rolesOf(code);
    return ids.filter((id) => {
      const status = own.get(id);
      return (
        status !== undefined && (question.status.length === 0 || question.status.includes(status))
      );
    });
  };
  const nameOf = (id: string): string =>
    (ledger.coalition.roles.find((it) => it.id === id)?.name.en ?? id).toLowerCase();
  const behind = ids.map((id) => ({
    id,
    members: found.members.filter((code) => held(code).includes(id)),
  }));
  const most = Math.max(0, ...behind.map(({ members }) => members.length));
  const leading = behind.filter(({ members }) => members.length === most && most > 0);
  const selected = question.country.filter((code) =>
    ledger.countries.some((it) => it.code === code && found.isIn(code)),
  );
  const counts = selected.map((code) => held(code).length);
  const best = Math.max(0, ...counts);
  const tied = selected.filter((code) => held(code).length === best);
  const anybody = ledger.countries.some(({ code }) => found.isIn(code) && held(code).length > 0);
  if (/^No role (?:of this choice )?is on record$/.test(whole)) return [[anybody, false]];
  if (/^(?:None of the roles shown|No role) is on record for /.test(whole)) return [[best, 0]];
  const compared =
    /^Of the (\d+) selected, (.*) (?:has|have) the most (?:of the roles shown|roles): (\d+)( each)?$/.exec(
      whole,
    );
  if (compared)
    return [
      [numberIn(compared[1]), selected.length],
      [named(compared[2]), namesOf(tied, ledger).map((name) => name.replace(/ institutions$/, ''))],
      [numberIn(compared[3]), best],
      [compared[4] !== undefined, tied.length > 1],
    ];
  const counted = /^(?:Among the roles shown, )?(.*) has (\d+)(?: roles)?: (.*)$/.exec(whole);
  if (counted)
    return [
      [numberIn(counted[2]), best],
      [sumIn(counted[3]), best],
    ];
  const others = /^No member has one of the roles shown; (\d+) others? (?:does|do)$/.exec(whole);
  if (others)
    return [
      [most, 0],
      [
        numberIn(others[1]),
        ledger.countries.filter(
          ({ code }) => found.isIn(code) && !found.members.includes(code) && held(code).length > 0,
        ).length,
      ],
    ];
  const title = withoutGroup(whole, question);
  if (title === null)
    return /\((?:offered|planned|committed|active)\)/.test(whole)
      ? [[whole.split(/\((?:offered|planned|committed|active)\)/).length - 1, best]]
      : null;
  const numbers = /(\d+)( each)? of (\d+)/.exec(title);
  if (!numbers)
    return /\((?:offered|planned|committed|active)\)/.test(title)
      ? [[title.split(/\((?:offered|planned|committed|active)\)/).length - 1, best]]
      : null;
  const firm =
    /, (?:(\d+|all|none) of them committed or active|(committed or active)|(neither) committed)/.exec(
      title,
    );
  const firmOnes = leading.flatMap(({ id, members }) =>
    members.filter((code) => ['committed', 'active'].includes(found.rolesOf(code).get(id) ?? '')),
  ).length;
  const saidFirm =
    firm === null || question.status.length > 0
      ? firmOnes
      : firm[1] === 'all'
        ? most
        : firm[1] === 'none' || firm[3] !== undefined
          ? 0
          : numberIn(firm[1] ?? '1');
  const many = /(\d+) (?:roles )?have the most members behind them: /.exec(title);
  return [
    [numberIn(numbers[1]), most],
    [numberIn(numbers[3]), found.members.length],
    [numbers[2] !== undefined, leading.length > 1],
    [
      many === null
        ? leading.every(({ id }) => title.toLowerCase().includes(nameOf(id)))
        : numberIn(many[1]),
      many === null ? true : leading.length,
    ],
    [saidFirm, firmOnes],
  ];
};

function sumIn(text: string | undefined): number {
  return [...(text ?? '').matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
}

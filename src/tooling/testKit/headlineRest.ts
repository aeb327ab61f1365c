import type { RoleStatus } from '#domain/claim.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import type { Claims, Told } from './headlineMatch.ts';
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

/** Who holds which of the roles asked for. */
function holdings(ledger: Ledger, question: Question) {
  const found = recount(ledger, question);
  const ids = ledger.coalition.roles
    .map(({ id }) => id)
    .filter((id) => question.role.length === 0 || question.role.includes(id));
  const isAsked = (status: RoleStatus | undefined): boolean =>
    status !== undefined && (question.status.length === 0 || question.status.includes(status));
  const held = (code: string): readonly string[] => {
    const own = found.rolesOf(code);
    return ids.filter((id) => isAsked(own.get(id)));
  };
  const behind = ids.map((id) => found.members.filter((code) => held(code).includes(id)).length);
  const most = Math.max(0, ...behind);
  return {
    found,
    held,
    inside: ledger.countries.map(({ code }) => code).filter(found.isIn),
    most,
    leading: ids.filter((_, at) => behind[at] === most && most > 0),
  };
}

const FIRM =
  /, (?:(\d+|all|none) of them committed or active|(committed or active)|(neither) committed)/;

/** What a headline says of the most common roles. */
function mostCommon(title: string, ledger: Ledger, question: Question): Told | null {
  const { found, held, most, leading } = holdings(ledger, question);
  const numbers = /(\d+)( each)? of (\d+)/.exec(title);
  if (!numbers) return null;
  const isFirm = (code: string): boolean =>
    leading.some(
      (id) =>
        held(code).includes(id) &&
        ['committed', 'active'].includes(found.rolesOf(code).get(id) ?? ''),
    );
  const firm = found.members.filter(isFirm).length;
  const said = FIRM.exec(title);
  const words: Readonly<Record<string, number>> = { all: most, none: 0, neither: 0 };
  const told = said?.[1] ?? said?.[3] ?? '1';
  const isCounted = said !== null && question.status.length === 0 && leading.length === 1;
  const nameOf = (id: string): string =>
    (ledger.coalition.roles.find((it) => it.id === id)?.name.en ?? id).toLowerCase();
  const many = /(\d+) (?:roles )?have the most members behind them: /.exec(title);
  return [
    [numberIn(numbers[1]), most],
    [numberIn(numbers[3]), found.members.length],
    [numbers[2] !== undefined, leading.length > 1],
    many === null
      ? [leading.every((id) => title.toLowerCase().includes(nameOf(id))), true]
      : [numberIn(many[1]), leading.length],
    [isCounted ? (words[told] ?? numberIn(told)) : firm, firm],
  ];
}

const COMPARED =
  /^Of the (\d+) selected, (.*) (?:has|have) the most (?:of the roles shown|roles): (\d+)( each)?$/;
const STATUS = /\((?:offered|planned|committed|active)\)/;

/** Which roles have the most members behind them, or who of those selected has most. */
export const roleClaims: Claims = (whole, ledger, question) => {
  const { found, held, inside, most } = holdings(ledger, question);
  const selected = inside.filter((code) => question.country.includes(code));
  const best = Math.max(0, ...selected.map((code) => held(code).length));
  if (/^No role (?:of this choice )?is on record$/.test(whole))
    return [[inside.some((code) => held(code).length > 0), false]];
  if (/^(?:None of the roles shown|No role) is on record for /.test(whole)) return [[best, 0]];
  const compared = COMPARED.exec(whole);
  if (compared) {
    const tied = selected.filter((code) => held(code).length === best);
    const names = namesOf(tied, ledger).map((name) => name.replace(/ institutions$/, ''));
    return [
      [numberIn(compared[1]), selected.length],
      [named(compared[2]), names],
      [numberIn(compared[3]), best],
      [compared[4] !== undefined, tied.length > 1],
    ];
  }
  const counted = /^(?:Among the roles shown, )?(.*) has (\d+)(?: roles)?: (.*)$/.exec(whole);
  if (counted) return [numberIn(counted[2]), sumIn(counted[3])].map((said) => [said, best]);
  const others = /^No member has one of the roles shown; (\d+) others? (?:does|do)$/.exec(whole);
  if (others) {
    const holders = inside.filter((code) => !found.members.includes(code) && held(code).length > 0);
    return [
      [most, 0],
      [numberIn(others[1]), holders.length],
    ];
  }
  if (STATUS.test(whole)) return [[whole.split(STATUS).length - 1, best]];
  const title = withoutGroup(whole, question);
  return title === null ? null : mostCommon(title, ledger, question);
};

function sumIn(text: string | undefined): number {
  return [...(text ?? '').matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
}

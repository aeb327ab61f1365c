import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { aidByDonorClaims, aidMapClaims } from './headlineAid.ts';
import { aidOverTimeClaims } from './headlineAidOverTime.ts';
import type { Claims } from './headlineMatch.ts';
import { ENGLISH_FORMAT, named, namesOf, numberIn, withoutGroup } from './headlineMatch.ts';
import { forceClaims, pledgeClaims } from './headlinePledges.ts';
import { membersClaims, roleClaims } from './headlineRest.ts';
import type { Recount } from './recount.ts';
import { recount } from './recount.ts';

function counts(found: Recount, who: readonly string[]) {
  const stances = who.map((code) => found.stanceOf(code));
  const of = (...some: readonly unknown[]): number =>
    stances.filter((stance) => some.includes(stance)).length;
  return {
    all: who.length,
    committed: of('committed'),
    open: of('willing', 'conditional'),
    no: of('support-only', 'ruled-out'),
    undecided: of('undecided'),
    unknown: of(null),
  };
}

const MIXED =
  /^(?:No member|(\d+) of (\d+) members?) (?:is|are) committed to sending soldiers(?:, but (\d+) of (\d+) (?:is|are) willing or sets? conditions|, (\d+) more (?:is|are) willing or sets? conditions)?(?:; (\d+) would send none)?$/;

const troopStances: Claims = (whole, ledger, question) => {
  const title = withoutGroup(whole, question);
  if (title === null) return null;
  const found = recount(ledger, question);
  const { all, committed, open, no, unknown } = counts(found, found.senders);
  const silent = /^No stance .* is known of (?:any of the (\d+) members|the one member)$/.exec(
    title,
  );
  if (silent)
    return [
      [numberIn(silent[1] ?? '1'), all],
      [unknown, all],
    ];
  const same =
    /^(?:All (\d+) members|The one member) (?:would (send no)|(?:are|is) committed to sending) soldiers$/.exec(
      title,
    );
  if (same)
    return [
      [numberIn(same[1] ?? '1'), all],
      [same[2] === undefined ? committed : no, all],
    ];
  const mixed = MIXED.exec(title);
  if (!mixed) return null;
  const [, firm, of, butOpen, butOf, more, none] = mixed;
  return [
    [numberIn(firm), committed],
    [numberIn(of ?? butOf ?? String(all)), all],
    [numberIn(more ?? butOpen), open],
    [numberIn(none), no],
  ];
};

const lede: Claims = (title, ledger, question) => {
  const found = recount(ledger, { ...question, region: null });
  const { all, committed, open, no, undecided, unknown } = counts(found, found.members);
  if (title === 'No member of X is known on a day.') return [[0, all]];
  const said = /^Of (\d+) members? in X, (.*)\.$/.exec(title);
  if (!said) return null;
  const clause = (pattern: RegExp): number => numberIn(pattern.exec(said[2] ?? '')?.[1]);
  const silent = said[2] === 'no statement on sending soldiers is known';
  const one = clause(/(\d+) (?:is|are) committed to sending soldiers/);
  return [
    [numberIn(said[1]), all],
    [one, committed],
    [clause(/(\d+) (?:is|are) willing/), open],
    [clause(/(\d+) would send no/), no],
    [clause(/(\d+) (?:is|are) undecided/), undecided],
    [silent ? all : clause(/for (\d+) no statement was found/), unknown],
  ];
};

const OFTEN: Readonly<Record<string, number>> = { once: 1, twice: 2 };

const stanceHistory: Claims = (whole, ledger, question) => {
  const title = withoutGroup(whole, question);
  if (title === null) return null;
  const found = recount(ledger, question);
  const known = found.senders.filter((code) => found.stanceOf(code) !== null);
  if (title.startsWith('No member’s stance on sending soldiers is known by this reading as of '))
    return [[0, known.length]];
  const changed = known.filter((code) => found.changesOf(code) > 0);
  const still =
    /, (?:none of the (\d+) members with a known stance has changed it|the one member with a known stance has not changed it)$/.exec(
      title,
    );
  if (still)
    return [
      [numberIn(still[1] ?? '1'), known.length],
      [0, changed.length],
    ];
  const said =
    /, (?:(\d+) of (\d+) members|the one member) with a known stance (?:has|have) changed it(.*)$/.exec(
      title,
    );
  if (!said) return null;
  const most = Math.max(...changed.map((code) => found.changesOf(code)));
  const leaders = changed.filter((code) => found.changesOf(code) === most);
  const numbers = [
    [numberIn(said[1] ?? '1'), changed.length],
    [numberIn(said[2] ?? '1'), known.length],
  ] as const;
  if (said[3] === '') return [...numbers, [leaders.length, changed.length]];
  const often =
    /^(?:: (.*), |, (.*) most often \(|, (\d+) of them )(?:(once|twice)|(\d+) times)( each)?\)?$/.exec(
      said[3] ?? '',
    );
  if (!often) return null;
  const [, all, some, many, word, number] = often;
  return [
    ...numbers,
    [word === undefined ? numberIn(number) : OFTEN[word], most],
    many === undefined
      ? [named(all ?? some), namesOf(leaders, ledger)]
      : [numberIn(many), leaders.length],
    [all === undefined, leaders.length < changed.length],
  ];
};

const ATTENDED =
  /^(.*) is (not )?named as taking part in (?:any of the (\d+) known meetings|(\d+) of (\d+) known meetings|the one known meeting)(?:, of which it hosted (\d+))?(?:; it is named as absent from (\d+))?$/;
const LARGEST =
  /^(\d+) meetings? (?:is|are) known(?:, and nobody has reported how many came|; the largest head-counts? (?:is that|are those) of (.*): (.*) (?:countries and organisations|country or organisation))$/;

const meetings: Claims = (title, ledger, question) => {
  const { meetings: held } = recount(ledger, { ...question, region: null });
  const party = ATTENDED.exec(title);
  if (party) {
    const [, name, not, of, present, all, hosted, absent] = party;
    const code = question.country[0];
    const is = (list: readonly string[]): boolean => code !== undefined && list.includes(code);
    const there = held.filter(({ hosts, attendees }) => is([...hosts, ...attendees]));
    return [
      [named(name).length, 1],
      [numberIn(of ?? all ?? '1'), held.length],
      [not === undefined ? numberIn(present ?? '1') : 0, there.length],
      [numberIn(hosted), there.filter(({ hosts }) => is(hosts)).length],
      [numberIn(absent), held.filter((event) => !there.includes(event) && is(event.absent)).length],
    ];
  }
  const said = LARGEST.exec(title);
  if (!said) return null;
  const [, all, dates, figure] = said;
  const told = Math.max(...(figure ?? '0').split('–').map(numberIn));
  const counted = held.flatMap(({ reported, date }) =>
    reported === null ? [] : [{ date: ENGLISH_FORMAT.date(date), high: reported.high }],
  );
  const single = ledger.coalition.meetingMetrics.flatMap((metric) =>
    recount(ledger, question).reportsOf(metric),
  );
  const numbers = [
    ...counted.map(({ high }) => high),
    ...single.map(({ high, low }) => high ?? low),
  ];
  const days = (dates ?? '').split(/, | and /);
  return [
    [numberIn(all), held.length],
    [
      dates === undefined ? 0 : told >= Math.max(0, ...counted.map(({ high }) => high)),
      dates === undefined ? counted.length : true,
    ],
    [dates === undefined || numbers.includes(told), true],
    [
      counted.every(({ date, high }) => high < told || dates === undefined || days.includes(date)),
      true,
    ],
    [
      dates === undefined ||
        days.every((day) => held.some((it) => ENGLISH_FORMAT.date(it.date) === day)),
      true,
    ],
  ];
};

const memberCount: Claims = (title, ledger, question) => {
  const said =
    /^(?:(\d+) members? (?:is|are) listed here by name|No member is known by name as of [^;]*)(?:; the newest (?:report of “.*” says (.*)|counts by (\d+) other definitions (?:all say (.*)|go from ([\d,]+) to ([\d,]+))))?$/.exec(
      title,
    );
  if (!said) return null;
  const found = recount(ledger, { ...question, region: null });
  const newest = ledger.coalition.memberMetrics.flatMap(
    (metric) => found.reportsOf(metric)[0] ?? [],
  );
  const ends = newest.flatMap(({ low, high }) => [low ?? high ?? 0, high ?? low ?? 0]);
  const [, listed, one, many, same, low, high] = said;
  const numbers = (low === undefined ? (one ?? same ?? '').split('–') : [low, high]).map(numberIn);
  return [
    [numberIn(listed), found.members.length],
    [one === undefined ? numberIn(many) : 1, newest.length],
    ...(newest.length === 0
      ? []
      : ([
          [Math.min(...numbers), Math.min(...ends)],
          [Math.max(...numbers), Math.max(...ends)],
        ] as const)),
  ];
};

/** What the English headline of each chart, and the sentence on top, says and what a recount finds. */
export const HEADLINE_CLAIMS: Readonly<Record<string, Claims>> = {
  lede,
  'troop-stances': troopStances,
  'troops-pledged': pledgeClaims,
  'force-size': forceClaims,
  'stance-history': stanceHistory,
  'aid-by-donor': aidByDonorClaims,
  'aid-map': aidMapClaims,
  'aid-over-time': aidOverTimeClaims,
  roles: roleClaims,
  meetings,
  'member-count': memberCount,
  members: membersClaims,
};

/** What is untrue in a headline, by a recount from the records; empty if nothing is. */
export function untrueIn(
  id: string,
  title: string,
  ledger: Ledger,
  question: Question,
): readonly string[] {
  const told = HEADLINE_CLAIMS[id]?.(title, ledger, question) ?? null;
  if (told === null) return [`no sentence of ${id}: “${title}”`];
  return told
    .map(([said, found]) => [JSON.stringify(said), JSON.stringify(found)] as const)
    .filter(([said, found]) => said !== found)
    .map(
      ([said, found]) => `“${title}” says ${said}, found ${found} (${JSON.stringify(question)})`,
    );
}

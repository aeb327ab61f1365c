import { CHARTS } from '#charts/registry.ts';
import type { Observation } from '#charts/kit/observation.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { en } from '#i18n/messages/en.ts';
import type { Claims } from './headlineMatch.ts';
import { ENGLISH_FORMAT, isAbout, named, namesOf, numberIn } from './headlineMatch.ts';
import { lastPossibleDay, recount } from './recount.ts';

/** The figures that the chart of pledges offers for download: they are not made by its headline. */
function pledgedFigures(ledger: Ledger, question: Question): readonly Observation[] {
  const chart = CHARTS.find(({ id }) => id === 'troops-pledged');
  const input = { ledger, question, format: ENGLISH_FORMAT, messages: en };
  const { senders } = recount(ledger, { ...question, region: null });
  return (chart?.observations(input) ?? []).filter(
    ({ party }) => party !== null && senders.includes(party),
  );
}

const PLEDGED =
  /^By .*?(?:accounts|statements), (?:(.*) (?:has|have) the largest figures?(?: of all members)?: (.*?)(?: soldiers?| per 10,000 active personnel)( each)?(?:; (?:other accounts go (up to|down to|from) ([\d,.]+)(?: to ([\d,.]+))?|the governments? of (.*) names? no number))?|no member’s number of soldiers is known as of [^;]*(?:; (\d+) would send soldiers without saying how many)?(?:; (\d+) would on conditions)?|no member’s figure can be set against the size of its armed forces)$/;

/** The largest pledge, who made it, and how far other reports go. */
export const pledgeClaims: Claims = (title, ledger, question) => {
  const said = PLEDGED.exec(title);
  if (!said) return null;
  const figures = pledgedFigures(ledger, question);
  const chosen = figures.filter(
    ({ measure, low, high }) => measure === 'soldiers' && (low ?? high) !== null,
  );
  const [, names, figure, each, , low, high, silent, unsaid, conditional] = said;
  const kinds = (kind: string): number =>
    figures.filter((it) => it.measure === 'soldiers' && it.kind === kind).length;
  if (names === undefined) {
    const isShare = title.endsWith('armed forces');
    return [
      [chosen.length, 0],
      [isShare || numberIn(unsaid) === kinds('undisclosed'), true],
      [isShare || numberIn(conditional) === kinds('conditional'), true],
    ];
  }
  const reach = (it: Observation): number => it.high ?? it.low ?? 0;
  const most = Math.max(...chosen.map(reach));
  const isOpen = chosen.some((it) => reach(it) === most && it.high === null);
  const leaders = chosen.filter((it) => reach(it) === most && (it.high === null) === isOpen);
  const codes = leaders.flatMap(({ party }) => party ?? []);
  const reports = figures.filter(
    ({ measure, party }) => measure === 'soldiers-reported' && codes.includes(party ?? ''),
  );
  const ends = reports.flatMap((it) => [it.low ?? it.high ?? 0, it.high ?? it.low ?? 0]);
  const isSaid = (number: string | undefined): boolean =>
    number === undefined || ends.some((end) => isAbout(number, end));
  const claims = new Map(ledger.stances.map((claim) => [claim.id, claim]));
  const reported = pledgedFigures(ledger, { ...question, troopUnit: 'soldiers' });
  const unnamed = [...new Set(reported.flatMap(({ party }) => party ?? []))].filter((code) => {
    const own = reported.filter((it) => it.party === code && it.measure === 'soldiers-reported');
    const speakers = own.flatMap((it) => it.claims.map((id) => claims.get(id)?.basis));
    return speakers.length > 0 && !speakers.includes('own-government');
  });
  return [
    [named(names), namesOf(codes, ledger)],
    [isAbout((figure ?? '').split('–').at(-1), most), true],
    [each !== undefined, leaders.length > 1],
    [isSaid(low) && isSaid(high), true],
    [named(silent), question.basis === 'official' ? namesOf(unnamed, ledger) : []],
  ];
};

const FORCE =
  /^(?:No size of the planned force is known as of [^;]*|The one report so far puts the planned force at (.*?) soldiers?|All (\d+) reports put the planned force at (.*?) soldiers?|Reports of the planned force name from ([\d,]+) to ([\d,]+) soldiers, the newest (.*?))(?:; members’ figures add up to (.*))?$/;

/** Every number of a text once, from small to large. */
function numbersIn(text: string): readonly number[] {
  const all = [...text.matchAll(/[\d,]*\d/g)].map(([number]) => numberIn(number));
  return [...new Set(all)].toSorted((a, b) => a - b);
}

/** How far reports of the force go, and what the members' figures come to. */
export const forceClaims: Claims = (title, ledger, question) => {
  const said = FORCE.exec(title);
  if (!said) return null;
  const [, one, many, same, low, high, newest, sum] = said;
  const found = recount(ledger, { ...question, region: null });
  const reports = found.reportsOf(ledger.coalition.headline.forceSize);
  const ends = reports.flatMap((it) => [it.low ?? it.high ?? 0, it.high ?? it.low ?? 0]);
  const latest = reports
    .map(({ date }) => lastPossibleDay(date))
    .reduce((a, b) => (a > b ? a : b), '');
  const last = [
    ...new Set(
      reports
        .filter(({ date }) => lastPossibleDay(date) === latest)
        .flatMap((it) => [it.low ?? it.high ?? 0, it.high ?? it.low ?? 0]),
    ),
  ].toSorted((a, b) => a - b);
  const span = [low ?? one ?? same, high ?? one ?? same].map((text, at) =>
    numberIn((text ?? '').split('–').at(at === 0 ? 0 : -1)),
  );
  const figures = pledgedFigures(ledger, { ...question, troopUnit: 'soldiers' }).filter(
    ({ measure, kind }) => measure === 'soldiers' && (kind === 'range' || kind === 'none'),
  );
  const lowest = figures.reduce((all, it) => all + (it.low ?? 0), 0);
  const highest = figures.reduce((all, it) => all + (it.high ?? Infinity), 0);
  const told = (sum ?? '').split('–').map(numberIn);
  const isFloor = figures.some((it) => it.low === null);
  const closed = isFloor ? [highest] : [lowest, highest];
  const bounds = highest === Infinity ? [lowest] : closed;
  const isOne = one !== undefined;
  return [
    [isOne, reports.length === 1],
    [many === undefined ? 0 : numberIn(many), many === undefined ? 0 : reports.length],
    [isOne || (many ?? low) !== undefined, reports.length > 0],
    [
      reports.length === 0 ? [] : span,
      reports.length === 0 ? [] : [Math.min(...ends), Math.max(...ends)],
    ],
    [newest === undefined ? [] : numbersIn(newest), newest === undefined ? [] : last],
    [sum === undefined ? [] : [...new Set(told)], sum === undefined ? [] : [...new Set(bounds)]],
  ];
};

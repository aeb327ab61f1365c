import { BASIS_SWATCHES } from '#charts/kit/basisSwatch.ts';
import type { ChartModel, LegendItem } from '#charts/kit/spec.ts';
import { BASES } from '#domain/claim.ts';
import type { Question } from '#domain/question.ts';
import type { Total } from '#domain/totalSoldiers.ts';
import { totalSoldiers } from '#domain/totalSoldiers.ts';
import type { Pledge } from './pledge.ts';
import type { PledgeGap, PledgeGroup } from './pledgeGroups.ts';
import { pledgeGap } from './pledgeGroups.ts';
import type { PledgeRow } from './pledgeRows.ts';
import type { PledgeWords } from './pledgeWords.ts';
import { valueText } from './pledgeWords.ts';

interface CaptionParts {
  readonly pledges: readonly Pledge[];
  readonly rows: readonly PledgeRow[];
  readonly groups: readonly PledgeGroup[];
  readonly question: Question;
  readonly date: string;
  readonly words: PledgeWords;
}

type Caption = Pick<ChartModel, 'subtitle' | 'alt' | 'legend' | 'notes' | 'sourceLine'>;

/** The texts around the plot, but for the finding. */
export function pledgeCaption(parts: CaptionParts): Caption {
  const { pledges, question, date, words } = parts;
  const { format, messages, unit } = words;
  const text = messages['troops-pledged'];
  const members = pledges.filter(({ participation }) => participation === 'member');
  const total = totalSoldiers(members.map(({ state }) => state));
  const claims = new Map(
    pledges.flatMap(({ state }) => state.stance.claims).map((claim) => [claim.id, claim]),
  );
  const sources = new Set([...claims.values()].flatMap((claim) => claim.sources));
  return {
    subtitle: text.subtitle(
      text.unit[unit],
      messages.domain.basisChoice[question.basis],
      date,
      sumText(total, members, words),
    ),
    alt: altText(parts),
    legend: legendOf(parts),
    notes: notesOf(parts, total),
    sourceLine: text.source(
      claims.size,
      format.number(claims.size),
      sources.size,
      format.number(sources.size),
    ),
  };
}

function countOf(members: readonly Pledge[], gap: PledgeGap): number {
  return members.filter((member) => pledgeGap(member) === gap).length;
}

/** The members' figures added up, always in soldiers: shares of different forces have no sum. */
function sumText(total: Total, members: readonly Pledge[], words: PledgeWords): string {
  const { format, messages } = words;
  const { sum } = messages['troops-pledged'];
  const left = (gap: PledgeGap): string | null => {
    const count = countOf(members, gap);
    return count === 0 ? null : format.number(count);
  };
  return sum.without(boundsText(total, words), left('undisclosed'), left('conditional'));
}

function boundsText(
  { low, high, lowIsFloor, counted }: Total,
  { format, messages }: PledgeWords,
): string {
  const { sum } = messages['troops-pledged'];
  if (counted.length === 0) return sum.none;
  if (high === null) return lowIsFloor ? sum.open : sum.atLeast(format.number(low));
  if (lowIsFloor) return sum.atMost(format.number(high));
  return low === high
    ? sum.exactly(format.number(high))
    : sum.between(format.number(low), format.number(high));
}

function legendOf({ rows, question, words }: CaptionParts): readonly LegendItem[] {
  const { domain, 'troops-pledged': text } = words.messages;
  const bar = { mark: null, texture: 'solid', value: null } as const;
  const drawn = new Set(rows.flatMap(({ lanes }) => lanes.map(({ token }) => token)));
  return [
    ...(rows.some(({ best }) => best !== null)
      ? [
          {
            id: 'best',
            label: domain.basisChoice[question.basis],
            token: 'rangeBest',
            ...bar,
          } as const,
        ]
      : []),
    ...(rows.some(({ spread, lanes }) => spread !== null && lanes.length > 1)
      ? [
          {
            id: 'spread',
            label: text.spread,
            ...bar,
            token: 'inkMuted',
            texture: 'whisker',
          } as const,
        ]
      : []),
    ...BASES.filter((basis) => drawn.has(BASIS_SWATCHES[basis].token)).map((basis) => ({
      id: basis,
      label: domain.basis[basis],
      ...BASIS_SWATCHES[basis],
      value: null,
    })),
  ];
}

/** What the marks of a comparison say; nothing without one. */
function changeNotes(
  rows: readonly PledgeRow[],
  { diff }: Question,
  { format, messages }: PledgeWords,
): readonly string[] {
  if (diff === null) return [];
  const text = messages.changes.bars;
  const date = format.date(diff.from);
  const changed = rows.filter(({ news }) => news !== null).length;
  return [changed === 0 ? text.noteNone(date) : text.note(changed, format.number(changed), date)];
}

function notesOf(
  { pledges, rows, question, words }: CaptionParts,
  total: Total,
): readonly string[] {
  const { format, messages, unit } = words;
  const text = messages['troops-pledged'].notes;
  const outsiders = pledges
    .filter(({ participation, state }) => participation !== 'member' && state.reports.length > 0)
    .map(({ party }) => format.partyName(party))
    .toSorted(format.compare);
  return [
    ...changeNotes(rows, question, words),
    ...(rows.some(({ spread }) => spread !== null) ? [text.bars] : []),
    ...(total.lowIsFloor ? [text.floor(format.number(total.low))] : []),
    ...(unit === 'soldiers' ? [] : [text.shares]),
    ...(outsiders.length === 0 ? [] : [text.outsiders(format.list(outsiders))]),
  ];
}

function altText({ pledges, rows, words }: CaptionParts): string {
  const { format, messages } = words;
  const text = messages['troops-pledged'];
  const members = pledges.filter(({ participation }) => participation === 'member');
  const first = pledges.find(({ party }) => party.code === rows[0]?.party);
  const largest =
    first === undefined
      ? ''
      : text.altLargest(format.partyName(first.party), valueText(first, words));
  const told = (count: number, tell: (number: string) => string): string =>
    count === 0 ? '' : tell(format.number(count));
  return [
    text.alt(rows.length, format.number(rows.length), largest),
    told(countOf(members, 'undisclosed'), text.altUndisclosed),
    told(countOf(members, 'conditional'), text.altConditional),
  ].join('');
}

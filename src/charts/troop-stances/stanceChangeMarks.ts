import type { GlyphShape } from '#charts/kit/Glyph.tsx';
import type { LegendItem } from '#charts/kit/spec.ts';
import type { StanceChange, StanceMove } from '#domain/change.ts';
import type { PartyCode } from '#domain/claim.ts';
import { STANCES } from '#domain/claim.ts';
import type { Day } from '#lib/date.ts';
import type { Stand, StanceTally } from './stanceTally.ts';
import type { Words } from './stanceWords.ts';
import { stanceWord } from './stanceWords.ts';

/** How a stance is not what it was, as the map marks it; a reversal is a step to either side. */
type ChangeMark = Exclude<StanceMove, 'reversed'>;

const MARKS = ['nearer', 'farther', 'first'] as const satisfies readonly ChangeMark[];

const SHAPES: Readonly<Record<ChangeMark, GlyphShape>> = {
  nearer: 'triangle',
  farther: 'triangle-down',
  first: 'diamond',
};

function markOf({ move, before, after }: StanceChange): ChangeMark {
  if (move !== 'reversed') return move;
  return before !== null && STANCES.indexOf(after) < STANCES.indexOf(before) ? 'nearer' : 'farther';
}

/** The countries of the chart whose stance changed. */
export function changedStands({ members, others, changes }: StanceTally): readonly Stand[] {
  return [...members, ...others].filter(({ party }) => changes.has(party.code));
}

/** The shape that marks a country; `null`: its stance is what it was, or nothing is compared. */
export function changeShape({ changes }: StanceTally, party: PartyCode): GlyphShape | null {
  const change = changes.get(party);
  return change === undefined ? null : SHAPES[markOf(change)];
}

/** What a country said on the earlier day, after what it says now. */
export function withStanceBefore(
  tip: string,
  { changes }: StanceTally,
  party: PartyCode,
  from: Day | null,
  { format, messages }: Words,
): string {
  const change = changes.get(party);
  if (change === undefined || from === null) return tip;
  const said = messages.changes.map.before(format.date(from), stanceWord(change.before, messages));
  return messages.charts['troop-stances'].aside(tip, said);
}

/** A legend entry for each way in which a stance changed; none where nothing is compared. */
export function changeLegend(
  tally: StanceTally,
  from: Day,
  { format, messages }: Words,
): readonly LegendItem[] {
  const marks = changedStands(tally).flatMap(({ party }) => {
    const change = tally.changes.get(party.code);
    return change === undefined ? [] : [markOf(change)];
  });
  return MARKS.filter((mark) => marks.includes(mark)).map((mark) => ({
    id: mark,
    label: messages.changes.map.legend[mark](format.date(from)),
    token: 'ink',
    mark: null,
    texture: SHAPES[mark],
    value: format.number(marks.filter((each) => each === mark).length),
  }));
}

/** The note that explains the shapes, or says that there are none. */
export function changeNote(tally: StanceTally, from: Day, { format, messages }: Words): string {
  const { length } = changedStands(tally);
  const text = messages.changes.map;
  return length === 0
    ? text.noteNone(format.date(from))
    : text.note(length, format.number(length), format.date(from));
}

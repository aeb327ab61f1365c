import type { SoldierChange } from '#domain/change.ts';
import { indexOf } from '#domain/indexClaims.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { DaySpan, Question } from '#domain/question.ts';
import { soldierChanges } from '#domain/soldierChanges.ts';
import type { Pledge } from './pledge.ts';
import { pledgesAt } from './pledge.ts';
import type { PledgeLane, PledgeRow } from './pledgeRows.ts';
import type { PledgeWords } from './pledgeWords.ts';
import { valueText } from './pledgeWords.ts';

type PledgeLedger = Pick<Ledger, 'coalition' | 'countries' | 'members' | 'stances'>;

/** The rows with what is new since the earlier day of a comparison marked; without one the rows as they are. */
export function changedRows(
  rows: readonly PledgeRow[],
  ledger: PledgeLedger,
  question: Question,
  words: PledgeWords,
): readonly PledgeRow[] {
  const { diff, basis } = question;
  if (diff === null) return rows;
  const changes = new Map(
    soldierChanges(indexOf(ledger.stances), ledger.members, { ...diff, basis }).map((change) => [
      change.party,
      change,
    ]),
  );
  const earlier = new Map(
    pledgesAt(ledger, { ...question, diff: null, asof: diff.from }).map((pledge) => [
      pledge.party.code,
      pledge,
    ]),
  );
  return rows.map((row) => {
    const change = changes.get(row.party);
    return change === undefined
      ? row
      : changedRow(row, change, earlier.get(row.party) ?? null, diff, words);
  });
}

function changedRow(
  row: PledgeRow,
  { reports }: SoldierChange,
  before: Pledge | null,
  { from }: DaySpan,
  words: PledgeWords,
): PledgeRow {
  const { format, messages } = words;
  const text = messages.changes.bars;
  const value = before === null ? messages.domain.amount['not-asked'] : valueText(before, words);
  const fresh = new Set(reports.map(({ claim }) => claim.id));
  const laneOf = (lane: PledgeLane): PledgeLane =>
    fresh.has(lane.claim) ? { ...lane, news: text.isNew, tip: text.newTip(lane.tip) } : lane;
  return {
    ...row,
    news: reports.length === 0 ? text.isChanged : text.isNew,
    tip: text.before(row.tip, format.date(from), value),
    lanes: row.lanes.map(laneOf),
  };
}

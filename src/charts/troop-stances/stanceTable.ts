import type { TableModel, TableRow } from '#charts/kit/spec.ts';
import type { Stance } from '#domain/claim.ts';
import { knownDay } from '#domain/compareClaims.ts';
import type { Day } from '#lib/date.ts';
import type { Stand, StanceTally } from './stanceTally.ts';
import { stanceBefore, stanceRank } from './stanceTally.ts';
import type { Words } from './stanceWords.ts';
import { stanceWord } from './stanceWords.ts';

function rowOf(
  { party, participation, state, claims }: Stand,
  before: Stance | null | undefined,
  words: Words,
): TableRow {
  const { format, messages } = words;
  const { domain } = messages;
  const name = format.partyName(party);
  const part = domain.participation[participation ?? 'absent'];
  const accounts =
    state.disputed === null
      ? messages.charts['troop-stances'].accountsAgree
      : messages.charts.disputed;
  const spoken = state.claim;
  return {
    party: party.code,
    cells: [
      name,
      part,
      ...(before === undefined ? [] : [stanceWord(before, messages)]),
      stanceWord(state.stance, messages),
      spoken === null ? '' : format.date(spoken.date),
      spoken === null ? '' : domain.basis[spoken.basis],
      state.claims.length === 0 ? '' : accounts,
    ],
    sortKeys: [
      name,
      part,
      ...(before === undefined ? [] : [rankOf(before)]),
      rankOf(state.stance),
      spoken === null ? null : knownDay(spoken),
      spoken === null ? null : domain.basis[spoken.basis],
      state.claims.length === 0 ? null : Number(state.disputed === null),
    ],
    claims,
  };
}

function rankOf(stance: Stance | null): number | null {
  return stance === null ? null : stanceRank(stance);
}

/**
 * Members from the firmest yes to the firmest no, then those who are not counted.
 * @param from earlier day of a comparison, whose stances get a column of their own; `null`: none
 */
export function stanceTable(tally: StanceTally, from: Day | null, words: Words): TableModel {
  const { format, messages } = words;
  const text = messages.charts['troop-stances'];
  const sorted = (stands: readonly Stand[]): readonly Stand[] =>
    stands.toSorted(
      (a, b) =>
        stanceRank(a.state.stance) - stanceRank(b.state.stance) ||
        format.compare(format.partyName(a.party), format.partyName(b.party)),
    );
  const column = (id: string, label: string): TableModel['columns'][number] => ({
    id,
    label,
    align: 'start',
  });
  return {
    caption: text.caption(messages.charts.asOf(format.date(tally.day))),
    columns: [
      column('country', messages.charts.country),
      column('part', text.columns.part),
      ...(from === null ? [] : [column('before', messages.changes.map.column(format.date(from)))]),
      column('stance', text.columns.stance),
      column('since', text.columns.since),
      column('basis', text.columns.basis),
      column('accounts', text.columns.accounts),
    ],
    rows: [...sorted(tally.members), ...sorted(tally.others)].map((stand) =>
      rowOf(stand, from === null ? undefined : stanceBefore(tally, stand), words),
    ),
  };
}

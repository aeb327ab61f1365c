import type { TableColumn, TableModel, TableRow } from '#charts/kit/spec.ts';
import { knownDay } from '#domain/compareClaims.ts';
import { compareBy } from '#lib/compare.ts';
import type { Interval } from '#lib/interval.ts';
import { compareHighest } from '#lib/interval.ts';
import type { Pledge } from './pledge.ts';
import type { PledgeWords } from './pledgeWords.ts';
import { claimsOf, extremesOf, figureText, valueText } from './pledgeWords.ts';

const COLUMNS = [
  'part',
  'stance',
  'figure',
  'lowest',
  'highest',
  'reports',
  'basis',
  'date',
] as const;

const NUMBERS: readonly string[] = ['figure', 'lowest', 'highest', 'reports'];

const NOTHING: Interval = { low: null, high: null };

function sortKeyOf(figure: Interval | null | undefined): number | null {
  return figure?.high ?? figure?.low ?? null;
}

function rowOf(pledge: Pledge, words: PledgeWords): TableRow {
  const { format, messages } = words;
  const { domain } = messages;
  const { state, participation, figure, reports } = pledge;
  const { stance } = state.stance;
  const name = format.partyName(pledge.party);
  const extremes = extremesOf(pledge);
  const part = domain.participation[participation];
  const spoken = stance === null ? domain.noStance : domain.stance[stance];
  const basis = state.claim === null ? null : domain.basis[state.claim.basis];
  return {
    party: pledge.party.code,
    cells: [
      name,
      part,
      spoken,
      valueText(pledge, words),
      extremes === null ? '' : figureText(extremes.lowest, words),
      extremes === null ? '' : figureText(extremes.highest, words),
      reports.length === 0 ? '' : format.number(reports.length),
      basis ?? '',
      state.claim === null ? '' : format.date(state.claim.date),
    ],
    sortKeys: [
      name,
      part,
      spoken,
      sortKeyOf(figure),
      sortKeyOf(extremes?.lowest),
      sortKeyOf(extremes?.highest),
      reports.length === 0 ? null : reports.length,
      basis,
      state.claim === null ? null : knownDay(state.claim),
    ],
    claims: claimsOf(pledge),
  };
}

/** Everybody of whom something is known, and every member: largest figure first, then by name. */
export function pledgeTable(
  pledges: readonly Pledge[],
  caption: string,
  words: PledgeWords,
): TableModel {
  const { format, messages } = words;
  const text = messages['troops-pledged'].columns;
  const order = compareBy<Pledge>(
    (a, b) => Number(a.figure === null) - Number(b.figure === null),
    (a, b) => compareHighest(a.figure ?? NOTHING, b.figure ?? NOTHING),
    (a, b) => Number(a.reports.length === 0) - Number(b.reports.length === 0),
    (a, b) => format.compare(format.partyName(a.party), format.partyName(b.party)),
  );
  const columns: readonly TableColumn[] = [
    { id: 'country', label: messages.charts.country, align: 'start' },
    ...COLUMNS.map((id): TableColumn => ({
      id,
      label: text[id],
      align: NUMBERS.includes(id) ? 'end' : 'start',
    })),
  ];
  return {
    caption,
    columns,
    rows: pledges.toSorted(order).map((pledge) => rowOf(pledge, words)),
  };
}

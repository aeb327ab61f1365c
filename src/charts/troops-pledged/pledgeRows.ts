import { BASIS_SWATCHES } from '#charts/kit/basisSwatch.ts';
import type { OpenSegment } from '#charts/kit/FadingBar.tsx';
import type { GlyphShape } from '#charts/kit/Glyph.tsx';
import type { PartyCode } from '#domain/claim.ts';
import type { Question } from '#domain/question.ts';
import { compareBy } from '#lib/compare.ts';
import type { Interval } from '#lib/interval.ts';
import { compareHighest } from '#lib/interval.ts';
import type { TokenName } from '#theme/tokens.ts';
import type { Pledge, ScaledReport } from './pledge.ts';
import type { PledgeWords } from './pledgeWords.ts';
import { claimsOf, extremesOf, figureText, figureWithUnit, valueText } from './pledgeWords.ts';

/** One report: a mark at each number it names, with its own line in the row. */
export interface PledgeLane extends Interval {
  readonly claim: string;
  readonly token: TokenName;
  readonly glyph: GlyphShape;
  /** What is written beside the mark, from the longest to the shortest wording. */
  readonly labels: readonly [string, string, string];
  readonly tip: string;
  /** Said after the label: that it was made after the earlier day of a comparison; `null`: nothing. */
  readonly news: string | null;
}

/** A country with at least one figure. */
export interface PledgeRow {
  readonly party: PartyCode;
  readonly name: string;
  /** What else must be known to read the row, such as "on conditions"; empty: nothing. */
  readonly qualifier: string;
  readonly isMember: boolean;
  readonly selected: boolean;
  /** Said after the name: that a number is new or other than on the earlier day of a comparison; `null`: nothing. */
  readonly news: string | null;
  /** The account chosen in words. */
  readonly value: string;
  readonly spread: OpenSegment | null;
  readonly best: OpenSegment | null;
  readonly lanes: readonly PledgeLane[];
  readonly tip: string;
  readonly claims: readonly string[];
}

/** Largest figure of the account chosen first; then who has none by that account, by the largest figure reported. */
const byFigure = compareBy<Pledge>(
  (a, b) => Number(a.figure === null) - Number(b.figure === null),
  (a, b) => compareHighest(a.figure ?? NOTHING, b.figure ?? NOTHING),
  (a, b) => (b.spread?.high ?? 0) - (a.spread?.high ?? 0),
);

const NOTHING: Interval = { low: null, high: null };

/** A row for each country of which anybody has named a figure. */
export function pledgeRows(
  pledges: readonly Pledge[],
  question: Question,
  words: PledgeWords,
): readonly PledgeRow[] {
  const { format } = words;
  return pledges
    .filter(({ state }) => state.reports.length > 0)
    .toSorted(
      compareBy(byFigure, (a, b) =>
        format.compare(format.partyName(a.party), format.partyName(b.party)),
      ),
    )
    .map((pledge) => rowOf(pledge, question, words));
}

function rowOf(pledge: Pledge, question: Question, words: PledgeWords): PledgeRow {
  const { party, participation, spread, figure } = pledge;
  return {
    party: party.code,
    name: words.format.partyName(party),
    qualifier: words.messages.punctuation.items(qualifiersOf(pledge, words)),
    isMember: participation === 'member',
    selected: question.country.includes(party.code),
    news: null,
    value: valueText(pledge, words),
    spread:
      spread === null
        ? null
        : {
            low: spread.low,
            high: spread.high,
            openLow: spread.openLow,
            openHigh: spread.openHigh,
          },
    best: segmentOf(figure),
    lanes: pledge.reports.map((report) => laneOf(pledge, report, words)),
    tip: rowTip(pledge, question, words),
    claims: claimsOf(pledge),
  };
}

/** A figure as a bar; `null` without any number. */
function segmentOf(figure: Interval | null): OpenSegment | null {
  const low = figure?.low ?? figure?.high ?? null;
  const high = figure?.high ?? figure?.low ?? null;
  if (figure === null || low === null || high === null) return null;
  return { low, high, openLow: figure.low === null, openHigh: figure.high === null };
}

function qualifiersOf({ participation, state }: Pledge, words: PledgeWords): readonly string[] {
  const { domain, charts } = words.messages;
  const { stance, disputed } = state.stance;
  return [
    ...(participation === 'member' ? [] : [domain.participation[participation]]),
    ...(stance === 'conditional' || stance === 'undecided' ? [domain.stance[stance]] : []),
    ...(disputed === null ? [] : [charts.disputed]),
  ];
}

function laneOf({ party }: Pledge, report: ScaledReport, words: PledgeWords): PledgeLane {
  const { format, messages } = words;
  const { lane, tip } = messages['troops-pledged'];
  const { claim, low, high } = report;
  const figure = figureText({ low, high }, words);
  const basis = messages.domain.basis[claim.basis];
  return {
    claim: claim.id,
    low,
    high,
    token: BASIS_SWATCHES[claim.basis].token,
    glyph: BASIS_SWATCHES[claim.basis].texture,
    labels: [
      lane.dated(figure, basis, format.shortDate(claim.date)),
      lane.basis(figure, basis),
      figure,
    ],
    tip: tip.report(
      format.partyName(party),
      figureWithUnit({ low, high }, words),
      basis,
      format.date(claim.date),
    ),
    news: null,
  };
}

function rowTip(pledge: Pledge, { basis }: Question, words: PledgeWords): string {
  const { format, messages } = words;
  const { tip } = messages['troops-pledged'];
  const { figure } = pledge;
  const extremes = extremesOf(pledge);
  const name = format.partyName(pledge.party);
  const value = figure === null ? valueText(pledge, words) : figureWithUnit(figure, words);
  const reading = messages.punctuation.items([
    messages.domain.basisChoice[basis],
    ...qualifiersOf(pledge, words),
  ]);
  if (extremes === null) return tip.listed(name, value);
  const count = pledge.reports.length;
  const reports = tip.reports(
    count,
    format.number(count),
    figureText(extremes.lowest, words),
    figureText(extremes.highest, words),
  );
  return tip.row(name, value, reading, reports);
}

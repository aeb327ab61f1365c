import { askedInWords } from '#charts/kit/askedInWords.ts';
import type { MarkFacts } from '#charts/kit/PlotMark.tsx';
import { factRange } from '#charts/kit/factRange.ts';
import type { ChartInput, ChartModel, Swatch } from '#charts/kit/spec.ts';
import { NO_STANCE_SWATCH, STANCE_SWATCHES } from '#charts/kit/stanceSwatch.ts';
import type { TimeAxis, TimeRange } from '#charts/kit/timeAxis.ts';
import { timeAxis, timeShare } from '#charts/kit/timeAxis.ts';
import type { TimeCursor } from '#charts/kit/timePlot.ts';
import type { Basis, PartyCode, StanceClaim } from '#domain/claim.ts';
import { knownDay } from '#domain/compareClaims.ts';
import type { BasisChoice, Question } from '#domain/question.ts';
import { historyCaption } from './historyCaption.ts';
import { historyTable } from './historyTable.ts';
import type { Strip, StripGroup, Strips } from './strip.ts';
import { groupOf, stripsAt } from './strip.ts';
import type { Words } from './stripWords.ts';
import { claimTip, historyTitle, periodTip } from './stripWords.ts';
import type { STANCE_HISTORY_DATASETS } from './card.ts';

/** A stretch of one stance. `from` and `until` are shares of the axis. */
export interface StripSegment extends MarkFacts {
  readonly from: number;
  readonly until: number;
  readonly swatch: Swatch;
  readonly disputed: boolean;
}

/** One claim on its day. */
export interface StripTick extends MarkFacts {
  readonly share: number;
  readonly basis: Basis;
  /** Whether the reading chosen listens to it at all. */
  readonly counts: boolean;
}

export interface StripRow {
  readonly party: PartyCode;
  readonly name: string;
  readonly selected: boolean;
  readonly isMember: boolean;
  readonly segments: readonly StripSegment[];
  readonly ticks: readonly StripTick[];
}

/** Rows under one heading. */
export interface StripSection {
  readonly id: StripGroup;
  readonly heading: string;
  readonly rows: readonly StripRow[];
}

/** One strip per country through time. */
export interface StanceHistoryModel extends ChartModel {
  readonly sections: readonly StripSection[];
  readonly axis: TimeAxis;
  readonly cursor: TimeCursor;
}

const GROUPS: readonly StripGroup[] = ['would-send', 'open', 'would-not', 'unspoken', 'other'];

interface RowParts {
  readonly question: Question;
  readonly range: TimeRange;
  /** The end of strips that still hold, as a share. */
  readonly now: number;
  readonly words: Words;
}

function segmentsOf({ party, periods }: Strip, parts: RowParts): readonly StripSegment[] {
  const { range, now, words } = parts;
  return periods.map((period) => {
    const { from, until, state } = period;
    return {
      id: `${party.code}-${from}`,
      party: party.code,
      claims: state.claims.map(({ id }) => id),
      tip: periodTip(party, period, words),
      from: timeShare(from, range),
      until: until === null ? now : timeShare(until, range),
      swatch: state.stance === null ? NO_STANCE_SWATCH : STANCE_SWATCHES[state.stance],
      disputed: state.disputed !== null,
    };
  });
}

function isHeard({ basis }: StanceClaim, choice: BasisChoice): boolean {
  return choice !== 'official' || basis === 'own-government';
}

function rowOf(strip: Strip, parts: RowParts): StripRow {
  const { question, range, words } = parts;
  const { party, isMember, state } = strip;
  return {
    party: party.code,
    name: words.format.partyName(party),
    selected: question.country.includes(party.code),
    isMember,
    segments: segmentsOf(strip, parts),
    ticks: state.claims.toReversed().map((claim) => ({
      id: claim.id,
      party: party.code,
      claims: [claim.id],
      tip: claimTip(party, claim, words),
      share: timeShare(knownDay(claim), range),
      basis: claim.basis,
      counts: isHeard(claim, question.basis),
    })),
  };
}

function sectionsOf({ spoken }: Strips, parts: RowParts): readonly StripSection[] {
  const { format, messages } = parts.words;
  return GROUPS.flatMap((id) => {
    const strips = spoken.filter((strip) => groupOf(strip) === id);
    if (strips.length === 0) return [];
    return [
      {
        id,
        heading: messages['stance-history'].group(id, format.number(strips.length)),
        rows: strips.map((strip) => rowOf(strip, parts)),
      },
    ];
  });
}

/** Who changed their mind, and when, up to the question's date and by its reading of the claims. */
export function stanceHistoryModel(
  input: ChartInput<(typeof STANCE_HISTORY_DATASETS)[number]>,
): StanceHistoryModel {
  const { ledger, question, format, messages } = input;
  const asked = askedInWords(question, ledger.coalition, format);
  const words: Words = { format, messages };
  const text = messages['stance-history'];
  const byName = ledger.countries.toSorted((a, b) =>
    format.compare(format.partyName(a), format.partyName(b)),
  );
  const strips = stripsAt({ ...ledger, countries: byName }, question);
  const date = format.date(strips.day);
  const claims = strips.spoken.flatMap(({ state }) => state.claims);
  const range = factRange(ledger.coalition, strips.day, claims.map(knownDay));
  const now = timeShare(strips.day, range);
  return {
    title: historyTitle(strips, asked, date, words),
    ...historyCaption({ strips, question: asked, date, words }),
    table: historyTable(strips, text.caption(date), words),
    empty: strips.spoken.length === 0 ? text.empty(date) : null,
    sections: sectionsOf(strips, { question, range, now, words }),
    axis: timeAxis(range, format),
    cursor: { label: format.shortDate(strips.day), share: now },
  };
}

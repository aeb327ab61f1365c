import type { ChartModel, LegendItem } from '#charts/kit/spec.ts';
import type { ReportClaim } from '#domain/claim.ts';
import { knownDay } from '#domain/compareClaims.ts';
import type { Question } from '#domain/question.ts';
import { daysBetween } from '#lib/date.ts';
import { spreadOf } from '#lib/interval.ts';
import type { Words } from './forceWords.ts';
import { boundsText } from './forceWords.ts';
import type { PledgedSum } from './pledgedSums.ts';
import { isKnownSum } from './pledgedSums.ts';

interface CaptionParts {
  /** Newest first. */
  readonly reports: readonly ReportClaim[];
  /** Oldest first. */
  readonly sums: readonly PledgedSum[];
  /** Those of them with a figure. */
  readonly known: readonly PledgedSum[];
  readonly question: Question;
  readonly date: string;
  readonly words: Words;
}

type Caption = Pick<ChartModel, 'subtitle' | 'alt' | 'legend' | 'notes' | 'sourceLine'>;

/** Reports nearer than this are moved apart at most widths. */
const CLOSE_DAYS = 10;

/** The texts around the plot, but for the finding. */
export function forceCaption(parts: CaptionParts): Caption {
  const { reports, known, question, date, words } = parts;
  const { format, messages } = words;
  const text = messages['force-size'];
  const claims = [...reports, ...known.flatMap((sum) => sum.claims)];
  const ids = new Set(claims.map(({ id }) => id));
  const sources = new Set(claims.flatMap((claim) => claim.sources));
  return {
    subtitle: text.subtitle(text.reading[question.basis], date, currentText(parts)),
    alt: altText(parts),
    legend: legendOf(parts),
    notes: notesOf(parts),
    sourceLine: text.source(
      ids.size,
      format.number(ids.size),
      sources.size,
      format.number(sources.size),
    ),
  };
}

/** What the members' figures come to on the day, and who is not in it. */
function currentText({ sums, words }: CaptionParts): string {
  const { format, messages } = words;
  const text = messages['force-size'].sum;
  const sum = sums.at(-1);
  if (sum === undefined) return text.noMembers;
  const { total } = sum;
  const bounds = isKnownSum(sum) ? (boundsText(total, words) ?? text.tooOpen) : text.none;
  return text.whole({
    bounds,
    counted: isKnownSum(sum) ? total.counted.length + total.none.length : null,
    undisclosed: total.undisclosed.length,
    undecided: total.undecided.length,
    conditional: total.conditional.length,
    number: format.number,
  });
}

function legendOf({ reports, known, words }: CaptionParts): readonly LegendItem[] {
  const { legend } = words.messages['force-size'];
  const exact = reports.some(({ low, high }) => low === high);
  const ranges = reports.some(({ low, high }) => low !== high);
  const report = { token: 'ink', mark: null, value: null } as const;
  return [
    ...(exact ? [{ id: 'exact', label: legend.exact, texture: 'disc', ...report } as const] : []),
    ...(ranges ? [{ id: 'range', label: legend.range, texture: 'tick', ...report } as const] : []),
    ...(known.length === 0
      ? []
      : [
          {
            id: 'sum',
            label: legend.sum,
            token: 'rangeSpread',
            mark: 'rangeBest',
            texture: 'outline',
            value: null,
          } as const,
        ]),
  ];
}

function notesOf({ reports, known, words }: CaptionParts): readonly string[] {
  const text = words.messages['force-size'].notes;
  const drawn = [...reports, ...known.map(({ total }) => total)];
  const isOpen =
    drawn.some(({ low, high }) => low === null || high === null) ||
    known.some(({ total }) => total.lowIsFloor);
  const days = reports.map(knownDay);
  const isCrowded = days.some((day, index) => {
    const next = days[index + 1];
    return next !== undefined && daysBetween(next, day) < CLOSE_DAYS;
  });
  return [
    ...(isOpen ? [text.open] : []),
    ...(known.length > 0 ? [text.sum] : []),
    ...(known.some(({ total }) => total.lowIsFloor) ? [text.floor] : []),
    ...(isCrowded ? [text.crowded] : []),
  ];
}

function altText({ reports, known, words }: CaptionParts): string {
  const { format, messages } = words;
  const text = messages['force-size'].alt;
  const spread = spreadOf(reports);
  const last = known.at(-1);
  const bounds = last === undefined ? null : boundsText(last.total, words);
  return [
    spread === null
      ? text.noReports
      : text.reports(
          reports.length,
          format.number(reports.length),
          format.span(spread.low, spread.high),
        ),
    bounds === null ? '' : text.sum(bounds),
  ].join('');
}

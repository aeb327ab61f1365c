import type { TimeRange } from '#charts/kit/timeAxis.ts';
import { timeShare } from '#charts/kit/timeAxis.ts';
import type { ReportClaim } from '#domain/claim.ts';
import { knownDay } from '#domain/compareClaims.ts';
import type { Day } from '#lib/date.ts';
import type { Words } from './forceWords.ts';
import { boundsText, figureText } from './forceWords.ts';
import type { ForceReport, ForceSum } from './model.ts';
import type { PledgedSum } from './pledgedSums.ts';

/** A mark for each report, in the order given. */
export function reportMarks(
  reports: readonly ReportClaim[],
  range: TimeRange,
  words: Words,
): readonly ForceReport[] {
  const { format, messages } = words;
  return reports.map((report) => {
    const label = figureText(report, words);
    const confidence = messages.domain.confidence[report.confidence];
    return {
      id: report.id,
      party: null,
      claims: [report.id],
      tip: messages['force-size'].tip.report(format.date(report.date), label, confidence),
      low: report.low,
      high: report.high,
      share: timeShare(knownDay(report), range),
      label,
    };
  });
}

/** A stretch of the band for each known sum. A sum with an uncertain lower end is open below. */
export function sumMarks(
  known: readonly PledgedSum[],
  range: TimeRange,
  asof: Day,
  words: Words,
): readonly ForceSum[] {
  const { format, messages } = words;
  const text = messages['force-size'].tip;
  return known.map(({ from, until, total, claims }) => ({
    id: `sum-${from}`,
    party: null,
    claims: claims.map(({ id }) => id),
    tip: text.sum({
      from: format.date(from),
      bounds: boundsText(total, words),
      counted: format.number(total.counted.length + total.none.length),
      undisclosed: format.number(total.undisclosed.length),
      undecided: format.number(total.undecided.length),
      conditional: format.number(total.conditional.length),
    }),
    low: total.lowIsFloor ? null : total.low,
    high: total.high,
    from: timeShare(from, range),
    until: timeShare(until ?? asof, range),
  }));
}

import { median, medianOfKnown } from '#tooling/bench/statistics.ts';
import { NOTHING, type Table, bytesText, ratioText, timeText } from '#tooling/bench/table.ts';
import type { Contender } from './contender.ts';
import type { Visit } from './measurePage.ts';

/** All visits to one page; none if it could not be made. */
export interface Visited {
  readonly contender: Contender;
  readonly visits: readonly Visit[];
}

/** The median visit, field by field. */
export function medianVisit(visits: readonly Visit[]): Visit | null {
  if (visits.length === 0) return null;
  const time = (field: (visit: Visit) => number | null): number | null =>
    medianOfKnown(visits.map(field));
  const number = (field: (visit: Visit) => number): number => median(visits.map(field));
  return {
    firstPaint: time((visit) => visit.firstPaint),
    largestPaint: time((visit) => visit.largestPaint),
    chart: time((visit) => visit.chart),
    blocking: number((visit) => visit.blocking),
    shift: number((visit) => visit.shift),
    bytes: number((visit) => visit.bytes),
    dataBytes: number((visit) => visit.dataBytes),
    requests: number((visit) => visit.requests),
    heap: number((visit) => visit.heap),
    answer: time((visit) => visit.answer),
    bytesToAnswer: number((visit) => visit.bytesToAnswer),
    blockingToAnswer: number((visit) => visit.blockingToAnswer),
  };
}

/** How many times the limit of its subject a page takes, run by run, in the middle; `null` where either is unknown. */
export function ratioToLimit(
  visited: Visited,
  all: readonly Visited[],
  field: (visit: Visit) => number | null,
): number | null {
  const limit = all.find(
    ({ contender }) =>
      contender.kind === 'limit' && contender.subject === visited.contender.subject,
  );
  if (limit === undefined) return null;
  const ratios = visited.visits.map((visit, run) => {
    const other = limit.visits[run];
    const [one, base] = [field(visit), other === undefined ? null : field(other)];
    return one === null || base === null || base === 0 ? null : one / base;
  });
  return medianOfKnown(ratios);
}

/** How pages compare with the limit of their subject: what the README quotes. */
export function ratioTable(all: readonly Visited[]): Table {
  const rows = all.map((visited) => {
    const { subject, name, missing } = visited.contender;
    const ratio = (field: (visit: Visit) => number | null): string =>
      ratioText(ratioToLimit(visited, all, field));
    if (missing !== undefined) return [subject, name, `not built: ${missing}`];
    return [
      subject,
      name,
      ratio((visit) => visit.chart),
      ratio((visit) => visit.firstPaint),
      ratio((visit) => visit.largestPaint),
      ratio((visit) => visit.bytes),
      ratio((visit) => visit.bytesToAnswer),
    ];
  });
  return {
    title: 'Times the bare page (1 x: nothing can be quicker), medians of the ratios of each round',
    columns: ['of', 'page', 'chart visible', 'FCP', 'LCP', 'bytes', 'bytes until it answers'],
    rows,
  };
}

/** The same pages in absolute figures of this machine. */
export function absoluteTable(all: readonly Visited[]): Table {
  const rows = all.flatMap(({ contender: { subject, name }, visits }) => {
    const visit = medianVisit(visits);
    if (visit === null) return [];
    return [
      [
        subject,
        name,
        timeText(visit.chart),
        timeText(visit.firstPaint),
        timeText(visit.largestPaint),
        timeText(visit.blocking),
        visit.shift.toFixed(3),
        bytesText(visit.bytes),
        String(visit.requests),
        bytesText(visit.heap),
        visit.answer === null ? NOTHING : timeText(visit.answer),
        bytesText(visit.bytesToAnswer),
        timeText(visit.blockingToAnswer),
      ],
    ];
  });
  return {
    title: 'Absolute, on this machine, median',
    columns: [
      'of',
      'page',
      'chart visible',
      'FCP',
      'LCP',
      'blocking',
      'shift',
      'bytes',
      'requests',
      'heap',
      'touch to live',
      'bytes until it answers',
      'blocking by then',
    ],
    rows,
  };
}

import { type Table, bytesText, ratioText, timeText } from '#tooling/bench/table.ts';
import type { Visit } from './measurePage.ts';
import { type Visited, medianVisit, ratioToLimit } from './pageTable.ts';

/** What a page should keep to. */
interface Target {
  readonly name: string;
  readonly most: number;
  readonly text: (value: number) => string;
  readonly value: (visited: Visited, all: readonly Visited[]) => number | null;
}

function middle({ visits }: Visited, field: (visit: Visit) => number): number | null {
  const visit = medianVisit(visits);
  return visit === null ? null : field(visit);
}

function blockingOf(visited: Visited): number | null {
  return middle(visited, ({ blocking }) => blocking);
}

const OF_DASHBOARD: readonly Target[] = [
  {
    name: 'LCP, times the bare page',
    most: 1.5,
    text: ratioText,
    value: (visited, all) => ratioToLimit(visited, all, (visit) => visit.largestPaint),
  },
  {
    name: 'bytes until it is interactive',
    most: 300_000,
    text: bytesText,
    value: (visited) => middle(visited, ({ bytesToAnswer }) => bytesToAnswer),
  },
  {
    name: 'bytes of data of the first view',
    most: 60_000,
    text: bytesText,
    value: (visited) => middle(visited, ({ dataBytes }) => dataBytes),
  },
  { name: 'blocking time before a touch', most: 200, text: timeText, value: blockingOf },
  {
    name: 'blocking time, coming alive included',
    most: 200,
    text: timeText,
    value: (visited) => middle(visited, ({ blockingToAnswer }) => blockingToAnswer),
  },
];

const OF_EMBEDS: readonly Target[] = [
  {
    name: 'chart visible, times the bare page',
    most: 1.3,
    text: ratioText,
    value: (visited, all) => ratioToLimit(visited, all, (visit) => visit.chart),
  },
  { name: 'blocking time before a touch', most: 50, text: timeText, value: blockingOf },
];

function rowsOf(visited: Visited, all: readonly Visited[]): readonly (readonly string[])[] {
  const { subject, kind } = visited.contender;
  if (kind !== 'ours') return [];
  return (subject === 'dashboard' ? OF_DASHBOARD : OF_EMBEDS).map((target) => {
    const value = target.value(visited, all);
    const holds = value !== null && value <= target.most ? 'met' : 'MISSED';
    const found = value === null ? 'unknown' : target.text(value);
    return [subject, target.name, found, target.text(target.most), holds];
  });
}

/** Which targets our pages keep, page by page. */
export function targetTable(all: readonly Visited[]): Table {
  return {
    title: 'Targets',
    columns: ['of', 'what', 'median', 'at most', ''],
    rows: all.flatMap((visited) => rowsOf(visited, all)),
  };
}

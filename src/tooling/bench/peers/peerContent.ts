import { CHARTS } from '#charts/registry.ts';
import type { ChartExtract } from '#downloads/chartExtract.ts';
import { chartExtractOf, wholeFirstLedger } from '#tooling/testKit/chartExtractOf.ts';
import { donorRows, monthRows, namesWithout, spanRows } from './peerRows.ts';

/** Bars on screen at the width of a phone. */
const MOST_BARS = 17;
/** Near those of our own drawings. */
const COLOURS = ['#264b7f', '#2e8677', '#bd7a0d'];

/** What a peer's page shows: the words around the chart, and what its script draws. */
export interface PeerContent {
  readonly title: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Space that is kept free for the chart, px. */
  readonly height: number;
  /** Goes into the script as JSON. */
  readonly drawn: Readonly<Record<string, unknown>>;
}

function drawnOf(subject: string, { onScreen }: ChartExtract): PeerContent['drawn'] {
  switch (subject) {
    case 'aid-by-donor': {
      const rows = donorRows(onScreen, MOST_BARS);
      return { rows, kinds: [...new Set(rows.map(({ kind }) => kind))] };
    }
    case 'aid-over-time': {
      const rows = monthRows(onScreen);
      return { rows, kinds: [...new Set(rows.map(({ kind }) => kind))] };
    }
    default:
      return {
        spans: spanRows(onScreen, 'soldiers'),
        rows: spanRows(onScreen, 'soldiers-reported'),
      };
  }
}

const HEIGHTS: Readonly<Record<string, number>> = {
  'aid-by-donor': 580,
  'aid-over-time': 300,
  'troops-pledged': 340,
};

/** Charts that peers draw too. */
export const PEER_SUBJECTS = ['troops-pledged', 'aid-by-donor', 'aid-over-time'] as const;

/** What the pages of peers show, by chart: the same rows and words that stand on our own screen. */
export function peerContents(subjects: readonly string[]): ReadonlyMap<string, PeerContent> {
  const ledger = wholeFirstLedger();
  const charts = CHARTS.filter(({ id }) => subjects.includes(id));
  return new Map(
    charts.map((chart) => {
      const extract = chartExtractOf(chart, ledger);
      const { title, subtitle, notes, sourceLine } = extract.model;
      const others =
        chart.id === 'troops-pledged' ? namesWithout(extract.onScreen, 'soldiers') : [];
      const drawn = { colours: COLOURS, ...drawnOf(chart.id, extract) };
      const after = [...others, ...notes, sourceLine];
      const height = HEIGHTS[chart.id] ?? 0;
      return [chart.id, { title, before: [subtitle], after, height, drawn }];
    }),
  );
}

import type { Browser } from '@playwright/test';
import { CHARTS } from '#charts/registry.ts';
import type { BenchOptions } from '#tooling/bench/benchArguments.ts';
import { openBrowser } from '#tooling/bench/openBrowser.ts';
import { medianOfKnown } from '#tooling/bench/statistics.ts';
import { type PartReport, bytesText, ratioText, timeText } from '#tooling/bench/table.ts';
import type { WireServer } from '#tooling/bench/wireServer.ts';
import { servePages } from './benchServer.ts';
import { CONDITIONS } from './conditions.ts';
import { type Holding, hostPage } from './hostPage.ts';
import { type HostVisit, visitHost } from './manyEmbeds.ts';

const MOST_ROUNDS = 3;
const HOLDINGS: readonly Holding[] = ['iframe', 'script'];

const NOTES = [
  `An article 600 px wide with ten different embeds, all on screen at once (none waits to be scrolled to), beside articles with each of the ten alone; processor ${CONDITIONS.processor} x slower.`,
  'One: the middle of the ten articles with one embed. Ten: when the last of the ten charts is visible. Article and embeds come from one site, so that they share the slow network.',
  'Fetched twice: files of scripts, styles, fonts and data that the server was asked for more than once for one article, until all ten charts are live.',
];

interface Round {
  readonly holding: Holding;
  readonly alone: readonly HostVisit[];
  readonly together: HostVisit;
  readonly twice: readonly string[];
}

/** Paths of files that were asked for more often than before by two or more. */
export function askedTwice(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): readonly string[] {
  return [...after]
    .filter(([path, count]) => !path.endsWith('.html') && count - (before.get(path) ?? 0) > 1)
    .map(([path]) => path);
}

async function round(browser: Browser, server: WireServer, holding: Holding): Promise<Round> {
  const views = tenViews();
  const address = `${server.origin}/host/${holding}/`;
  const alone: HostVisit[] = [];
  for (const view of views) alone.push(await visitHost(browser, `${address}${view}/`, 1));
  const before = new Map(server.asked);
  const together = await visitHost(browser, `${address}all/`, views.length);
  return { holding, alone, together, twice: askedTwice(before, server.asked) };
}

function tenViews(): readonly string[] {
  return CHARTS.map(({ id }) => id).slice(0, 10);
}

function hostPages(origin: string): ReadonlyMap<string, string> {
  const views = tenViews();
  return new Map(
    HOLDINGS.flatMap((holding) => [
      ...views.map((view): [string, string] => [
        `/host/${holding}/${view}/index.html`,
        hostPage(`${origin}/`, [view], holding),
      ]),
      [`/host/${holding}/all/index.html`, hostPage(`${origin}/`, views, holding)],
    ]),
  );
}

function rowOf(holding: Holding, rounds: readonly Round[]): readonly string[] {
  const own = rounds.filter((each) => each.holding === holding);
  const alone = ({ alone: visits }: Round): number | null =>
    medianOfKnown(visits.map(({ visible }) => visible));
  const ratios = own.map((each) => {
    const [ten, one] = [each.together.visible, alone(each)];
    return ten === null || one === null ? null : ten / one;
  });
  const middle = (pick: (each: Round) => number | null): number | null =>
    medianOfKnown(own.map(pick));
  const sum = (pick: (visit: HostVisit) => number): number | null =>
    middle((each) => each.alone.reduce((total, visit) => total + pick(visit), 0));
  const live = middle(({ together }) => together.bytesLive);
  const liveApart = sum(({ bytesLive }) => bytesLive);
  return [
    holding,
    ratioText(medianOfKnown(ratios)),
    live === null || liveApart === null ? '–' : ratioText(live / liveApart),
    timeText(middle(alone)),
    timeText(middle(({ together }) => together.visible)),
    bytesText(middle(({ together }) => together.bytes)),
    bytesText(live),
    String(new Set(own.flatMap(({ twice }) => twice)).size),
  ];
}

/** Ten different embeds in one article beside one: time until all are visible, and whether shared code comes once. */
export async function tenPart(dist: string, options: BenchOptions): Promise<PartReport> {
  const browser = await openBrowser();
  const made = new Map<string, string>();
  const server = await servePages({ dist, made, peers: dist });
  try {
    for (const [path, html] of hostPages(server.origin)) made.set(path, html);
    const rounds: Round[] = [];
    const count = Math.min(MOST_ROUNDS, options.runs);
    for (let turn = 0; turn < count; turn += 1) {
      console.log(`  round ${turn + 1} of ${count} …`);
      for (const holding of HOLDINGS) rounds.push(await round(browser, server, holding));
    }
    return {
      part: 'Ten embeds on one page',
      notes: NOTES,
      tables: [
        {
          title: 'Ten beside one',
          columns: [
            'held by',
            'ten visible: times of one',
            'bytes of ten live: times of apart',
            'one visible',
            'ten visible',
            'bytes',
            'bytes until live',
            'fetched twice',
          ],
          rows: HOLDINGS.map((holding) => rowOf(holding, rounds)),
        },
      ],
      figures: { rounds },
    };
  } finally {
    await server.close();
    await browser.close();
  }
}

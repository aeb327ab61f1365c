import type { Browser } from '@playwright/test';
import { CHARTS } from '#charts/registry.ts';
import type { BenchOptions } from '#tooling/bench/benchArguments.ts';
import { openBrowser } from '#tooling/bench/openBrowser.ts';
import { preparedPeers } from '#tooling/bench/peers/preparedPeers.ts';
import type { PartReport } from '#tooling/bench/table.ts';
import { servePages } from './benchServer.ts';
import { CONDITIONS, PHONE } from './conditions.ts';
import { bySubject, ownContenders } from './contender.ts';
import { limitPages } from './limitPages.ts';
import { type Visit, visit } from './measurePage.ts';
import { targetTable } from './targets.ts';
import { type Visited, absoluteTable, ratioTable } from './pageTable.ts';

const NOTES = [
  `Chromium, ${PHONE.width} x ${PHONE.height} px; network ${CONDITIONS.latency} ms, ${CONDITIONS.download / 1e6} Mbit/s down, ${CONDITIONS.upload / 1e6} up; processor ${CONDITIONS.processor} x slower.`,
  'All pages from one server: brotli at its best, open connections, a fresh profile for each visit; one round to warm up does not count.',
  'The browser delays requests, not connections: name look-up and handshakes, the same for all pages, cost nothing here. Several hosts would cost more than shown.',
  'Bare page: what is visible of the embed with the same drawing inline, system fonts, no script; for the dashboard its first view without scripts.',
  'A chart is visible when a frame with marks in a drawing, canvas or table had been painted; of the dashboard the first one, which may stand below the first screen.',
  'Peers draw the rows that stand on screen, with the same words around, as small as their makers allow: production builds, only the parts in use, data inside, system fonts.',
];

/** Visits all pages in turn, round after round; a page starts at another place in each round. */
async function visitAll(
  browser: Browser,
  origin: string,
  all: readonly Visited[],
  runs: number,
): Promise<readonly Visited[]> {
  const visits = all.map((): Visit[] => []);
  for (let run = -1; run < runs; run += 1) {
    console.log(run < 0 ? '  warming up …' : `  round ${run + 1} of ${runs} …`);
    const turn = Math.max(0, run) * 7;
    for (let place = 0; place < all.length; place += 1) {
      const index = (place + turn) % all.length;
      const contender = all[index]?.contender;
      if (contender === undefined || contender.path === null) continue;
      const how = { slow: run >= 0, reached: contender.kind === 'ours' };
      const found = await visit(browser, origin + contender.path, how);
      if (run >= 0) visits[index]?.push(found);
    }
  }
  return all.map(({ contender }, index) => ({ contender, visits: visits[index] ?? [] }));
}

/** Weight and load of the dashboard, every embed, peers and the limits, all in one run. */
export async function pagesPart(dist: string, options: BenchOptions): Promise<PartReport> {
  const wanted = options.charts;
  const charts = CHARTS.map(({ id }) => id).filter(
    (id) => wanted.length === 0 || wanted.includes(id),
  );
  const peers = await preparedPeers(charts);
  const browser = await openBrowser();
  try {
    const made = await limitPages(browser, dist, charts);
    const server = await servePages({ dist, made, peers: peers.folder });
    const contenders = bySubject([...ownContenders(charts), ...peers.contenders]);
    const all = contenders.map((contender) => ({ contender, visits: [] }));
    const visited = await visitAll(browser, server.origin, all, options.runs);
    await server.close();
    return {
      part: 'Page weight and load',
      notes: [...NOTES, `${options.runs} rounds, interleaved.`],
      tables: [ratioTable(visited), absoluteTable(visited), targetTable(visited)],
      figures: { conditions: CONDITIONS, pages: visited },
    };
  } finally {
    await browser.close();
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { bareEmbeds } from './bareEmbeds.ts';
import { withoutScripts } from './barePage.ts';
import { servePages } from './benchServer.ts';

/** The bare pages of the dashboard and of embeds by path. */
export async function limitPages(
  browser: Browser,
  dist: string,
  charts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const server = await servePages({ dist, made: new Map(), peers: dist }, 1);
  const bare = await bareEmbeds(browser, server.origin, charts);
  await server.close();
  const dashboard = withoutScripts(readFileSync(join(dist, 'index.html'), 'utf8'));
  return new Map([
    ['/bare/dashboard/index.html', dashboard],
    ...[...bare].map(([chart, html]): [string, string] => [`/bare/${chart}/index.html`, html]),
  ]);
}

import type { Rolldown } from 'vite';

/** What the bundler knows of a module. */
type ModuleInfo = Pick<Rolldown.ModuleInfo, 'isEntry' | 'importers' | 'dynamicImporters'>;

/** Looks a module up by its id. */
export type Lookup = (id: string) => ModuleInfo | null;

/** Who loads a module before anything is drawn: every frame, the first page, single charts, or only parts opened later. */
type Reader = 'frame' | 'page' | 'later' | `chart ${string}`;

const PAGE = /\/src\/(?:index\.html|app\/(?:live|DashboardPage|firstView)\.tsx?)$/;
const FRAME = /\/src\/embed\/live\.tsx$/;
const CHART = /\/src\/charts\/([\w-]+)\/spec\.ts$/;

function readerOf(root: string): Reader {
  const [, chart] = CHART.exec(root) ?? [];
  if (chart !== undefined) return `chart ${chart}`;
  if (PAGE.test(root)) return 'page';
  return FRAME.test(root) ? 'frame' : 'later';
}

/** Readers of a module: by the beginnings of scripts that import it before they run. */
function readersOf(id: string, lookup: Lookup): ReadonlySet<Reader> {
  const readers = new Set<Reader>();
  const seen = new Set<string>();
  const ahead = [id];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const module = lookup(next);
    if (module === null) continue;
    if (module.isEntry || module.dynamicImporters.length > 0) readers.add(readerOf(next));
    ahead.push(...module.importers);
  }
  return readers;
}

function chartsIn(readers: ReadonlySet<Reader>): readonly string[] {
  return [...readers].filter((reader) => reader.startsWith('chart ')).toSorted();
}

/** A chart's own things that more charts than this need are so many charts' that all may load them. */
const FEW = 3;

/** Scripts of what more than one reader needs before it can draw. */
export type Share = 'core' | 'frame' | 'kit' | 'page';

/**
 * The script that a module belongs to, so that nobody loads what is not drawn: `core` is what every frame and the first
 * page need, `frame` what frames need besides, `kit` what most charts need, or a chart and the first page, and `page` what only the first page needs.
 * What a module imports has all of its readers, so that no two of these scripts need each other. `null`: none of them.
 */
export function shareOf(id: string, lookup: Lookup): Share | null {
  const readers = readersOf(id, lookup);
  if (readers.has('frame')) return readers.has('page') ? 'core' : 'frame';
  const charts = chartsIn(readers).length;
  if (charts > FEW || (charts > 0 && readers.has('page'))) return 'kit';
  return readers.has('page') ? 'page' : null;
}

/** Names the charts, at least two, that share a module which belongs to no script above; `null`: there are none. */
export function fewChartsOf(id: string, lookup: Lookup): string | null {
  if (shareOf(id, lookup) !== null) return null;
  const charts = chartsIn(readersOf(id, lookup));
  return charts.length > 1 ? charts.join(', ') : null;
}

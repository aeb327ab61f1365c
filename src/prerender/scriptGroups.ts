import { type Lookup, type Share, fewChartsOf, shareOf } from './scriptShares.ts';

interface Chunking {
  getModuleInfo: Lookup;
}

/** Modules that go into one script: of several groups that a module fits, the one with the highest priority. */
interface ScriptGroup {
  /** Name of the script; a function gives each module the name of its script, or none. */
  readonly name: string | ((id: string, chunking: Chunking) => string | null);
  /** What reports call a group whose scripts have names of their own. */
  readonly debugName?: string;
  readonly test: RegExp;
  readonly priority: number;
  /** A script that would be smaller is left to the other groups, bytes. */
  readonly minSize?: number;
  /** Whether the group is cut further by which pages and charts use a module. */
  readonly entriesAware?: boolean;
  /** Cuts smaller than this are joined to their nearest, bytes. */
  readonly entriesAwareMergeThreshold?: number;
}

/** What pages, frames and charts may have in common. */
const SHARED =
  /src\/(?:lib|domain|theme|state|datasets|ui|charts\/kit\/(?!map\/MapLive|BarStage)|views\/(?:figure|kit))|src\/i18n\/(?!messages|guide)|node_modules\/(?:zod|@tanstack)\//;

function shared(share: Share, priority: number): ScriptGroup {
  return {
    name: (id, chunking) =>
      shareOf(id, (each) => chunking.getModuleInfo(each)) === share ? share : null,
    debugName: share,
    test: SHARED,
    priority,
  };
}

/**
 * How scripts are cut: few enough that a frame asks for a handful, and so that a frame loads one chart and no other, and
 * its first script nothing that draws. What is in no group, Vite shares out by itself.
 */
export const SCRIPT_GROUPS: readonly ScriptGroup[] = [
  {
    // All that the first script of a frame needs: nothing of it may draw.
    name: 'address',
    test: /src\/(?:theme\/\w+\.css$|url\/(?:renderFlags|darkFlag|formatPairs|params|search|mergeSearch)\.|lib\/date\.|state\/(?:preparedView|awaitPlot)\.|domain\/(?:question|aid)\.|protocol\/messages\.|embed\/(?:embedFacts|announceHeight|heightMessages|hostPort|hostMessages)\.)|preload-helper/,
    priority: 9,
  },
  {
    // What a page knows of every chart: hardly more than what one request costs by itself.
    name: 'cards',
    test: /src\/charts\/(?:[\w-]+\/(?:card|\w+Height)\.|kit\/(?:card|timeRoom)\.)/,
    priority: 8,
  },
  // What hears a reader: the keys that open dialogs, the first signs of somebody there. Pages wait with it, frames have it
  // once they are live. Nothing that draws may stand in it: what a script holds runs as soon as one line of it is needed.
  {
    name: 'keys',
    test: /src\/(?:views\/keys\/shortcuts|app\/askedDialog|ui\/isApple|state\/(?:firstActs|stops|quiet|readerSigns))\./,
    priority: 8,
  },
  { name: 'stage', test: /src\/charts\/kit\/BarStage/, priority: 1 },
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 7 },
  {
    // What is used of Recharts, and what only that brings along.
    name: 'bars',
    test: /node_modules\/(?!react\/|react-dom\/|scheduler\/|zod\/|@tanstack\/|leaflet\/|react-leaflet\/|@react-leaflet\/|fflate\/)/,
    priority: 6,
  },
  shared('core', 6),
  shared('frame', 5),
  shared('kit', 5),
  shared('page', 5),
  {
    name: (id, chunking) => fewChartsOf(id, (each) => chunking.getModuleInfo(each)),
    debugName: 'charts',
    test: SHARED,
    priority: 4,
    minSize: 1_500,
  },
  {
    // What would be too small for a script of its own.
    name: (id, chunking) =>
      fewChartsOf(id, (each) => chunking.getModuleInfo(each)) === null ? null : 'pieces',
    debugName: 'pieces',
    test: SHARED,
    priority: 3,
  },
  {
    name: 'part',
    test: SHARED,
    priority: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: 1_000,
  },
];

/** File name of a script. Some are named after all that use them, which would be longer than the script. */
export function scriptFileName({ name }: { readonly name: string }): string {
  return /^(?:part|chart )/.test(name) ? 'assets/part-[hash].js' : 'assets/[name]-[hash].js';
}

/** Modules that go into one script: of several groups that a module fits, the one with the highest priority. */
interface ScriptGroup {
  readonly name: string;
  readonly test: RegExp;
  readonly priority: number;
  /** Whether the group is cut further by which pages and charts use a module. */
  readonly entriesAware?: boolean;
  /** Cuts smaller than this are joined to their nearest, bytes. */
  readonly entriesAwareMergeThreshold?: number;
}

/**
 * How scripts are cut: few enough that a frame asks for a handful, and so that a frame loads one chart and no other, and
 * its first script nothing that draws. What is in no group, Vite shares out by itself.
 */
export const SCRIPT_GROUPS: readonly ScriptGroup[] = [
  {
    // All that the first script of a frame needs: nothing of it may draw.
    name: 'address',
    test: /src\/(?:theme\/\w+\.css$|url\/(?:renderFlags|darkFlag|formatPairs|params|search|mergeSearch)\.|lib\/date\.|domain\/(?:question|aid)\.|protocol\/messages\.|embed\/(?:embedFacts|announceHeight|heightMessages|hostPort|hostMessages)\.)|preload-helper/,
    priority: 9,
  },
  {
    // What a page knows of every chart: hardly more than what one request costs by itself.
    name: 'cards',
    test: /src\/charts\/(?:[\w-]+\/(?:card|\w+Height)\.|kit\/(?:card|timeRoom)\.)/,
    priority: 8,
  },
  { name: 'stage', test: /src\/charts\/kit\/BarStage/, priority: 2 },
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 7 },
  {
    // What is used of Recharts, and what only that brings along.
    name: 'bars',
    test: /node_modules\/(?!react\/|react-dom\/|scheduler\/|zod\/|@tanstack\/|leaflet\/|react-leaflet\/|@react-leaflet\/|fflate\/)/,
    priority: 6,
  },
  {
    name: 'part',
    test: /src\/(?:lib|domain|theme|state|datasets|ui|charts\/kit\/(?!map\/MapLive|BarStage)|views\/(?:figure|kit))|src\/i18n\/(?!messages)|node_modules\/(?:zod|@tanstack)\//,
    priority: 3,
    entriesAware: true,
    entriesAwareMergeThreshold: 4_000,
  },
];

/** File name of a script. Parts are named after all that use them, which would be longer than the script. */
export function scriptFileName({ name }: { readonly name: string }): string {
  return name.startsWith('part') ? 'assets/part-[hash].js' : 'assets/[name]-[hash].js';
}

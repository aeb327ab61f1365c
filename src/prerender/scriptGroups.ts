/** Modules that go into one script: of several groups that a module fits, the one with the highest priority. */
interface ScriptGroup {
  readonly name: string;
  readonly test: RegExp;
  readonly priority: number;
}

/**
 * How scripts are cut: few enough that a frame asks for a handful, and so that a frame loads one chart and no other.
 * What is in no group, Vite shares out by itself.
 */
export const SCRIPT_GROUPS: readonly ScriptGroup[] = [
  {
    name: 'address',
    test: /src\/(?:url\/|lib\/date|domain\/(?:question|aid)\.)|preload-helper/,
    priority: 5,
  },
  { name: 'bars', test: /src\/charts\/kit\/BarStage|node_modules\/recharts\//, priority: 6 },
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 7 },
  {
    name: 'figure',
    test: /src\/(?:lib|domain|theme|state|datasets|ui|charts\/kit|views\/(?:figure|kit))\/(?!map\/MapLive|map\/MapGestures|map\/ZoomButtons)|node_modules\/(?:zod|@tanstack)\//,
    priority: 3,
  },
];

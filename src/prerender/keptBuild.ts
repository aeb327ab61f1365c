import { createHash } from 'node:crypto';

/** A file that the build has made, as its bundle holds it. */
type BuiltFile =
  | { readonly type: 'asset'; readonly source: string | Uint8Array }
  | { readonly type: 'chunk'; readonly code: string };

/** What of a build is kept for reading offline. */
export interface KeptBuild {
  /** Names the build. */
  readonly id: string;
  /** Names of files in the build. */
  readonly files: readonly string[];
  readonly bytes: number;
}

/** Code, styles, fonts and data, whole and brief: what any page of the dashboard is drawn from. */
const KEPT = /^(?:assets\/[^/]+\.(?:js|css|woff2)|data\/(?:brief\/)?[^/]+\.json)$/;

/** Described for programs; no page reads it. */
const NOT_READ = /^data\/datapackage/;

/** Letters of the id: enough that no two builds of a site are taken for one. */
const LENGTH = 16;

/** What is kept of the files that are in the bundle by now. The id changes when any of them does. */
export function keptBuild(bundle: Readonly<Record<string, BuiltFile>>): KeptBuild {
  const files = Object.keys(bundle)
    .filter((name) => KEPT.test(name) && !NOT_READ.test(name))
    .toSorted();
  const hash = createHash('sha256');
  let bytes = 0;
  for (const name of files) {
    const file = bundle[name];
    if (file === undefined) continue;
    const content = file.type === 'asset' ? file.source : file.code;
    bytes += typeof content === 'string' ? Buffer.byteLength(content) : content.length;
    hash.update(`${name}\n`).update(content);
  }
  return { id: hash.digest('hex').slice(0, LENGTH), files, bytes };
}

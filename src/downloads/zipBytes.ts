import type { Zippable } from 'fflate';
import { strToU8, zipSync } from 'fflate';

/** Files by path; text is written as UTF-8. */
export type ZipFiles = Readonly<Record<string, string | Uint8Array>>;

/** The first moment that a zip file can name. With it the same files always make the same bytes. */
const WHEN = new Date(1980, 0, 1);

/** Files as a zip archive that depends on nothing but them. */
export function zipBytes(files: ZipFiles): Uint8Array<ArrayBuffer> {
  const zippable: Zippable = Object.fromEntries(
    Object.entries(files).map(
      ([path, content]) =>
        [path, typeof content === 'string' ? strToU8(content) : content] as const,
    ),
  );
  return zipSync(zippable, { level: 9, mtime: WHEN, os: 3 });
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A source file with its text. */
export interface SourceFile {
  /** Path inside the folder that was read, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file below a folder. Throws if the folder does not exist. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(folder, path), 'utf8'),
    }));
}

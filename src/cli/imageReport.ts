import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectShapes } from '#cartography/projectShapes.ts';
import { problemLine } from '#datasets/problemLine.ts';
import { readLedgerFolder } from '#datasets/source.node.ts';
import { folderProblems } from '#datasets/release/folderProblems.node.ts';
import { dayAsked } from '#domain/asof.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { FinishedPicture, PictureJob } from '#export/finishPicture.node.ts';
import { namedQuestion, pictureName } from '#export/pictureName.ts';
import type { PicturePool } from '#export/picturePool.node.ts';
import { type Result, failure, success } from '#lib/result.ts';
import { formatSearch } from '#url/search.ts';
import type { Progress } from './progressBar.ts';

/** What became of the pictures. */
export interface ImageReport {
  /** Files written. */
  readonly written: readonly string[];
  /** Why the others were not. */
  readonly failures: readonly string[];
}

/** Reads a ledger folder with its map, or says what is wrong with it. */
export function drawableLedger(folder: string): Result<Ledger, readonly string[]> {
  const read = readLedgerFolder(folder);
  const problems = folderProblems(read);
  const { coalition, ...records } = read.ledger;
  if (problems.length > 0 || coalition === null) {
    return failure([
      `The ledger in ${folder} does not pass the check:`,
      ...problems.map(problemLine),
    ]);
  }
  const shapes =
    coalition.map === null
      ? { width: 1, height: 1, shapes: [], insets: [] }
      : projectShapes(coalition.map);
  return success({ ...records, coalition, shapes });
}

function baseName(job: PictureJob, picture: FinishedPicture, ledger: Ledger): string {
  const { chart, language, theme, transparent, wikimedia, format, question } = job;
  return pictureName({
    chart,
    asof: dayAsked(question, ledger.coalition),
    language,
    width: picture.width,
    height: picture.height,
    theme,
    titled: format.titled,
    preset: format.preset !== null,
    transparent,
    wikimedia,
    search: formatSearch(namedQuestion(question)),
  });
}

/** Draws and writes all pictures; one that fails stops no other. */
export async function imageReport(
  jobs: readonly PictureJob[],
  ledger: Ledger,
  pool: PicturePool,
  out: string,
  progress: Progress,
): Promise<ImageReport> {
  mkdirSync(out, { recursive: true });
  const written: string[] = [];
  const failures: string[] = [];
  await Promise.all(
    jobs.map(async (job) => {
      try {
        const picture = await pool.draw(job);
        const name = baseName(job, picture, ledger);
        const files = picture.files.map(({ type, bytes }) => {
          const file = join(out, `${name}.${type}`);
          writeFileSync(file, bytes);
          return file;
        });
        written.push(...files);
        progress.step(files.join(', '));
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error));
        progress.step(`${job.chart}: failed`);
      }
    }),
  );
  progress.end();
  return { written: written.toSorted(), failures };
}

import { HttpResponse, delay, http } from 'msw';
import type { RequestHandler } from 'msw';
import { DATASETS } from '#datasets/registry.ts';
import type { LedgerFiles } from './ledgerFile.ts';
import type { Scenario } from './scenarios.ts';

/**
 * Two handlers per dataset of the registry: answer `{base}data/{dataset}.json` from `files` as the scenario says, and the
 * same where the brief edition is asked for.
 * A dataset that `files` lacks is not found, as on a real server.
 */
export function ledgerHandlers(
  files: LedgerFiles,
  base: string,
  scenario: Scenario,
): readonly RequestHandler[] {
  const paths = Object.keys(DATASETS).flatMap((dataset) =>
    ['', 'brief/'].map((folder) => ({ dataset, path: `${base}data/${folder}${dataset}.json` })),
  );
  return paths.map(({ dataset, path }) =>
    http.get(path, async () => {
      if (!Object.hasOwn(files, dataset)) return new HttpResponse(null, { status: 404 });
      const answer = scenario.answer(dataset, files[dataset]);
      if (answer.delay > 0) await delay(answer.delay);
      return new HttpResponse(answer.body, {
        status: answer.status,
        headers: { 'Content-Type': 'application/json' },
      });
    }),
  );
}

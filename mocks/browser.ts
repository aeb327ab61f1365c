import { setupWorker } from 'msw/browser';
import { ledgerHandlers } from './handlers.ts';
import type { LedgerFiles } from './ledgerFile.ts';
import type { Scenario } from './scenarios.ts';

/** Mocks for a page in development mode: call `start()` on the result. */
export function mockWorker(
  files: LedgerFiles,
  base: string,
  scenario: Scenario,
): ReturnType<typeof setupWorker> {
  return setupWorker(...ledgerHandlers(files, base, scenario));
}

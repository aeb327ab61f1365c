import { setupServer } from 'msw/node';
import { ledgerHandlers } from './handlers.ts';
import type { LedgerFiles } from './ledgerFile.ts';
import { parseScenario } from './scenarios.ts';

/** Mocks for unit tests: call `listen()` on the result before the test and `close()` after it. `base` is absolute. */
export function mockServer(
  files: LedgerFiles,
  base: string,
  search = '',
): ReturnType<typeof setupServer> {
  return setupServer(...ledgerHandlers(files, base, parseScenario(search)));
}

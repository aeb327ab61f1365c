import { defineConfig } from '@playwright/test';
import { installedBrowser } from '../src/tooling/browser.ts';

const browser = installedBrowser();
const root = process.getuid?.() === 0;
const quiet = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Where the dashboard of the second ledger is built, seen from `src`. */
const SECOND_DIST = '--outDir ../node_modules/.cache/second-dist';

/** The built dashboard, the development server with its mocks, and the built dashboard of another ledger. */
const SERVERS = [
  { command: 'npm run --silent preview', port: 4173 },
  { command: 'npm run --silent dev', port: 5173 },
  {
    command: `npm run --silent build -- --logLevel warn ${SECOND_DIST} && npm run --silent preview -- --port 4174 ${SECOND_DIST}`,
    env: { DATA_DIR: 'mocks/fixtures/second-ledger', PICTURES: 'off' },
    port: 4174,
  },
];

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 2,
  // A machine that is busy with something else may be late once, but not twice.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: true,
  timeout: 60_000,
  // Busy machines draw late; nothing is asserted about time.
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../node_modules/.cache/test/e2e.json' }]],
  use: {
    baseURL: 'http://localhost:4173',
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'off',
    actionTimeout: 10_000,
    launchOptions: {
      args: root ? ['--no-sandbox', ...quiet] : quiet,
      ...(browser === null ? {} : { executablePath: browser }),
    },
  },
  webServer: SERVERS.map((server) => ({
    ...server,
    cwd: '..',
    timeout: 240_000,
    reuseExistingServer: process.env['CI'] === undefined,
  })),
});

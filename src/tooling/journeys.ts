import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { findOrInstallBrowser } from './browser.ts';

const RUNNER = resolve('node_modules/@playwright/test/cli.js');

const browser = await findOrInstallBrowser();
console.log(`Browser: ${browser}`);
const run = spawnSync(
  process.execPath,
  [RUNNER, 'test', '-c', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, CHROME_PATH: browser } },
);
process.exitCode = run.status ?? 1;

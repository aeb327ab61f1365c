import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages } from './installPackages.ts';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** How long Playwright's download may take before Debian's package is tried, milliseconds. */
const DOWNLOAD_LIMIT = 120_000;

const HINT = `No Chromium or Chrome was found, and none could be installed.
Install one (Debian: apt-get install chromium; others: https://www.google.com/chrome/)
or set CHROME_PATH to the browser's executable.`;

type Environment = Readonly<Record<string, string | undefined>>;

function onPath(environment: Environment): readonly string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * The executable of an installed Chromium or Chrome; `null` if there is none.
 * `CHROME_PATH` and `PLAYWRIGHT_CHROMIUM_EXECUTABLE` come first and are trusted only if the file exists.
 */
export function installedBrowser(
  environment: Environment = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const named = [environment['CHROME_PATH'], environment['PLAYWRIGHT_CHROMIUM_EXECUTABLE']];
  const candidates = [...named, ...onPath(environment), ...PLACES];
  return candidates.find((path) => path !== undefined && path !== '' && exists(path)) ?? null;
}

async function playwrightBrowser(): Promise<string | null> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}

function download(): void {
  const args = ['playwright', 'install', 'chromium'];
  console.log(`$ npx ${args.join(' ')}`);
  spawnSync('npx', args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: DOWNLOAD_LIMIT });
}

/**
 * An executable browser for the journeys: one that is installed, else Playwright's download, else Debian's package.
 * Throws with what to install if all of these fail.
 */
export async function findOrInstallBrowser(): Promise<string> {
  const found = installedBrowser() ?? (await playwrightBrowser());
  if (found !== null) return found;
  console.log('No browser found: trying the download of Playwright.');
  download();
  const downloaded = await playwrightBrowser();
  if (downloaded !== null) return downloaded;
  console.log("No download: trying Debian's package.");
  installPackages(['chromium']);
  const packaged = installedBrowser();
  if (packaged !== null) return packaged;
  throw new Error(HINT);
}

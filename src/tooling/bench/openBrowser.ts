import { type Browser, chromium } from '@playwright/test';
import { findOrInstallBrowser } from '#tooling/browser.ts';

/** Starts the browser of the benchmark, without a window. Throws with what to install if there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findOrInstallBrowser();
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

import { files } from 'virtual:ledger';
import { mockWorker } from './browser.ts';
import { parseScenario } from './scenarios.ts';

/** Starts answering the page's requests for datasets, as `?mock=` in `search` says. Development mode only. */
export async function startMocks(search: string): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const scenario = parseScenario(search);
  console.info(`Mocked datasets, scenario: ${scenario.name}`);
  await mockWorker(files, base, scenario).start({
    serviceWorker: { url: `${base}mockServiceWorker.js` },
    onUnhandledRequest: 'bypass',
    quiet: true,
  });
}

import { expect, giveSigns, test } from './kit/test.ts';
import type { Page, Route } from './kit/test.ts';
import { DATASET_IDS } from '../src/datasets/registry.ts';
import { brokenWords, drawnNumbers, settled } from './kit/drawnNumbers.ts';

type Fault = (route: Route) => Promise<void>;

function body(text: string, contentType = 'application/json'): Fault {
  return (route) => route.fulfill({ status: 200, contentType, body: text });
}

/** One fault per dataset and page, in turn: all meet all over the matrix. */
const FAULTS: readonly (readonly [string, Fault])[] = [
  ['not found', (route) => route.fulfill({ status: 404, body: 'gone' })],
  ['server error', (route) => route.fulfill({ status: 500, body: 'no' })],
  ['no connection', (route) => route.abort('internetdisconnected')],
  ['connection reset', (route) => route.abort('connectionreset')],
  ['a page', body('<!doctype html><p>Sorry</p>', 'text/html')],
  ['no JSON', body('Sorry')],
  ['another version', body('{"dataset":"roles","schema":99,"records":[]}')],
  [
    'cut short',
    async (route) => {
      const text = await (await route.fetch()).text();
      await body(text.slice(0, text.length / 2))(route);
    },
  ],
];

const PAGES = [
  '/',
  '/?diff=2025-09-04..2026-02-24',
  '/method/?overlay=sources&focus=total%3Aaid',
  '/method/?overlay=sources&focus=stances%3AFRA~reports%3Amembers',
  '/method/?overlay=download-data&focus=aid-map',
  '/member/FRA/',
  '/sources/?tab=by-source&focus=FRA',
  '/sources/?focus=roles',
  '/method/',
  '/changelog/',
] as const;

/** `ALL_FAULTS=true` tries every dataset on every page; else the first page has all and the others a third, another every day. */
const DAY = Math.floor(Date.now() / 86_400_000);
const THOROUGH = process.env['ALL_FAULTS'] === 'true';

function tried(turn: number): readonly (readonly [number, string])[] {
  const all = [...DATASET_IDS.entries()];
  return THOROUGH || turn === 0 ? all : all.filter(([place]) => (place + turn + DAY) % 3 === 0);
}

async function retryAll(page: Page): Promise<void> {
  const buttons = page.getByRole('button', { name: 'Try again' });
  for (let left = 20; left > 0 && (await buttons.count()) > 0; left -= 1) {
    // What was asked for again by itself may have come meanwhile, and the button is gone.
    await buttons
      .first()
      .click({ timeout: 2_000 })
      .catch(() => undefined);
    await settled(page);
  }
}

for (const [turn, path] of PAGES.entries()) {
  test(`no dataset that fails takes ${path} down or draws a wrong number (day ${DAY})`, async ({
    browser,
  }) => {
    test.setTimeout(400_000);
    const sound = await browser.newPage();
    await sound.addInitScript(giveSigns);
    await sound.goto(path);
    await settled(sound);
    const right = await drawnNumbers(sound);
    await sound.close();
    expect(right.length).toBeGreaterThan(2);
    // A sentence may say less than on the sound page, never anything else.
    const isRight = (text: string): boolean =>
      right.includes(text) ||
      right.some((whole) => text.split(/, | and |\.$/).every((clause) => whole.includes(clause)));
    for (const [place, id] of tried(turn)) {
      const [name, fault] = FAULTS[(place + turn) % FAULTS.length] ?? ['', body('')];
      const about = `${id}: ${name}`;
      const page = await browser.newPage();
      await page.addInitScript(giveSigns);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.route(`**/data/**/${id}.json`, fault);
      await page.goto(path);
      await settled(page);
      const drawn = await drawnNumbers(page);
      expect
        .soft(
          drawn.filter((text) => !isRight(text)),
          about,
        )
        .toEqual([]);
      expect.soft(await brokenWords(page), about).toEqual([]);
      await expect.soft(page.locator('h1').first(), about).not.toBeEmpty();
      if (drawn.length < right.length) {
        await expect.soft(page.getByRole('alert').first(), about).toContainText('Not loaded: ');
      }
      await page.unroute(`**/data/**/${id}.json`);
      await retryAll(page);
      await expect.soft(page.getByRole('alert'), about).toHaveCount(0);
      await expect.poll(() => drawnNumbers(page), about).toEqual(right);
      expect.soft(errors, about).toEqual([]);
      await page.close();
    }
  });
}

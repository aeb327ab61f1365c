import { expect, test } from './kit/test.ts';

const DEVELOPMENT = 'http://localhost:5173';

/** A development server that has just started prepares its modules first. */
const COLD = { timeout: 60_000 };

/** What the first page says in each kind of trouble. */
const SIGHTS = [
  { scenario: 'slow', says: /33\smembers/ },
  { scenario: 'error', says: /Not loaded: / },
  { scenario: 'empty', says: /No member of the coalition of the willing is known/ },
  { scenario: 'malformed', says: /damaged and left out/ },
  { scenario: 'stale', says: /As of \d+ April 2025|As of 1 April 2025/ },
  { scenario: 'huge', says: /33\smembers/ },
] as const;

for (const { scenario, says } of SIGHTS) {
  test(`with ?mock=${scenario} the page stands and says what it has`, async ({ page }) => {
    test.setTimeout(120_000);
    const crashes: string[] = [];
    page.on('pageerror', (error) => crashes.push(error.message));
    const answered = page.waitForResponse(/\/data\/(brief\/)?members\.json$/, COLD);
    await page.goto(`${DEVELOPMENT}/?mock=${scenario}`);
    expect((await answered).fromServiceWorker()).toBe(true);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty(COLD);
    await expect(page.getByRole('main')).toContainText(says, COLD);
    expect(crashes).toEqual([]);
  });
}

import { expect, test } from '@playwright/test';

const DEVELOPMENT = 'http://localhost:5173';

for (const scenario of ['slow', 'error', 'empty', 'malformed', 'stale', 'huge']) {
  test(`with ?mock=${scenario} the page stands`, async ({ page }) => {
    const crashes: string[] = [];
    page.on('pageerror', (error) => crashes.push(error.message));
    const answered = page.waitForResponse(/\/data\/members\.json$/);
    await page.goto(`${DEVELOPMENT}/?mock=${scenario}`);
    expect((await answered).fromServiceWorker()).toBe(true);
    await expect(page.getByRole('main')).not.toBeEmpty();
    expect(crashes).toEqual([]);
  });
}

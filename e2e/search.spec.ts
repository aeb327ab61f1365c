import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from './kit/test.ts';

/** Keys are heard once the page is live; until then the button is disabled. */
async function untilLive(page: Page): Promise<void> {
  await expect(page.locator('[data-still]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeEnabled();
}

async function openSearch(page: Page): Promise<Locator> {
  await untilLive(page);
  await page.keyboard.press('Control+K');
  const field = page.getByRole('combobox', { name: 'Country, chart or page' });
  await expect(field).toBeFocused();
  return field;
}

/** The option that Enter would choose. */
async function active(field: Locator): Promise<string> {
  const id = (await field.getAttribute('aria-activedescendant')) ?? '';
  const option = field.page().locator(`[id="${id}"]`);
  await expect(option).toHaveAttribute('aria-selected', 'true');
  return (await option.innerText()).replaceAll(/\s+/g, ' ');
}

test('goes from any page to a country by its name in any language, and back', async ({ page }) => {
  await page.goto('/method/');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const field = page.getByRole('combobox', { name: 'Country, chart or page' });
  await expect(field).toBeFocused();
  await field.fill('allem');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  expect(await active(field)).toBe('Germany (Allemagne) go to its page');
  await field.press('Enter');
  await expect(page).toHaveURL('/member/DEU/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Germany');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.locator('main')).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Method');
});

test('marks a country in the charts here, and takes the mark off', async ({ page }) => {
  await page.goto('/?asof=2025-09-04');
  const field = await openSearch(page);
  await field.fill('fra');
  await field.press('ArrowDown');
  expect(await active(field)).toBe('France mark it in the charts here');
  await field.press('Enter');
  await expect(page).toHaveURL('/?asof=2025-09-04&country=~FRA');
  await expect(page.locator('dialog')).toHaveCount(0);
  const again = await openSearch(page);
  await again.fill('FRA');
  await expect(page.getByRole('option', { name: 'take the mark off' })).toBeVisible();
});

test('goes to a chart by its name, and through all results by arrows', async ({ page }) => {
  await page.goto('/member/FRA/');
  const field = await openSearch(page);
  await field.fill('aid');
  await expect(page.getByRole('group', { name: 'Charts' }).getByRole('option')).toHaveCount(3);
  expect(await active(field)).toContain('Aid by donor');
  await field.press('ArrowUp');
  expect(await active(field)).toContain('Claims and sources with “aid”');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL('/#aid-by-donor');
  await expect(page.locator('#aid-by-donor')).toBeFocused();
  await expect(page.locator('#aid-by-donor')).toBeInViewport();
  await expect(page).toHaveTitle(/^Aid by donor – /);
});

test('says what can be searched where nothing is found, and leads on to the records', async ({
  page,
}) => {
  await page.goto('/sources/');
  const field = await openSearch(page);
  await field.fill('zzzz');
  await expect(page.getByRole('dialog').getByText('Nothing is called that.')).toBeVisible();
  await field.press('Enter');
  await expect(page).toHaveURL('/sources/?tableSearch=zzzz');
});

test('Escape empties the field, then closes, and gives the focus back', async ({ page }) => {
  await page.goto('/');
  await untilLive(page);
  const mark = page.locator('[data-plot="troops-pledged"] [tabindex="0"]');
  await mark.focus();
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Country, chart or page' });
  await expect(field).toBeFocused();
  await field.fill('x');
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await field.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('a sign opens nothing outside charts and the date, nor while one types', async ({ page }) => {
  await page.goto('/');
  await untilLive(page);
  await page.getByRole('link', { name: 'Method' }).focus();
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  const typed = page.getByLabel('Go to a date');
  await typed.focus();
  await page.keyboard.press('/');
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.getByRole('slider', { name: 'Date', exact: true }).focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
});

test('all keys are told, from the foot of every page', async ({ page }) => {
  await page.goto('/changelog/');
  await page.getByRole('button', { name: 'Keyboard' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveCount(6);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeFocused();
});

for (const [path, label, query] of [
  ['/uk/', 'Пошук', 'Польщ'],
  ['/fr/', 'Rechercher', 'Pologne'],
  ['/de/', 'Suche', 'Polen'],
  ['/pl/', 'Szukaj', 'Polsk'],
] as const) {
  test(`finds a country on ${path}, where nothing stands in the way`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(path);
    await page.getByRole('button', { name: label, exact: true }).click();
    // The page behind has a choice of colours, with options of its own.
    const dialog = page.getByRole('dialog');
    const field = dialog.getByRole('combobox');
    await field.fill(query);
    await expect(dialog.getByRole('listbox').getByRole('option').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await field.press('Enter');
    await expect(page).toHaveURL(`${path}member/POL/`);
  });
}

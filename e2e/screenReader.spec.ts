import { expect, test, type Page } from './kit/test.ts';
import { LANGUAGES } from '../src/i18n/languages.ts';
import { CHART_IDS } from './kit/chartIds.ts';
import { enliven, pathIn } from './kit/openPlace.ts';
import { SEED } from './kit/seed.ts';

/** One thing as a screen reader meets it, in reading order. */
interface Heard {
  readonly role: string;
  readonly name: string;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
}

/** Another language than English, a new one every day. */
const OTHER =
  LANGUAGES.filter((language) => language !== 'en')[SEED % (LANGUAGES.length - 1)] ?? 'fr';

/** The browser's own accessibility tree, from top to bottom. */
async function heard(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const all = new Map<string, AxNode>(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: AxNode | undefined): readonly Heard[] => {
    if (node === undefined) return [];
    const inside = (node.childIds ?? []).flatMap((id) => walk(all.get(id)));
    if (node.ignored) return inside;
    return [{ role: node.role?.value ?? '', name: node.name?.value ?? '' }, ...inside];
  };
  return walk(all.get(nodes[0]?.nodeId ?? ''));
}

/** Roles that are nothing without a name. */
const NAMED =
  /^(image|img|graphics-\w+|button|link|radio|checkbox|slider|searchbox|textbox|combobox|radiogroup|table|DisclosureTriangle)$/;

function namelessIn(tree: readonly Heard[]): readonly string[] {
  return tree
    .filter(({ role, name }) => NAMED.test(role) && name.trim() === '')
    .map(({ role }) => role);
}

/** Where a chart's parts come in reading order, the plot by its name; −1: not at all. */
function orderIn(tree: readonly Heard[], plot: string): readonly number[] {
  const first = (wanted: (each: Heard) => boolean): number => tree.findIndex(wanted);
  return [
    first(({ role }) => role === 'heading'),
    first(({ role, name }) => /^(group|image|img|figure)$/.test(role) && name === plot),
    first(({ role }) => role === 'DisclosureTriangle' || role === 'summary'),
  ];
}

for (const [index, chart] of CHART_IDS.entries()) {
  // Each chart in one language a day, in the other tomorrow.
  for (const language of [(index + SEED) % 2 === 0 ? 'en' : OTHER] as const) {
    test(`a screen reader hears ${chart} in order, still and live (${language})`, async ({
      page,
    }) => {
      await page.goto(pathIn(language, `embed/${chart}/`));
      await expect(page.locator('[data-still]')).toBeVisible();
      const isTable = (await page.locator('[data-plot]').count()) === 0;
      const titles: string[] = [];
      for (const state of ['still', 'live']) {
        if (state === 'live') await enliven(page);
        const tree = await heard(page);
        expect(namelessIn(tree), `${state}: nothing without a name`).toEqual([]);
        const headings = tree.filter(({ role }) => role === 'heading');
        expect(headings[0]?.name, `${state}: a finding`).toMatch(/\p{L}+ .*\p{L}/u);
        titles.push(headings[0]?.name ?? '');
        if (isTable) {
          expect(
            tree.some(({ role, name }) => role === 'table' && name !== ''),
            state,
          ).toBe(true);
          continue;
        }
        const label = await page.locator('[data-plot]').first().getAttribute('aria-label');
        const order = orderIn(tree, label ?? '');
        expect(
          order.every((place) => place >= 0),
          `${state}: finding, chart, table: ${order.join()}`,
        ).toBe(true);
        expect(order, `${state}: in this order`).toEqual(order.toSorted((a, b) => a - b));
        const plot = tree[order[1] ?? -1];
        // One to three whole sentences.
        expect(plot?.name, state).toMatch(/[.!?…»”)]$/);
      }
      expect(titles[1], 'live says what the still says').toBe(titles[0]);
      if (isTable) return;
      const marks = (await heard(page)).filter(({ role }) => role === 'button');
      expect(marks.length, `marks of chart ${String(index)}`).toBeGreaterThan(0);
      await page.locator('summary').first().click();
      await expect(page.locator('details[open] table')).toBeVisible();
      const tables = (await heard(page)).filter(({ role }) => role === 'table');
      expect(tables[0]?.name).not.toBe('');
    });
  }
}

test('what has no name is found', async ({ page }) => {
  await page.goto('/embed/roles/?static=true');
  expect(namelessIn(await heard(page))).toEqual([]);
  await page.evaluate(() => {
    const picture = document.createElement('div');
    picture.setAttribute('role', 'img');
    picture.style.cssText = 'width:9px;height:9px';
    document.querySelector('article')?.append(picture, document.createElement('button'));
  });
  expect(namelessIn(await heard(page)).length).toBe(2);
});

for (const chart of ['troop-stances', 'aid-map']) {
  test(`the table of ${chart} lists every country of the map and opens the same claims`, async ({
    page,
  }) => {
    await page.goto('/');
    const marks = page.locator(`[data-plot="${chart}"] [data-party][data-claims]`);
    await expect(marks.first()).toBeAttached();
    const drawn = await marks.evaluateAll((all) =>
      all.map((mark) => ({
        party: mark.getAttribute('data-party') ?? '',
        claims: (mark.getAttribute('data-claims') ?? '').trim(),
      })),
    );
    const byParty = new Map(
      drawn.filter(({ claims }) => claims !== '').map((mark) => [mark.party, mark.claims]),
    );
    expect(byParty.size).toBeGreaterThan(20);
    await page.goto(`/?tab=${chart}`);
    const table = page.locator(`[data-chart="${chart}"] table`);
    await expect(table).toBeVisible();
    const listed = await table
      .locator('tr[data-row]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
    // The country that the coalition is for gives nothing and stands for nothing.
    const unlisted = [...byParty.keys()].filter((party) => !listed.includes(party));
    expect(unlisted.filter((party) => party !== 'UKR')).toEqual([]);
    for (const party of unlisted) byParty.delete(party);
    const some = [...byParty].filter((_, index) => (index + SEED) % 8 === 0);
    for (const [party, claims] of some) {
      await table.locator(`tr[data-row="${party}"] td button:not([tabindex="-1"])`).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      const focus = new URL(page.url()).searchParams.get('focus') ?? '';
      expect(claims.split(/\s+/), party).toContain(focus.split('~', 1)[0]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
}

// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { type Language, loadMessages } from '#i18n/languages.ts';
import type { ThemeName } from '#theme/tokens.ts';
import type { GoldenChange } from '#tooling/testKit/goldenPage.ts';
import { goldenPage, writeGoldenPage } from '#tooling/testKit/goldenPage.ts';
import type { GoldenText } from '#tooling/testKit/goldenText.ts';
import { goldenText, withOutlines } from '#tooling/testKit/goldenText.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { drawStill } from './drawStill.tsx';

const CHART_FOLDERS = resolve(import.meta.dirname, '../charts');
const PAGE_FOLDER = resolve(import.meta.dirname, '../../node_modules/.cache/test/goldens');
const ledger = publishedLedgerWithShapes();
const spreads = { asof: '2026-02-24', basis: 'highest', country: ['FRA', 'POL'] } as const;

/** Every one is drawn at every width in every theme. */
const LANGUAGES: readonly Language[] = ['en', 'uk'];
const WIDTHS = [340, 700, 1040] as const;
const THEMES: readonly ThemeName[] = ['light', 'dark'];

interface Golden {
  readonly name: string;
  readonly language: Language;
  readonly width: number;
  readonly theme: ThemeName;
  readonly asked: Partial<Question>;
}

const GOLDENS: readonly Golden[] = [
  ...LANGUAGES.flatMap((language) =>
    WIDTHS.flatMap((width) =>
      THEMES.map((theme) => {
        const name = `${language === 'en' ? '' : `${language}-`}${theme}-${width}`;
        return { name, language, width, theme, asked: {} };
      }),
    ),
  ),
  { name: 'highest-700', language: 'en', width: 700, theme: 'light', asked: spreads },
];

const changes: GoldenChange[] = [];

async function drawn(id: string, golden: Golden, from = ledger): Promise<GoldenText> {
  const spec = CHARTS.find((chart) => chart.id === id);
  if (spec === undefined) throw new Error(`There is no chart “${id}”.`);
  const { language, width, theme, asked } = golden;
  const model = spec.model({
    ledger: from,
    question: { ...DEFAULT_QUESTION, ...asked },
    format: createFormat(language),
    messages: await loadMessages(language),
  });
  return goldenText(drawStill(globalThis.document, spec, model, { width, theme }));
}

afterAll(() => {
  if (changes.length === 0) return;
  process.stdout.write(`Before and after: ${writeGoldenPage(PAGE_FOLDER, changes)}\n`);
});

for (const { id } of CHARTS) {
  it.each(GOLDENS)(
    `draws ${id} as in its golden $name (a changed drawing: \`npm run test:unit -- src/export/goldens.test.ts -u\`, then look at it)`,
    async (golden) => {
      const { text, outlines } = await drawn(id, golden);
      const file = resolve(CHART_FOLDERS, id, 'golden', `${golden.name}.svg`);
      const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
      if (before !== text) {
        changes.push({
          name: `${id}, ${golden.name}`,
          before: withOutlines(before, outlines),
          after: withOutlines(text, outlines),
        });
      }
      await expect(text).toMatchFileSnapshot(file);
    },
  );
}

it('changes a golden when a number changes', async () => {
  const changed = ledger.stances.map((claim) =>
    claim.soldiers?.high === 10_000
      ? { ...claim, soldiers: { ...claim.soldiers, high: 10_001 } }
      : claim,
  );
  const golden = { name: '', language: 'en', width: 700, theme: 'light', asked: {} } as const;
  const before = await drawn('troops-pledged', golden);
  const after = await drawn('troops-pledged', golden, { ...ledger, stances: changed });
  expect(after.text).not.toBe(before.text);
});

it('changes a golden when an outline changes by a point', async () => {
  const [first, ...others] = ledger.shapes.shapes;
  if (first === undefined) throw new Error('There is no outline.');
  const path = first.path.replace(/\d(?=\D)/, (digit) => String((Number(digit) + 1) % 10));
  const shapes = { ...ledger.shapes, shapes: [{ ...first, path }, ...others] };
  const golden = { name: '', language: 'en', width: 700, theme: 'light', asked: {} } as const;
  const before = await drawn('troop-stances', golden);
  const after = await drawn('troop-stances', golden, { ...ledger, shapes });
  expect(after.text).not.toBe(before.text);
});

it('shows a change before and after, with all outlines that are still the same', async () => {
  const golden = { name: '', language: 'en', width: 340, theme: 'dark', asked: {} } as const;
  const { text, outlines } = await drawn('troop-stances', golden);
  const page = goldenPage([
    { name: 'dark', before: withOutlines(text, outlines), after: '<svg id="new"></svg>' },
  ]);
  expect(outlines.size).toBeGreaterThan(20);
  expect(page).toContain([...outlines.values()][0]);
  expect(page).not.toContain('sha256-');
  expect(page).toContain('<figcaption>after</figcaption><svg id="new">');
});

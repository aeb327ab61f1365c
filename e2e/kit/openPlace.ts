import { expect, type Page } from '@playwright/test';
import { type Language, MAIN_LANGUAGE } from '../../src/i18n/languages.ts';
import { homePath } from '../../src/url/languagePath.ts';
import type { Place } from './places.ts';

/** Address of a place in a language. */
export function pathIn(language: Language, path: string): string {
  return `${homePath('/', language === MAIN_LANGUAGE ? null : language)}${path}`;
}

/** Reaches for an embed's still, as a reader does, and waits until the live chart stands in its place. */
export async function enliven(page: Page): Promise<void> {
  const still = page.locator('[data-still]');
  await still.dispatchEvent('pointerover', { bubbles: true });
  await expect(still).toHaveCount(0, { timeout: 20_000 });
}

/** Opens a place in a language and waits until it is live. */
export async function openPlace(page: Page, place: Place, language: Language): Promise<void> {
  await page.goto(pathIn(language, place.path));
  if (place.path.startsWith('embed/')) await enliven(page);
  await expect(page.locator(place.live).first()).toBeVisible({ timeout: 20_000 });
}

import type { Page } from '@playwright/test';

/** Waits until the page is there and nothing on it is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () =>
      document.querySelector('h1') !== null &&
      document.querySelector('[aria-busy="true"]') === null,
  );
}

/**
 * Every text with a figure that is drawn on the page, of SVG too, without what notices say.
 */
export async function drawnNumbers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const around = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (around === null || !/\d/.test(text)) continue;
      if (around.closest('[role="alert"], script, style, noscript, title') !== null) continue;
      texts.push(text);
    }
    return texts;
  });
}

/** What stands on a page and must not, whatever the data. */
export async function brokenWords(page: Page): Promise<readonly string[]> {
  const text = await page.locator('body').innerText();
  return text.match(/\b(?:NaN|undefined|Infinity|null|\[object \w+\])\b/g) ?? [];
}

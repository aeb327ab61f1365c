import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';
export type { Download, FrameLocator, Locator, Page, Route } from '@playwright/test';

/** Turns the wheel, as far as the page can tell, as soon as something can hear it: a page waits for its reader. */
export function giveSigns(): void {
  if (window.top !== window || location.pathname.includes('/embed/')) return;
  const sign = (): boolean => dispatchEvent(new WheelEvent('wheel'));
  for (const moment of ['DOMContentLoaded', 'load']) {
    addEventListener(moment, () => {
      sign();
      setTimeout(sign, 300);
    });
  }
}

/** A test whose pages have a reader from the first moment on. What a page does without one is tested with `@playwright/test`. */
export const test = base.extend({
  context: async ({ context }, run) => {
    await context.addInitScript(giveSigns);
    await run(context);
  },
});

import type { Page } from '@playwright/test';
import { settled } from '#tooling/bench/pages/settled.ts';
import type { SlowPage } from '#tooling/bench/pages/slowPage.ts';

/** A way of asking the dashboard another question, over and over. */
export interface Input {
  readonly name: string;
  readonly perform: (slow: SlowPage) => Promise<void>;
}

/** The slider, in the order of the page. */
const SLIDER = '[role="slider"]';
const SINGLE_STEPS = 12;
const HELD_STEPS = 40;
const DRAG_STEPS = 60;
const FILTERS = 8;
/** How long drawings must have rested before the next input of those that come one by one, milliseconds. */
const BETWEEN = 600;

function pause(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time);
  });
}

async function toSlider(page: Page): Promise<void> {
  const slider = page.locator(SLIDER).first();
  await slider.scrollIntoViewIfNeeded();
  await slider.focus();
}

async function singleSteps(slow: SlowPage): Promise<void> {
  await toSlider(slow.page);
  for (let step = 0; step < SINGLE_STEPS; step += 1) {
    await slow.page.keyboard.press(step % 3 === 2 ? 'PageDown' : 'ArrowLeft');
    await settled(slow, BETWEEN);
  }
}

async function heldKey({ page }: SlowPage): Promise<void> {
  await toSlider(page);
  for (let step = 0; step < HELD_STEPS; step += 1) {
    await page.keyboard.press('ArrowLeft');
    await pause(33);
  }
}

async function drag({ page }: SlowPage): Promise<void> {
  const slider = page.locator(SLIDER).first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('The slider is not on the page.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.9, y);
  await page.mouse.down();
  for (let step = 0; step < DRAG_STEPS; step += 1) {
    const place = 0.5 + 0.4 * Math.cos((step / DRAG_STEPS) * 2 * Math.PI);
    await page.mouse.move(box.x + box.width * place, y);
    await pause(16);
  }
  await page.mouse.up();
}

/** Chooses one after another in the first list of a chart: whose word counts. */
async function filters(slow: SlowPage): Promise<void> {
  const list = slow.page.locator('[data-chart] select').first();
  const count = await list.locator('option').count();
  for (let turn = 1; turn <= FILTERS; turn += 1) {
    await list.selectOption({ index: turn % count });
    await settled(slow, BETWEEN);
  }
}

/** What is timed: one by one, as a reader looks; and held or dragged, while drawings still follow. */
export const INPUTS: readonly Input[] = [
  { name: 'date, one step after another', perform: singleSteps },
  { name: 'date, key held down', perform: heldKey },
  { name: 'date, dragged', perform: drag },
  { name: 'filter, one after another', perform: filters },
];

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { manyMembersLedger } from '#tooling/testKit/manyMembersLedger.ts';
import type { PictureSources } from './prepareChart.ts';
import { preparePicture } from './preparePicture.ts';
import type { PictureFormat } from './presets.ts';
import { PRESETS, PRESET_IDS, customFormat } from './presets.ts';
import { textBoxes } from './textBoxes.ts';

function pictureOf(
  chart: string,
  format: PictureFormat,
  sources: PictureSources,
): ReturnType<typeof preparePicture> {
  const request = {
    chart,
    question: DEFAULT_QUESTION,
    language: 'en',
    permalink: '/',
    shortAddress: 'https://news.example.org/a-long-folder/of-a-newsroom/',
    format,
    theme: 'light',
    transparent: false,
  } as const;
  return preparePicture(globalThis.document, request, sources);
}

const FORMATS = [
  ...PRESET_IDS.map((id) => PRESETS[id]),
  customFormat(240, null),
  customFormat(900, 500),
];

const CASES = [1, 5, 120].flatMap((count) => {
  const ledger = manyMembersLedger(count);
  return CHARTS.map(({ id }) => [id, count, ledger] as const);
});

it.each(CASES)('keeps all of %s inside its picture with %i members', (chart, _, ledger) => {
  const sources = { ledger, format: createFormat('en'), messages: en };
  for (const format of FORMATS) {
    const { drawn } = pictureOf(chart, format, sources);
    const width = drawn.width / format.textScale;
    const height = drawn.height / format.textScale;
    const outside = textBoxes(drawn.svg).filter(
      (box) =>
        box.x < -1 ||
        box.y < -1 ||
        box.x + box.width > width + 1 ||
        box.y + box.height > height + 1,
    );
    const name = format.preset ?? `${format.width}`;
    expect(outside.map(({ text, x, y }) => `${name}: ${text} ${x} ${y}`)).toEqual([]);
    expect(drawn.svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  }
});

it('says that a size is too small, and which height would do', () => {
  const ledger = manyMembersLedger(120);
  const sources = { ledger, format: createFormat('en'), messages: en };
  expect(() => pictureOf('roles', customFormat(240, 200), sources)).toThrow(
    /“roles” does not fit into 240 x 200 px.*about \d{3} px of height/,
  );
});

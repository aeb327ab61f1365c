// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import type { PictureJob } from './finishPicture.node.ts';
import { finishPicture } from './finishPicture.node.ts';
import { preparePicture } from './preparePicture.ts';
import { PRESETS, PRESET_IDS } from './presets.ts';
import { rasterise } from './rasterise.node.ts';
import { readPictureNote } from './readPictureNote.ts';
import { textBoxes } from './textBoxes.ts';

const sources = {
  ledger: publishedLedgerWithShapes(),
  format: createFormat('en'),
  messages: en,
};

const JOB: PictureJob = {
  chart: 'aid-by-donor',
  question: DEFAULT_QUESTION,
  language: 'en',
  types: ['png'],
  zoom: 1,
  wikimedia: false,
  permalink: 'https://example.org/#aid-by-donor',
  shortAddress: 'https://example.org/#aid-by-donor',
  format: PRESETS.og,
  theme: 'light',
  transparent: false,
};

const { document } = globalThis;

function fileText(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

it.each(CHARTS.map(({ id }) => id))(
  'keeps all of %s inside its picture, and large enough',
  (id) => {
    for (const preset of PRESET_IDS) {
      const format = PRESETS[preset];
      const { drawn } = preparePicture(document, { ...JOB, chart: id, format }, sources);
      const width = drawn.width / format.textScale;
      const height = drawn.height / format.textScale;
      const outside = textBoxes(drawn.svg).filter(
        (box) =>
          box.x < -1 ||
          box.y < -1 ||
          box.x + box.width > width + 1 ||
          box.y + box.height > height + 1,
      );
      expect(outside.map(({ text }) => `${preset}: ${text}`)).toEqual([]);
      const small = [...drawn.svg.querySelectorAll('[font-size]')].filter(
        (element) => Number(element.getAttribute('font-size')) < 12,
      );
      expect(small.map(({ textContent }) => `${preset}: ${textContent}`)).toEqual([]);
      expect([null, drawn.height]).toContain(format.height);
    }
  },
);

it('draws the headline in a face of its own: no fallback looks the same', () => {
  const [headline, sans] = ['Source Serif 4', 'Source Sans 3'].map((family) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="5" y="30" font-size="24" font-weight="600" font-family="${family}">Regular</text></svg>`;
    return rasterise(svg, 200).pixels;
  });
  expect(headline).not.toEqual(sans);
});

it('writes files that say what they show', async () => {
  const picture = await finishPicture(document, { ...JOB, types: ['png', 'svg'] }, sources);
  expect([picture.width, picture.height]).toEqual([1200, 628]);
  for (const { bytes } of picture.files) {
    expect(readPictureNote(bytes)).toMatchObject({
      permalink: JOB.permalink,
      asof: sources.ledger.coalition.asof,
      release: sources.ledger.releases.at(-1)?.id,
      language: 'en',
    });
  }
  const svg = fileText(picture.files[1]?.bytes);
  expect(svg).toContain('<title id=');
  expect(svg).toContain('<desc id=');
  expect(svg.match(/@font-face/g)).toHaveLength(3);
  expect(svg).toContain('>Germany</text>');
  expect(svg).not.toMatch(/data-|class=|Variable|style="|"transparent"/);
  expect(
    new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror'),
  ).toBeNull();
});

it('gives the same bytes each time', async () => {
  const once = await finishPicture(document, { ...JOB, types: ['png', 'svg'] }, sources);
  const twice = await finishPicture(document, { ...JOB, types: ['png', 'svg'] }, sources);
  expect(once).toEqual(twice);
});

it('names fonts of Wikimedia and embeds none where that is asked for', async () => {
  const job: PictureJob = { ...JOB, types: ['svg'], wikimedia: true, format: PRESETS.full };
  const svg = fileText((await finishPicture(document, job, sources)).files[0]?.bytes);
  expect(svg).not.toContain('@font-face');
  expect(svg).toContain('Liberation Sans');
  expect(svg).toContain('<rect');
  const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map((found) => Number(found[1]));
  expect(Math.min(...sizes) * (width / 600)).toBeGreaterThanOrEqual(11.99);
});

it('refuses characters that have no glyph, and says which', async () => {
  const { coalition } = sources.ledger;
  const odd = { ...coalition, title: { ...coalition.title, en: 'Ledger 漢' } };
  const ledger = { ...sources.ledger, coalition: odd };
  await expect(finishPicture(document, JOB, { ...sources, ledger })).rejects.toThrow(
    /“漢” \(U\+6F22\)/,
  );
});

it('refuses more pixels than can be drawn, and says how many could', async () => {
  const format = { ...PRESETS.square, width: 6000, height: 6000 };
  await expect(finishPicture(document, { ...JOB, format, zoom: 4 }, sources)).rejects.toThrow(
    /24000 x 24000 px is too large.*largest zoom for this chart is 1/,
  );
});

import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './kit/test.ts';
import { readPngTexts } from '../src/export/pngText.ts';
import { LANGUAGES, MAIN_LANGUAGE } from '../src/i18n/languages.ts';
import { boundNumbers } from '../src/lib/boundNumbers.ts';
import { unescapeXml } from '../src/lib/escapeXml.ts';
import { CHART_IDS } from './kit/chartIds.ts';

/** What is said of a chart, wherever it goes. */
interface Said {
  /** As a headline is set: short numbers stay with their words. */
  readonly title: string;
  readonly alt: string;
  readonly source: string;
}

function file(path: string): string {
  return readFileSync(`dist/${path}`, 'utf8').replaceAll('&nbsp;', '\u00a0');
}

/** The text between two patterns, without markup. */
function between(text: string, from: RegExp, to: string): string {
  const [, rest = ''] = text.split(from);
  const plain = (rest.split(to)[0] ?? '').replaceAll(/<[^>]*>/g, '');
  return unescapeXml(plain).trim();
}

/** The head of the page of an embed: for search engines and shared links. */
function saidByHead(html: string): Pick<Said, 'title' | 'alt'> {
  return {
    title: boundNumbers(between(html, /<title>/, '</title>')),
    alt: between(html, /<meta name="description" content="/, '"'),
  };
}

/** The still of an embed, as it stands in its page. A table needs no other words than its own: then `alt` is that of the head. */
function saidByStill(html: string): Said {
  const isPlot = html.includes('data-plot=');
  return {
    title: between(html, /<h2[^>]*>/, '</h2>'),
    alt: isPlot ? between(html, /role="img" aria-label="/, '"') : saidByHead(html).alt,
    source: between(html, /<p data-source[^>]*>/, '</p>'),
  };
}

function saidBySvg(svg: string): Said {
  return {
    title: boundNumbers(between(svg, /<title id="[^"]*">/, '</title>')),
    alt: between(svg, /<desc id="[^"]*">/, '</desc>'),
    source: between(svg, /<dc:source>/, '</dc:source>'),
  };
}

function saidByPng(png: Uint8Array): Said {
  const texts = new Map(readPngTexts(png).map(({ keyword, text }) => [keyword, text]));
  return {
    title: boundNumbers(texts.get('Title') ?? ''),
    alt: texts.get('Description') ?? '',
    source: texts.get('Source') ?? '',
  };
}

async function altOf(page: Page): Promise<string> {
  const plot = page.locator('[data-plot]');
  if ((await plot.count()) > 0) return (await plot.first().getAttribute('aria-label')) ?? '';
  return (await page.locator('meta[name="description"]').getAttribute('content')) ?? '';
}

/** The chart as it moves. */
async function saidLive(page: Page): Promise<Said> {
  return {
    title: (await page.locator('h2').first().textContent()) ?? '',
    alt: await altOf(page),
    source: (await page.locator('[data-source]').first().textContent()) ?? '',
  };
}

for (const language of LANGUAGES) {
  const folder = language === MAIN_LANGUAGE ? '' : `${language}/`;
  test(`page, shared link, picture and drawing of every chart say the same (${language})`, () => {
    for (const chart of CHART_IDS) {
      const html = file(`${folder}embed/${chart}/index.html`);
      const { title, alt, source } = saidByStill(html);
      expect(title.length, chart).toBeGreaterThan(20);
      expect(alt.length, chart).toBeGreaterThan(20);
      expect(source.length, chart).toBeGreaterThan(5);
      expect.soft(saidByHead(html), chart).toEqual({ title, alt });
      const svg = file(`static/${folder}${chart}/full.svg`);
      expect.soft(saidBySvg(svg), chart).toEqual({ title, alt, source });
      const png = readFileSync(`dist/static/${folder}${chart}/full.png`);
      expect.soft(saidByPng(png), chart).toEqual({ title, alt, source });
    }
  });
}

test('a chart that moves says what its still said', async ({ page }) => {
  for (const [turn, chart] of CHART_IDS.entries()) {
    const language = LANGUAGES[turn % LANGUAGES.length] ?? MAIN_LANGUAGE;
    const folder = language === MAIN_LANGUAGE ? '' : `${language}/`;
    await page.goto(`/${folder}embed/${chart}/`);
    await page.locator('article').hover({ position: { x: 5, y: 5 } });
    await expect(page.locator('[data-still]')).toHaveCount(0);
    const { title, alt, source } = saidByStill(file(`${folder}embed/${chart}/index.html`));
    expect.soft(await saidLive(page), chart).toEqual({ title, alt, source });
  }
});

test('another word anywhere is noticed', () => {
  const html = file('embed/roles/index.html');
  const said = saidByStill(html);
  const title = said.title.replace(/\S+/, 'Other');
  expect(saidByStill(html.replaceAll(said.title, title)).title).toBe(title);
  const svg = file('static/roles/full.svg');
  expect(saidBySvg(svg.replace('<desc id=', '<desc id="x">Other</desc><desc id='))).not.toEqual(
    said,
  );
  expect(saidBySvg(svg)).toEqual(said);
});

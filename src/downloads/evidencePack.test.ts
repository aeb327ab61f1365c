import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import datapackage from 'datapackage';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { chartExtractOf, wholeFirstLedger } from '#tooling/testKit/chartExtractOf.ts';
import { parseCsv } from '#tooling/testKit/parseCsv.ts';
import { readSecondLedger } from '#tooling/testKit/secondLedger.ts';
import { bibText } from './citation.ts';
import { evidenceFiles, evidencePack } from './evidencePack.ts';

const words = { format: createFormat('en'), messages: en };
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const first = wholeFirstLedger();
const extracts = [first, readSecondLedger()].flatMap((ledger) =>
  CHARTS.filter((chart) => chart.offered?.(ledger.coalition) !== false).map((chart) =>
    chartExtractOf(chart, ledger),
  ),
);
const small = chartExtractOf(
  CHARTS.find(({ id }) => id === 'troops-pledged') ?? CHARTS[0] ?? raise('There are no charts.'),
  first,
);

function raise(message: string): never {
  throw new Error(message);
}

/** Files of a pack as text. */
function filesOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
}

describe('an evidence pack', () => {
  it('has all its files, and says in the readme what each one is', () => {
    const files = filesOf(evidencePack(small, PICTURE, words));
    const readme = files.get('README.md') ?? '';
    expect([...files.keys()].filter((path) => !readme.includes(path))).toEqual(['README.md']);
    expect([...files.keys()].toSorted()).toEqual([
      'README.md',
      'citation.bib',
      'citation.csl.json',
      'data.csv',
      'data.csv-metadata.json',
      'datapackage.json',
      'metadata.json',
      'observations.csv',
      'sources.csv',
      'troops-pledged.svg',
    ]);
  });

  it('is the same bytes each time', () => {
    expect(evidencePack(small, PICTURE, words)).toEqual(evidencePack(small, PICTURE, words));
  });

  it('has no picture of a chart without anything to draw', () => {
    const files = filesOf(evidencePack(small, null, words));
    expect([...files.keys()].filter((path) => path.endsWith('.svg'))).toEqual([]);
    expect(files.get('README.md')).not.toContain('.svg');
  });

  it.each(extracts.map((extract) => [`${extract.coalition.title.en}: ${extract.chart}`, extract]))(
    'is a valid data package whose tables fit their schemas: %s',
    async (_, extract) => {
      const folder = mkdtempSync(join(tmpdir(), 'pack-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      mkdirSync(folder, { recursive: true });
      const files = evidenceFiles(extract, null, words);
      for (const [path, content] of Object.entries(files))
        writeFileSync(join(folder, path), content);
      const descriptor: unknown = JSON.parse(String(files['datapackage.json']));
      if (typeof descriptor !== 'object' || descriptor === null) throw new Error('No object.');
      const loaded = await datapackage.Package.load(descriptor, { basePath: folder });
      expect(loaded.errors.map(String)).toEqual([]);
      const [data, observations, sources] = await Promise.all(
        loaded.resources.map((resource) => resource.read({ keyed: true })),
      );
      expect(data).toHaveLength(extract.everything.rows.length);
      expect(observations).toHaveLength(extract.onScreen.rows.length);
      expect(sources).toHaveLength(extract.sources.length);
    },
  );

  it('describes the columns of data.csv in their order for the web of CSV', () => {
    const files = filesOf(evidencePack(small, null, words));
    const described: unknown = JSON.parse(files.get('data.csv-metadata.json') ?? '');
    const [head = []] = parseCsv(files.get('data.csv') ?? '');
    expect(described).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: 'data.csv',
      tableSchema: { columns: head.map((name) => ({ name, titles: name })) },
    });
  });

  it('is cited with title, release and address, and with no author made up', () => {
    const files = filesOf(evidencePack(small, null, words));
    const csl: unknown = JSON.parse(files.get('citation.csl.json') ?? '');
    expect(csl).toEqual([
      {
        id: 'troops-pledged-2026-05-18',
        type: 'dataset',
        title: small.model.title,
        'container-title': small.coalition.title.en,
        URL: small.permalink,
        version: '2026-11-22',
        issued: { 'date-parts': [[2026, 11, 22]] },
        note: 'As of 18 May 2026. Release 2026-11-22.',
      },
    ]);
    const bib = files.get('citation.bib') ?? '';
    expect(bib).toMatch(/^@misc\{troops-pledged-2026-05-18,\n/);
    expect(bib).toContain('\\url{https://example.org/?asof=2025-09-04&x=%7By%7D%20_z}');
    expect(bib.match(/\{/g)?.length).toBe(bib.match(/\}/g)?.length);
  });
});

it('writes the marks of BibTeX so that they are read as text', () => {
  expect(bibText('50% of {A} & B_1 ~ #2 \\ x^y')).toBe(
    '50\\% of \\{A\\} \\& B\\_1 \\textasciitilde{} \\#2 \\textbackslash{} x\\textasciicircum{}y',
  );
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import datapackage from 'datapackage';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SECOND_FOLDER } from '#tooling/testKit/secondLedger.ts';
import { chartFiles } from './chartFiles.ts';
import type { ListedDataset } from './datasetFields.ts';
import { datasetFields } from './datasetFields.ts';
import { datasetJsonLd } from './datasetJsonLd.ts';
import { ledgerPackage } from './ledgerPackage.ts';
import { packagedLedger } from './packagedLedger.ts';
import { publishedLedger } from './publishedLedger.ts';
import { wholeLedger } from './wholeLedger.ts';

const HOME = 'https://example.org/coalition/';

const LEDGERS = ['data', SECOND_FOLDER].map((folder) => {
  const published = publishedLedger(folder);
  const charts = chartFiles(wholeLedger(published), HOME);
  const packaged = packagedLedger(published, charts);
  return { folder, published, charts, packaged, descriptor: ledgerPackage(packaged, HOME) };
});

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
}

function resourcesOf(descriptor: Readonly<Record<string, unknown>>): readonly Resource[] {
  const { resources } = descriptor;
  if (!Array.isArray(resources)) throw new Error('The package has no resources.');
  return resources.map((resource: unknown) => {
    if (typeof resource !== 'object' || resource === null) throw new Error('No resource.');
    const fields = new Map<string, unknown>(Object.entries(resource));
    return {
      name: String(fields.get('name')),
      path: String(fields.get('path')),
      type: String(fields.get('type')),
    };
  });
}

/** Records of a published file, and whether their fields are as described. */
function recordsIn(text: string): readonly (readonly (readonly [string, unknown])[])[] {
  const json: unknown = JSON.parse(text);
  const records: unknown =
    typeof json === 'object' && json !== null
      ? Object.getOwnPropertyDescriptor(json, 'records')?.value
      : undefined;
  if (!Array.isArray(records)) throw new Error('No records.');
  return records.map((record: unknown) =>
    typeof record === 'object' && record !== null ? Object.entries(record) : [],
  );
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** Fields of records that a dataset's description does not know or has another type for. */
function strangeFields(id: ListedDataset, text: string): readonly string[] {
  const fields = new Map(datasetFields(id).map((field) => [field.name, field]));
  const strange = recordsIn(text).flatMap((record) => {
    const present = new Set(record.filter(([, value]) => value !== null).map(([name]) => name));
    const missing = [...fields.values()]
      .filter(({ name, constraints }) => constraints?.['required'] === true && !present.has(name))
      .map(({ name }) => `${name} is missing`);
    const wrong = record
      .filter(([name, value]) => {
        const type = fields.get(name)?.type;
        const own = typeOf(value);
        return value !== null && type !== own && !(type === 'number' && own === 'integer');
      })
      .map(([name, value]) => `${name} is ${typeOf(value)}`);
    return [...missing, ...wrong];
  });
  return [...new Set(strange)];
}

describe.each(LEDGERS)('the data package of $folder', ({ published, charts, descriptor }) => {
  it('is valid for the program of those who made the standard, and so is every table of CSV', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(folder, { recursive: true });
    for (const [id, text] of published.files) writeFileSync(join(folder, `${id}.json`), text);
    for (const { id, csv } of charts) writeFileSync(join(folder, `${id}.csv`), csv);
    const loaded = await datapackage.Package.load(descriptor, { basePath: folder });
    expect(loaded.errors.map(String)).toEqual([]);
    const tables = loaded.resources.filter(({ name }) => name.startsWith('chart-'));
    expect(tables).toHaveLength(charts.length);
    for (const table of tables) {
      const rows = await table.read({ keyed: true });
      expect(rows.length, table.name).toBeGreaterThan(5);
    }
  });

  it('keeps the rules of version 2 of the standard', () => {
    const resources = resourcesOf(descriptor);
    expect(descriptor['$schema']).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(descriptor['name']).toMatch(/^[a-z0-9._-]+$/);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { name, path, type } of resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect(path).toMatch(/^(?![./~])[\w-]+\.(?:json|csv)$/);
      expect(['table', 'undefined']).toContain(type);
    }
  });

  it('names every file that is published, and no other', () => {
    const paths = resourcesOf(descriptor).map(({ path }) => path);
    const files = [...published.files.keys()].map((id) => `${id}.json`);
    expect(paths.toSorted()).toEqual([...files, ...charts.map(({ id }) => `${id}.csv`)].toSorted());
  });

  it('describes every field of every record', () => {
    const listed = [...published.files].flatMap(([id, text]) =>
      id === 'coalition' || id === 'shapes' ? [] : [{ id, text }],
    );
    expect(listed.length).toBeGreaterThan(10);
    expect(
      listed.flatMap(({ id, text }) => strangeFields(id, text).map((field) => `${id}: ${field}`)),
    ).toEqual([]);
  });
});

it('is refused by the same program if a resource has no path', async () => {
  const { valid } = await datapackage.validate({ name: 'x', resources: [{ name: 'a' }] });
  expect(valid).toBe(false);
});

it('states the licence of a ledger that has one, and makes none up', () => {
  const [{ packaged, descriptor } = raise()] = LEDGERS;
  expect(descriptor).not.toHaveProperty('licenses');
  const licence = {
    name: 'CC-BY-4.0',
    title: 'Attribution 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  };
  const licensed = { ...packaged, coalition: { ...packaged.coalition, licence } };
  expect(ledgerPackage(licensed, HOME)).toMatchObject({
    licenses: [{ name: 'CC-BY-4.0', path: licence.url }],
  });
  expect(datasetJsonLd(licensed, HOME)).toMatchObject({ license: licence.url });
});

it('is found by search engines with its files and the time it covers', () => {
  const [{ packaged, charts } = raise()] = LEDGERS;
  const found = datasetJsonLd(packaged, HOME);
  expect(found).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    url: HOME,
    temporalCoverage: '2022-01-24/2026-05-18',
  });
  const { distribution } = found;
  expect(distribution).toHaveLength(charts.length + 1);
  expect(JSON.stringify(distribution)).toContain(`${HOME}data/troops-pledged.csv`);
});

function raise(): never {
  throw new Error('There are no ledgers.');
}

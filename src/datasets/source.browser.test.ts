import { afterEach, describe, expect, it, vi } from 'vitest';
import { WIRE_LEDGER } from '#tooling/testKit/wireLedger.ts';
import { datasetUrl } from './brief.ts';
import { DATASETS } from './registry.ts';
import { fetchDataset } from './source.browser.ts';

afterEach(() => vi.unstubAllGlobals());

function answer(body: string, status = 200, type = 'application/json'): void {
  const response = new Response(body, { status, headers: { 'Content-Type': type } });
  vi.stubGlobal('fetch', () => Promise.resolve(response));
}

const { signal } = new AbortController();

describe('fetchDataset', () => {
  it('asks below the base of the site and parses what comes', async () => {
    answer(JSON.stringify(WIRE_LEDGER['roles/roles.json']));
    expect(datasetUrl('roles', '/')).toBe('/data/roles.json');
    const loaded = await fetchDataset('roles', '/', signal);
    expect(loaded).toMatchObject({
      ok: true,
      value: { value: [{ id: 'role-fra' }], problems: [] },
    });
  });

  it('tells a server that fails', async () => {
    answer('gone', 503);
    expect(await fetchDataset('roles', '/', signal)).toEqual({
      ok: false,
      error: { kind: 'http', url: '/data/roles.json', status: 503 },
    });
  });

  it('tells a network that fails', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchDataset('roles', '/', signal)).toEqual({
      ok: false,
      error: { kind: 'offline', url: '/data/roles.json', detail: 'Failed to fetch' },
    });
  });

  it('tells a page that came instead of a file', async () => {
    answer('<!doctype html>', 200, 'text/html; charset=utf-8');
    expect(await fetchDataset('roles', '/', signal)).toMatchObject({ error: { kind: 'not-json' } });
  });

  it('tells a file cut short', async () => {
    answer('{ "dataset": "ro');
    expect(await fetchDataset('roles', '/', signal)).toMatchObject({ error: { kind: 'not-json' } });
  });

  it('tells a file of another dataset, and what is wrong with it', async () => {
    answer(JSON.stringify(WIRE_LEDGER['troops/stances.json']));
    expect(await fetchDataset('roles', '/', signal)).toMatchObject({
      error: { kind: 'schema', problems: [{ file: 'roles/roles.json', field: 'dataset' }] },
    });
  });

  it('keeps the good records and names the bad ones', async () => {
    answer(JSON.stringify({ dataset: 'roles', schema: 1, records: [{ id: 'role-x' }] }));
    const loaded = await fetchDataset('roles', '/', signal);
    expect(loaded).toMatchObject({ ok: true, value: { value: [] } });
    expect(loaded.ok && loaded.value.problems.length).toBeGreaterThan(1);
  });

  it('tells damage that no rule foresaw', async () => {
    vi.spyOn(DATASETS.roles, 'parse').mockImplementation(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    answer('{}');
    expect(await fetchDataset('roles', '/', signal)).toMatchObject({
      error: { kind: 'not-json', detail: 'Maximum call stack size exceeded' },
    });
    vi.restoreAllMocks();
  });

  it('rejects only when it was called off', async () => {
    const controller = new AbortController();
    controller.abort();
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('off', 'AbortError')));
    await expect(fetchDataset('roles', '/', controller.signal)).rejects.toThrow('off');
  });
});

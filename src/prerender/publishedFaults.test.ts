import { afterEach, expect, it, vi } from 'vitest';
import { publishedLedger } from './publishedLedger.ts';
import { DATASETS, DATASET_IDS } from '#datasets/registry.ts';
import { fetchDataset } from '#datasets/source.browser.ts';

const { files } = publishedLedger('data');
const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

interface Fault {
  readonly status?: number;
  readonly type?: string;
  readonly body: (text: string) => string;
  readonly kind: 'http' | 'not-json' | 'schema';
  /** Whether it lies in the envelope around the records. */
  readonly enveloped?: boolean;
}

function without(text: string, pattern: RegExp, by: string): string {
  const changed = text.replace(pattern, by);
  if (changed === text) throw new Error(`Nothing matches ${String(pattern)}.`);
  return changed;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'not found': { status: 404, type: 'text/html', body: () => '<p>gone</p>', kind: 'http' },
  'server error': { status: 500, body: (text) => text, kind: 'http' },
  'page instead of data': { type: 'text/html', body: () => '<!doctype html>', kind: 'not-json' },
  'page under the name of data': { body: () => '<!doctype html><p>Sorry</p>', kind: 'not-json' },
  nothing: { body: () => '', kind: 'not-json' },
  'half of it': { body: (text) => text.slice(0, text.length / 2), kind: 'not-json' },
  'all but the end': { body: (text) => text.slice(0, -1), kind: 'not-json' },
  'twice as much': { body: (text) => text + text, kind: 'not-json' },
  null: { body: () => 'null', kind: 'schema' },
  'a list': { body: () => '[]', kind: 'schema' },
  'an empty object': { body: () => '{}', kind: 'schema' },
  'another version': {
    body: (text) => without(text, /"schema":1/, '"schema":2'),
    kind: 'schema',
    enveloped: true,
  },
  'another dataset': {
    body: (text) => without(text, /"dataset":"[^"]+"/, '"dataset":"other"'),
    kind: 'schema',
    enveloped: true,
  },
};

/** Outlines are made by the build and carry no envelope. */
const ENVELOPED = DATASET_IDS.filter((id) => files.get(id)?.includes('"schema":1') === true);

function serve({ status = 200, type = 'application/json', body }: Omit<Fault, 'kind'>): void {
  vi.stubGlobal('fetch', (url: string) => {
    const [, id] = /data\/(.+)\.json$/.exec(url) ?? [];
    const text = [...files].find(([name]) => name === id)?.[1] ?? '';
    const headers = { 'Content-Type': type };
    return Promise.resolve(new Response(body(text), { status, headers }));
  });
}

it('knows which datasets have an envelope', () => {
  expect(DATASET_IDS.filter((id) => !ENVELOPED.includes(id))).toEqual(['shapes']);
});

it('reads every dataset as it is published', async () => {
  serve({ body: (text) => text });
  for (const id of DATASET_IDS) {
    expect(await fetchDataset(id, '/', signal), id).toMatchObject({
      ok: true,
      value: { problems: [] },
    });
  }
});

for (const [name, fault] of Object.entries(FAULTS)) {
  it(`calls ${name} an error of the kind "${fault.kind}", whatever the dataset`, async () => {
    serve(fault);
    for (const id of fault.enveloped === true ? ENVELOPED : DATASET_IDS) {
      const answer = await fetchDataset(id, '/', signal);
      expect(answer, id).toMatchObject({
        ok: false,
        error: { kind: fault.kind, url: `/data/${id}.json` },
      });
    }
  });
}

const LISTS = DATASET_IDS.filter((id) => files.get(id)?.includes('"records":[{') === true);

it('leaves out a damaged record of any list, names it, and keeps all others', async () => {
  expect(LISTS.length).toBeGreaterThan(10);
  for (const id of LISTS) {
    serve({ body: (text) => text });
    const sound = await fetchDataset(id, '/', signal);
    serve({ body: (text) => without(text, /"records":\[\{/, '"records":[{"surprise":1,') });
    const damaged = await fetchDataset(id, '/', signal);
    if (!sound.ok || !damaged.ok) throw new Error(`${id} could not be read.`);
    const [whole, rest] = [sound.value.value, damaged.value.value];
    if (!Array.isArray(whole) || !Array.isArray(rest)) throw new Error(`${id} is no list.`);
    expect(rest, id).toEqual(whole.slice(1));
    expect(damaged.value.problems, id).toHaveLength(1);
    expect(damaged.value.problems[0]).toMatchObject({
      file: DATASETS[id].file,
      field: 'surprise',
      problem: 'is an unknown key',
    });
  }
});

it('takes an empty list for what it is', async () => {
  for (const id of LISTS) {
    const body = JSON.stringify({ dataset: id, schema: 1, records: [] });
    serve({ body: () => body });
    expect(await fetchDataset(id, '/', signal), id).toMatchObject({
      ok: true,
      value: { value: [], problems: [] },
    });
  }
});

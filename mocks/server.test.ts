import { afterEach, expect, it } from 'vitest';
import { mockServer } from './server.ts';

const BASE = 'http://localhost/base/';
const FILES = { members: { dataset: 'members', schema: 1, records: [{ id: 'a' }] } };

let close: () => void = () => undefined;

function serve(search = ''): void {
  const server = mockServer(FILES, BASE, search);
  server.listen({ onUnhandledRequest: 'error' });
  close = () => server.close();
}

afterEach(() => close());

it('answers with the dataset asked for', async () => {
  serve();
  const response = await fetch(`${BASE}data/members.json`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(FILES.members);
});

it('does not find a dataset that the ledger lacks', async () => {
  serve();
  expect((await fetch(`${BASE}data/shapes.json`)).status).toBe(404);
});

it('plays the scenario of the address', async () => {
  serve('?mock=error:members');
  expect((await fetch(`${BASE}data/members.json`)).status).toBe(500);
});

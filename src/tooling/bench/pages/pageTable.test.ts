import { expect, it } from 'vitest';
import { ownContenders, bySubject, type Contender } from './contender.ts';
import type { Visit } from './measurePage.ts';
import { absoluteTable, medianVisit, ratioTable, ratioToLimit } from './pageTable.ts';

function madeVisit(change: Partial<Visit>): Visit {
  return {
    firstPaint: 100,
    largestPaint: 100,
    chart: 100,
    blocking: 0,
    shift: 0,
    bytes: 1000,
    dataBytes: 0,
    requests: 1,
    heap: 1e6,
    answer: null,
    bytesToAnswer: 1000,
    blockingToAnswer: 0,
    ...change,
  };
}

const LIMIT: Contender = { subject: 'roles', name: 'bare page', kind: 'limit', path: '/bare/' };
const OURS: Contender = { subject: 'roles', name: 'embed', kind: 'ours', path: '/embed/' };

it('compares each visit with the bare page of the same round', () => {
  const limit = { contender: LIMIT, visits: [100, 200, 400].map((chart) => madeVisit({ chart })) };
  const ours = { contender: OURS, visits: [110, 240, 800].map((chart) => madeVisit({ chart })) };
  expect(ratioToLimit(ours, [limit, ours], ({ chart }) => chart)).toBeCloseTo(1.2);
  expect(ratioToLimit(limit, [limit, ours], ({ chart }) => chart)).toBe(1);
  expect(ratioToLimit(ours, [ours], ({ chart }) => chart)).toBeNull();
  expect(ratioToLimit(ours, [limit, ours], () => null)).toBeNull();
});

it('takes the middle of every field by itself', () => {
  const visits = [
    madeVisit({ bytes: 3 }),
    madeVisit({ bytes: 1, shift: 1 }),
    madeVisit({ bytes: 2 }),
  ];
  expect(medianVisit(visits)).toMatchObject({ bytes: 2, shift: 0, answer: null });
  expect(medianVisit([])).toBeNull();
});

it('says why a page is missing instead of leaving it out', () => {
  const missing: Contender = {
    subject: 'roles',
    name: 'Peer',
    kind: 'peer',
    path: null,
    missing: 'it broke',
  };
  const all = [
    { contender: LIMIT, visits: [madeVisit({})] },
    { contender: missing, visits: [] },
  ];
  expect(ratioTable(all).rows).toEqual([
    ['roles', 'bare page', '1.00 x', '1.00 x', '1.00 x', '1.00 x', '1.00 x'],
    ['roles', 'Peer', 'not built: it broke'],
  ]);
  expect(absoluteTable(all).rows).toHaveLength(1);
});

it('puts peers behind the page that they are compared with', () => {
  const peer: Contender = { ...OURS, name: 'Peer', kind: 'peer' };
  const order = bySubject([...ownContenders(['roles', 'meetings']), peer]);
  expect(order.map(({ subject, name }) => `${subject} ${name}`)).toEqual([
    'dashboard bare page',
    'dashboard dashboard',
    'roles bare page',
    'roles embed',
    'roles Peer',
    'meetings bare page',
    'meetings embed',
  ]);
});

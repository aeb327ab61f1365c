import { expect, it } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import type { ImageArguments } from './imageArguments.ts';
import { imageArguments } from './imageArguments.ts';
import { imageOrder } from './imageOrder.ts';

const ledger = publishedLedgerWithShapes();
const STANDARDS = { data: 'data', site: undefined };

function parsed(...args: readonly string[]): ImageArguments {
  const result = imageArguments(args, STANDARDS);
  if (!result.ok) throw new Error(result.error.join(' '));
  return result.value;
}

function faults(...args: readonly string[]): readonly string[] {
  const result = imageArguments(args, STANDARDS);
  if (!result.ok) return result.error;
  const order = imageOrder(result.value, ledger);
  return order.ok ? [] : order.error;
}

it('makes every combination of what is listed', () => {
  const args = parsed(
    '--chart=roles,meetings',
    '--chart=members',
    '--preset=og,full',
    '--theme=light,dark',
    '--format=png,svg',
    '--site=https://example.org/base',
    '--state=asof=2025-09-04&basis=highest',
  );
  const order = imageOrder(args, ledger);
  if (!order.ok) throw new Error(order.error.join(' '));
  expect(order.value).toHaveLength(3 * 2 * 2);
  const [first] = order.value;
  expect(first).toMatchObject({
    chart: 'roles',
    theme: 'light',
    types: ['png', 'svg'],
    permalink: 'https://example.org/base/?asof=2025-09-04&basis=highest#roles',
    shortAddress: 'https://example.org/base/#roles',
  });
  expect(first?.question.basis).toBe('highest');
});

it('takes the theme that suits a preset, and a size of one’s own', () => {
  const args = parsed('--chart', 'roles', '--preset', 'print', '--width', '800', '--height', '500');
  const order = imageOrder(args, ledger);
  if (!order.ok) throw new Error(order.error.join(' '));
  expect(order.value.map(({ theme, format }) => [theme, format.width, format.height])).toEqual([
    ['print', 680, null],
    ['light', 800, 500],
  ]);
});

it('draws everything that the ledger has data for', () => {
  const order = imageOrder(parsed('--all', '--preset', 'og'), { ...ledger });
  const bare = { ...ledger.coalition, aid: null, map: null };
  const fewer = imageOrder(parsed('--all', '--preset', 'og'), { ...ledger, coalition: bare });
  expect(order.ok && order.value.length).toBe(CHARTS.length);
  expect(fewer.ok && fewer.value.map(({ chart }) => chart)).not.toContain('aid-map');
});

it.each([
  [['--chart', 'nothing'], ['There is no chart “nothing”. There is: troop-stances, ']],
  [['--chart', 'roles', '--preset', 'poster'], ['There is no preset “poster”. There is: full, ']],
  [['--chart', 'roles', '--lang', 'xx'], ['There is no language “xx”. There is: en']],
  [['--chart', 'roles', '--theme', 'sepia'], ['no theme “sepia”']],
  [['--chart', 'roles', '--format', 'gif'], ['There is no format “gif”. There is: png, svg.']],
  [['--chart', 'roles', '--state', 'country=FRA~XYZ'], ['“XYZ” means nothing for “country”']],
  [['--chart', 'roles', '--state', 'role=cooking'], ['“cooking” means nothing for “role”']],
  [['--chart', 'roles', '--state', 'contry=FRA'], ['no parameter “contry”. There is: asof, ']],
  [['--chart', 'roles', '--zoom', '9'], ['--zoom must be a number from 1 to 4']],
  [['--chart', 'roles', '--height', '500'], ['--height needs --width']],
  [['--chart', 'roles', '--site', 'example.org'], ['--site must begin with http']],
  [['--chart', 'roles', '--sate', 'x'], ['Unknown option']],
  [[], ['Name a --chart']],
])('says what is wrong with %j', (args, expected) => {
  const found = faults(...args).join('\n');
  for (const text of expected) expect(found).toContain(text);
});

it('names several faults at once', () => {
  expect(faults('--chart', 'a,b', '--preset', 'c', '--state', 'basis=d')).toHaveLength(4);
});

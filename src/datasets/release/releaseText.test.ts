import { describe, expect, it } from 'vitest';
import type { DatasetId } from '#domain/ledger.ts';
import { releaseHash } from './releaseHash.node.ts';
import { releaseText } from './releaseText.ts';

type Row = Readonly<Record<string, unknown>>;

function files(parts: Partial<Record<DatasetId, readonly Row[]>>): ReadonlyMap<DatasetId, unknown> {
  const all: readonly (readonly [DatasetId, readonly Row[]])[] = [
    ['stances', parts.stances ?? []],
    ['roles', parts.roles ?? []],
    ['sources', parts.sources ?? []],
  ];
  return new Map(
    all.map(([dataset, records]) => [dataset, { dataset, schema: 1, records }] as const),
  );
}

const STANCE = {
  recorded: '2027-01-01',
  id: 'b',
  soldiers: { low: 0.5, high: null },
  sources: ['s'],
};
const ROLE = { id: 'a', recorded: '2027-01-01', sources: ['s'] };
const SOURCE = { title: 'T "é"', id: 's' };
const LEDGER = { stances: [STANCE], roles: [ROLE], sources: [SOURCE] };
const TEXT = [
  'roles {"id":"a","recorded":"2027-01-01","sources":["s"]}',
  'sources {"id":"s","title":"T \\"é\\""}',
  'stances {"id":"b","recorded":"2027-01-01","soldiers":{"high":null,"low":0.5},"sources":["s"]}',
  '',
].join('\n');

describe('the text of a release', () => {
  it('has each record and each cited source on a line, sorted, with sorted keys', () => {
    expect(releaseText(files(LEDGER), '2027-01-01')).toBe(TEXT);
  });

  it('does not depend on the order of files, records or keys', () => {
    const swapped = Object.fromEntries(Object.entries(STANCE).toReversed());
    const turned = new Map([...files({ ...LEDGER, stances: [swapped] })].toReversed());
    expect(releaseText(turned, '2027-01-01')).toBe(TEXT);
  });

  it('leaves out what came later: records, withdrawals, and sources that only later records cite', () => {
    const later = {
      stances: [
        { ...STANCE, withdrawn: { release: '2027-02-01', reason: 'Wrong.' } },
        { ...STANCE, id: 'c', recorded: '2027-02-01', sources: ['later'] },
      ],
      roles: [{ ...ROLE, withdrawn: null }],
      sources: [SOURCE, { id: 'later' }, { id: 'uncited' }],
    };
    expect(releaseText(files(later), '2027-01-01')).toBe(TEXT);
    const second = releaseText(files(later), '2027-02-01');
    expect(second).toContain('"withdrawn":{"reason":"Wrong.","release":"2027-02-01"}');
    expect(second).toContain('sources {"id":"later"}');
    expect(second).not.toContain('uncited');
  });
});

it('hashes to what other tools give for the same text', () => {
  // printf 'roles {"id":"a"…}\n…' | sha256sum
  expect(releaseHash(files({}), '2027-01-01')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
  expect(releaseHash(files(LEDGER), '2027-01-01')).toBe(
    '7cc63073f34834fd373f25c529d20ea66e7940c3f3a2ed5cd2499ddab239892d',
  );
});

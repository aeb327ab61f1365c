import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '#i18n/guide/en.ts';
import {
  CONTRACTS,
  CONTRACT_CHANGES,
  type ContractChange,
  type ContractId,
  contractSince,
  promisedWords,
} from '#protocol/contracts.ts';
import { EMBED_FLAGS } from '#url/embedAddress.ts';
import { PARAMS } from '#url/params.ts';
import { MESSAGES } from '#protocol/messageNames.ts';
import { PAGE_PARAMS, PROMISES } from './promises.ts';

const IDS = Object.keys(PROMISES).filter((id): id is ContractId => id in CONTRACTS);

/** What the changes of a contract break of their own rules. */
function faultsIn(changes: readonly ContractChange[], contract: ContractId): readonly string[] {
  const own = changes.filter((change) => change.contract === contract);
  return own.flatMap(({ kind, version, date }, index) => {
    const before = own[index - 1];
    const isLater = before === undefined || date >= before.date;
    const raises = kind === 'changed' || kind === 'removed';
    const expected = before === undefined ? 1 : before.version + (raises ? 1 : 0);
    const isRight = version === expected && (kind === 'first') === (before === undefined);
    return isLater && isRight ? [] : [`${contract} ${date}: ${kind} with version ${version}`];
  });
}

describe('the changelog of contracts', () => {
  it.each(IDS)('gives, entry by entry, what the code has: %s', (contract) => {
    expect(promisedWords(contract).toSorted()).toEqual(PROMISES[contract].toSorted());
  });

  it.each(IDS)('ends with the version of the code, and raises it only by its rule: %s', (id) => {
    expect(faultsIn(CONTRACT_CHANGES, id)).toEqual([]);
    expect(CONTRACT_CHANGES.findLast(({ contract }) => contract === id)?.version).toBe(
      CONTRACTS[id],
    );
    expect(contractSince(id)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('would tell of a parameter that went without a version', () => {
    const gone: ContractChange = {
      contract: 'address',
      version: 1,
      date: '2027-01-01',
      kind: 'removed',
      words: 'split split=kind',
    };
    const changes = [...CONTRACT_CHANGES, gone];
    expect(faultsIn(changes, 'address')).toEqual(['address 2027-01-01: removed with version 1']);
    expect(promisedWords('address', changes)).not.toContain('split');
    expect(promisedWords('address', changes)).toContain('split=donor');
  });
});

describe('words of the contracts', () => {
  it('are explained, each of them and no others', () => {
    const { params, flags, messages } = en.contracts;
    expect(Object.keys(params).toSorted()).toEqual(
      [...PARAMS.map(({ key }) => key), ...PAGE_PARAMS].toSorted(),
    );
    expect(Object.keys(flags)).toEqual([...EMBED_FLAGS]);
    expect(Object.keys(messages)).toEqual(MESSAGES.map(({ name }) => name));
  });

  it('name every attribute that the loader reads', () => {
    const loader = readFileSync(resolve(import.meta.dirname, '../../embed/loader.ts'), 'utf8');
    const read = [
      ...[...loader.matchAll(/given\('([\w-]+)'\)/g)].map(([, name = '']) => `data-${name}`),
      ...[...loader.matchAll(/\[(data-[\w-]+)\]/g)].map(([, name = '']) => name),
    ];
    expect(read.length).toBeGreaterThan(8);
    expect([...new Set(read)].toSorted()).toEqual(PROMISES.snippets.toSorted());
  });
});

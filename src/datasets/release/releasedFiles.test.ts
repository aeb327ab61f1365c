import { expect, it } from 'vitest';
import { DATASETS, DATASET_IDS } from '#datasets/registry.ts';
import { ledgerAtRelease } from '#domain/ledgerAtRelease.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { WHOLE_LEDGER } from '#tooling/testKit/realLedger.ts';
import { releaseHash } from './releaseHash.node.ts';
import { releasedFiles } from './releasedFiles.ts';

const ledger = publishedLedgerWithShapes();
const { files } = WHOLE_LEDGER;
const [first] = ledger.releases;
if (first === undefined) throw new Error('The ledger has no release.');

it('reads as the ledger of the release', () => {
  const then = ledgerAtRelease(ledger, first.id);
  const written = releasedFiles(files, ledger, first.id);
  for (const id of DATASET_IDS.filter((dataset) => dataset !== 'shapes')) {
    const parsed = DATASETS[id].parse(written.get(id));
    expect(parsed, id).toMatchObject({ ok: true, value: { value: then[id], problems: [] } });
  }
});

it('gives the hash of the release, whatever is recorded later', () => {
  const later = { id: 'later', recorded: '2099-01-01', sources: [] };
  const pledges = releasedFiles(files, ledger, first.id).get('aid-pledges');
  const grown = new Map(files).set('aid-pledges', {
    ...(typeof pledges === 'object' ? pledges : {}),
    records: [...ledger['aid-pledges'], later],
  });
  const written = releasedFiles(grown, ledger, first.id).get('aid-pledges');
  expect(JSON.stringify(grown.get('aid-pledges'))).toContain('"later"');
  expect(JSON.stringify(written)).not.toContain('"later"');
  expect(releaseHash(releasedFiles(files, ledger, first.id), first.id)).toBe(first.hash);
});

import { expect, it } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import { standingParties } from '#domain/standingParties.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { LANGUAGES, loadMessages } from '#i18n/languages.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { find } from './find.ts';
import { findables } from './findables.ts';

const { coalition, countries } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger has no coalition.');
const LEDGER = { coalition, countries };

for (const language of LANGUAGES) {
  it(`finds every party first by its name in ${language}, its English name, its codes and half its name`, async () => {
    const words = { format: createFormat(language), messages: await loadMessages(language) };
    const all = findables(LEDGER, CHARTS, words);
    for (const party of standingParties(LEDGER.countries)) {
      const own = words.format.partyName(party);
      const half = own.slice(0, Math.max(4, Math.ceil(own.length / 2)));
      for (const query of [own, party.name, party.code, own.toUpperCase(), half]) {
        const found = find(all, query).hits.flatMap(({ item }) =>
          item.kind === 'party' ? [item.party] : [],
        );
        expect(found.slice(0, 4), `${query} in ${language}`).toContain(party.code);
      }
      const [first] = find(all, party.iso2 ?? party.code).hits;
      expect(first?.item, party.code).toMatchObject({ party: party.code });
    }
  });

  it(`finds every chart and page by its own name in ${language}`, async () => {
    const words = { format: createFormat(language), messages: await loadMessages(language) };
    const all = findables(LEDGER, CHARTS, words).filter(({ kind }) => kind !== 'party');
    expect(all.length).toBeGreaterThan(CHARTS.length);
    for (const item of all) {
      const [first] = find(all, item.names[0] ?? '').hits;
      expect(first?.item).toBe(item);
    }
  });
}

import { expect, it } from 'vitest';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { madeReport, madeStance } from '#tooling/testKit/madeClaims.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { entryDateText, entryWords } from './entryWords.ts';
import { moneyText } from './figureFacts.ts';
import { referencesOf } from './References.tsx';

const format = createFormat('en');
const { coalition, ...records } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger has no coalition.json.');
const wording = {
  references: referencesOf({ ...records, coalition }, format),
  format,
  messages: en,
};

function factsOf(claim: ReturnType<typeof madeStance>): string {
  return entryWords({ kind: 'stances', record: claim }, wording)
    .facts.map((fact) => fact.text)
    .join('; ');
}

it('says an open lower end as “up to”, and says nothing where no number was given', () => {
  expect(factsOf(madeStance({ soldiers: { low: null, high: 10_000 } }))).toContain(
    'soldiers: up to 10,000',
  );
  expect(factsOf(madeStance({ soldiers: null }))).not.toMatch(/soldiers: /);
});

it('says who speaks, and marks what is quoted from the ledger', () => {
  const words = entryWords(
    { kind: 'stances', record: madeStance({ reportedBy: 'Le Monde', basis: 'press' }) },
    wording,
  );
  expect(words.facts).toContainEqual({ text: 'Le Monde', quoted: true });
  expect(words.facts).toContainEqual({ text: 'according to: press', quoted: false });
});

it('names the host instead of speaking of a host country', () => {
  expect(factsOf(madeStance({ place: 'in-host' }))).toContain('in Ukraine');
  expect(factsOf(madeStance({ place: 'outside-host' }))).toContain('outside Ukraine');
});

it('never makes a date more precise than the claim', () => {
  const entry = { kind: 'reports', record: madeReport({ date: '2025-08' }) } as const;
  expect(entryDateText(entry, wording)).toBe('August 2025');
});

it('stands for unknown ids with the ids themselves', () => {
  const entry = { kind: 'reports', record: madeReport({ metric: 'no_such_metric' }) } as const;
  expect(entryWords(entry, wording).what).toContain('no_such_metric');
});

it.each([
  [2_260_000_000, 'GBP 2.26 bn'],
  [495_000_000, 'GBP 495 million'],
  [1_234_567_890, 'GBP 1,234,567,890'],
  [180_500, 'GBP 180,500'],
])('shortens money only where nothing is lost: %d', (amount, text) => {
  expect(moneyText(amount, 'GBP', wording).replaceAll('\u00a0', ' ')).toBe(text);
});

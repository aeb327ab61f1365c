import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { uk } from '#i18n/messages/uk.ts';
import { anyDay } from '#tooling/testKit/anyClaims.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { troopLedger } from '#tooling/testKit/troopStancesModelAt.ts';
import { CHARTS } from './registry.ts';

const format = createFormat('uk');
const { coalition, shapes } = troopLedger;
const ledger = { ...REAL_LEDGER.ledger, coalition, shapes };

/** Two full stops, one after a gap or a bare colon, an empty quotation, a count of one with a plural. */
const FAULTS =
  /\.\.|[\s:]\.|«»|undefined|(?<![\d,.–])1 (?:члени|членів|заяви|заяв|зустрічі|зустрічей|країни|країн) /;

it('ends no sentence twice, though dates end on a full stop, and leaves no gap in one', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom('latest', 'official', 'lowest', 'highest'),
      fc.constantFrom('eur-bn', 'pct-gdp'),
      fc.constantFrom('kind', 'donor'),
      (asof, basis, aidUnit, aidSplit) => {
        const question = { ...DEFAULT_QUESTION, asof, basis, aidUnit, aidSplit };
        const spoken = CHARTS.flatMap((spec) => {
          const model = spec.model({ ledger, question, format, messages: uk });
          return [model.title, model.subtitle, model.alt, model.empty ?? '', ...model.notes];
        });
        expect(spoken.filter((text) => FAULTS.test(text))).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});

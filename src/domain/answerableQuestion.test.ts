import { expect, it } from 'vitest';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { answerableQuestion } from './answerableQuestion.ts';
import { DEFAULT_QUESTION, type Question } from './question.ts';

const { coalition, countries } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger describes no coalition.');
const known = { coalition, countries };
const [first] = coalition.roles;
if (first === undefined) throw new Error('The ledger has no roles.');

function asked(change: Partial<Question>, of = known): Question {
  return answerableQuestion({ ...DEFAULT_QUESTION, ...change }, of);
}

it('asks for all where a grouping or a role is not in the ledger', () => {
  expect(asked({ region: 'xyz' }).region).toBeNull();
  expect(asked({ role: ['juggling'] }).role).toEqual([]);
});

it('keeps the known ones beside the unknown', () => {
  expect(asked({ region: 'EU', role: ['juggling', first.id] })).toMatchObject({
    region: 'EU',
    role: [first.id],
  });
});

it('gives back a sound question as it is', () => {
  const sound = { ...DEFAULT_QUESTION, region: 'EU', role: [first.id] };
  expect(answerableQuestion(sound, known)).toBe(sound);
});

it('judges nothing by lists that were not loaded', () => {
  const odd = { ...DEFAULT_QUESTION, region: 'xyz', role: ['juggling'] };
  expect(answerableQuestion(odd, {})).toBe(odd);
});

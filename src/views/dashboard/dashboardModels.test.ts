import fc from 'fast-check';
import { expect, it } from 'vitest';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { DEFAULT_QUESTION, type Question } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { anyDay } from '#tooling/testKit/anyClaims.ts';
import { keyFigures } from './keyFigures.ts';
import { ledeSentence, stanceCounts } from './ledeSentence.ts';

const { coalition } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The real ledger has no description.');
const ledger = { ...REAL_LEDGER.ledger, coalition };
const words = { format: createFormat('en'), messages: en };
const at = (question: Partial<Question>): Question => ({ ...DEFAULT_QUESTION, ...question });

function sentenceAt(question: Partial<Question>): string {
  return ledeSentence(stanceCounts(ledger, at(question)), 'the coalition', 'a day', words);
}

it('counts the members of the real ledger by what they say', () => {
  expect(stanceCounts(ledger, DEFAULT_QUESTION)).toEqual({
    members: 33,
    committed: 2,
    open: 12,
    no: 14,
    undecided: 4,
    unspoken: 1,
  });
});

it('says where things stand today in one sentence', () => {
  expect(sentenceAt({})).toBe(
    'Of 33 members in the coalition, 2 are committed to sending soldiers, 12 are willing or set conditions, 14 would send none, 4 are undecided and for 1 no statement was found.',
  );
});

it('names no count of zero and no wrong plural on any date by any reading', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom('latest', 'official', 'lowest', 'highest'),
      (asof, basis) => {
        const question = at({ asof, basis });
        const counts = stanceCounts(ledger, question);
        const sentence = ledeSentence(counts, 'the coalition', asof, words);
        expect(sentence).not.toMatch(/\b0\b/);
        expect(sentence).not.toMatch(/\b1 (members|are)\b|\b([2-9]|\d\d) is\b/);
        const { members, committed, open, no, undecided, unspoken } = counts;
        expect(committed + open + no + undecided + unspoken).toBe(members);
        expect(unspoken).toBeGreaterThanOrEqual(0);
        expect(counts.open).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

it('says so when no member is known yet', () => {
  expect(sentenceAt({ asof: '2024-01-01' })).toBe('No member of the coalition is known on a day.');
});

it('shows reported figures with their spread, and leaves out what nobody has reported', () => {
  const now = keyFigures(ledger, DEFAULT_QUESTION, words);
  expect(now.map((figure) => [figure.id, figure.value])).toEqual([
    ['members', '35'],
    ['pledged', '26'],
    ['committed', '2'],
    ['force-size', '10,000'],
    ['aid', expect.stringMatching(/^€\d{3}\u00a0bn$/)],
  ]);
  const beforeAll = keyFigures(ledger, at({ asof: '2024-01-01' }), words);
  expect(beforeAll).toEqual([]);
  const disagreeing = keyFigures(ledger, at({ asof: '2025-04-11' }), words);
  expect(disagreeing.find(({ id }) => id === 'force-size')?.value).toBe('10,000–64,000');
  const early = keyFigures(ledger, at({ asof: '2025-03-10' }), words);
  expect(early.map((figure) => figure.id)).toEqual(['committed', 'force-size', 'aid']);
});

it('sums the aid of members only, by month', () => {
  const members = new Set(
    ledger.members.filter((claim) => claim.participation === 'member').map((claim) => claim.about),
  );
  const sum = ledger['aid-monthly']
    .filter((row) => members.has(row.donor))
    .reduce((total, row) => total + row.military + row.financial + row.humanitarian, 0);
  const aid = keyFigures(ledger, DEFAULT_QUESTION, words).find((figure) => figure.id === 'aid');
  expect(aid?.value).toBe(`€${String(Math.round(sum))}\u00a0bn`);
});

it('says nothing of aid, rather than zero, when no member is tracked', () => {
  const figures = keyFigures({ ...ledger, 'aid-monthly': [] }, DEFAULT_QUESTION, words);
  expect(figures.map(({ id }) => id)).not.toContain('aid');
});

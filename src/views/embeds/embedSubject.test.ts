import { expect, it } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { fr } from '#i18n/messages/fr.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { embedSubject, partiesIn } from './embedSubject.ts';

const ledger = publishedLedgerWithShapes();
const words = { format: createFormat('fr'), messages: fr };
const asked = { ledger, question: DEFAULT_QUESTION, release: null, words };
const day = words.format.date(ledger.coalition.asof);

it('names every chart by its finding and the day that it holds for, in the language of the embed', () => {
  for (const chart of CHARTS) {
    const { title } = chart.model({ ledger, question: DEFAULT_QUESTION, ...words });
    const subject = embedSubject({ chart, ...asked });
    expect(subject.title, chart.id).toBe(`${title} (graphique interactif, au ${day})`);
  }
});

it('describes the picture, which shows the newest state whatever is chosen', () => {
  const question = { ...DEFAULT_QUESTION, asof: '2025-09-04' };
  for (const chart of CHARTS) {
    const { title, alt } = chart.model({ ledger, question: DEFAULT_QUESTION, ...words });
    const subject = embedSubject({ chart, ...asked, question });
    expect(subject.alt.startsWith(title), chart.id).toBe(true);
    expect(subject.alt, chart.id).toContain(alt);
    expect(subject.title, chart.id).toContain(words.format.date('2025-09-04'));
  }
});

it('offers the parties of a chart to be marked, or all where its table is about none', () => {
  const partiesOf = (id: string): readonly string[] => {
    const chart = CHARTS.find((each) => each.id === id);
    if (chart === undefined) throw new Error(`There is no chart “${id}”.`);
    const model = chart.model({ ledger, question: DEFAULT_QUESTION, ...words });
    return partiesIn(model, ['FRA', 'XXX']);
  };
  expect(partiesOf('troop-stances')).toEqual(['FRA']);
  expect(partiesOf('meetings')).toEqual(['FRA', 'XXX']);
});

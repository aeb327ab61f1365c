import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';

const format = createFormat('en');

/** Questions that any ledger must be able to answer; only what differs from the default question. */
export const ANY_QUESTIONS: readonly Partial<Question>[] = [
  {},
  { basis: 'official' },
  { basis: 'lowest' },
  { basis: 'highest' },
  { troopUnit: 'per-10000-active' },
  { aidUnit: 'eur-per-person', measure: 'commitments' },
  { asof: '1950-01-01' },
  { region: 'Nowhere' },
];

/** A chart's model in English. */
export function modelOf(
  spec: ChartSpec,
  ledger: Ledger,
  asked: Partial<Question> = {},
): ChartModel {
  const question = { ...DEFAULT_QUESTION, ...asked };
  return spec.model({ ledger, question, format, messages: en });
}

/** What is wrong with how a model speaks: a text without words, a value that is none. Empty if nothing. */
export function faultsOfSpeech(model: ChartModel): readonly string[] {
  const { title, subtitle, alt, table, empty } = model;
  const texts =
    empty === null ? { title, subtitle, alt, caption: table.caption } : { title, empty };
  const wordless = Object.entries(texts)
    .filter(([, text]) => !/\p{L}{2}/u.test(text))
    .map(([name, text]) => `${name} is "${text}"`);
  const broken = /undefined|NaN|Infinity|\[object/.exec(JSON.stringify(model));
  return broken === null ? wordless : [...wordless, `says ${broken[0]}`];
}

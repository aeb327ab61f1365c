import { expect, it } from 'vitest';
import { briefText, editionOf, wordsLeftOut } from '#datasets/brief.ts';
import { DATASETS, DATASET_IDS } from '#datasets/registry.ts';
import type { DatasetId, Ledger } from '#domain/ledger.ts';
import { DEFAULT_QUESTION } from '#domain/question.ts';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { ANY_QUESTIONS, modelOf } from '#tooling/testKit/askedModels.ts';
import { publishedLedgerWithShapes } from '#tooling/testKit/publishedLedgerWithShapes.ts';
import { publishedLedger } from './publishedLedger.ts';
import { CHARTS } from '#charts/registry.ts';

const whole = publishedLedgerWithShapes();
const { files } = publishedLedger('data');

/** A dataset as charts are given it: parsed from its brief edition where there is one. */
function part<Id extends DatasetId>(id: Id): Ledger[Id] {
  const text = briefText(id, files.get(id) ?? '');
  if (text === null) return whole[id];
  const parsed = DATASETS[id].parse(wordsLeftOut(JSON.parse(text)));
  if (!parsed.ok) throw new Error(`${id} in brief cannot be read.`);
  expect(parsed.value.problems).toEqual([]);
  return parsed.value.value;
}

const brief: Ledger = {
  ...whole,
  stances: part('stances'),
  roles: part('roles'),
  events: part('events'),
  members: part('members'),
};

it('leaves out the words of claims, and more than a third of the bytes with them', () => {
  const shortened = DATASET_IDS.filter((id) => editionOf(id, 'brief') === 'brief');
  expect(shortened.toSorted()).toEqual(['events', 'members', 'roles', 'stances']);
  for (const id of shortened) {
    const text = briefText(id, files.get(id) ?? '') ?? '';
    expect(text).not.toContain('"summary"');
    expect(text.length, id).toBeLessThan((files.get(id)?.length ?? 0) * 0.8);
  }
});

it.each(CHARTS.map((chart) => [chart.id, chart] as const))(
  'draws and counts %s from the brief ledger as from the whole one',
  (_, chart) => {
    for (const asked of ANY_QUESTIONS) {
      expect(modelOf(chart, brief, asked)).toEqual(modelOf(chart, whole, asked));
    }
    const input = { question: DEFAULT_QUESTION, format: createFormat('en'), messages: en };
    expect(chart.observations({ ledger: brief, ...input })).toEqual(
      chart.observations({ ledger: whole, ...input }),
    );
  },
);

it('would notice a chart that draws words', () => {
  const wordy = { ...brief, reports: brief.reports.map((each) => ({ ...each, summary: '…' })) };
  const charts = CHARTS.filter(({ id }) => id === 'force-size');
  for (const chart of charts) expect(modelOf(chart, wordy)).not.toEqual(modelOf(chart, whole));
  expect(charts).toHaveLength(1);
});

import type { ReactElement } from 'react';
import { aidRangeAt } from '#domain/aidBetween.ts';
import { dayAsked } from '#domain/asof.ts';
import { useDatasets } from '#state/useDatasets.ts';
import { useFollowingQuestion } from '#state/useQuestion.ts';
import { MonthControl } from './MonthControl.tsx';

const DATASETS = ['coalition'] as const;

/** The months of aid that count: to drag by both ends, to play, or to choose from presets. */
export function TimeControl(): ReactElement | null {
  const question = useFollowingQuestion();
  const datasets = useDatasets(DATASETS);
  if (datasets.kind !== 'ready') return null;
  const { coalition } = datasets.ledger;
  if (coalition.aid === null) return null;
  const limits = aidRangeAt(coalition.aid, dayAsked(question, coalition));
  return limits === null ? null : (
    <MonthControl coalition={coalition} limits={limits} question={question} />
  );
}

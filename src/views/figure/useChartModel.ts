import { useMemo } from 'react';
import { answerOf } from '#charts/kit/answerOf.ts';
import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { useAppConfig } from '#state/AppConfig.tsx';

/** A chart's answer in the reader's language, made anew only when something of it changes. */
export function useChartModel(chart: ChartSpec, ledger: Ledger, question: Question): ChartModel {
  const { format, messages } = useAppConfig();
  return useMemo(
    () => answerOf(chart, { ledger, question, format, messages }),
    [chart, ledger, question, format, messages],
  );
}

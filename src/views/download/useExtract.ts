import { useMemo } from 'react';
import { answerOf } from '#charts/kit/answerOf.ts';
import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import type { ChartExtract, ExtractLedger } from '#downloads/chartExtract.ts';
import { answerableQuestion } from '#domain/answerableQuestion.ts';
import { chartExtract } from '#downloads/chartExtract.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { usePlace } from '#state/usePlace.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { formatSearch, parseSearch } from '#url/search.ts';

/** Address of the view without the panel over it. */
function permalinkOf(pathname: string, search: string): string {
  const { question, foreign } = parseSearch(search);
  const query = formatSearch({ ...question, overlay: null, focus: null }, foreign);
  const path = query === '' ? pathname : `${pathname}?${query}`;
  return new URL(path, window.location.href).href;
}

/** The tables of a chart at the question in the address, and its model. */
export function useExtract(
  chart: ChartSpec,
  ledger: ExtractLedger,
): { readonly extract: ChartExtract; readonly model: ChartModel } {
  const { base, format, messages } = useAppConfig();
  const { pathname, search } = usePlace();
  const [question] = useQuestion();
  return useMemo(() => {
    const asked = answerableQuestion(question, ledger);
    const input = { ledger, question: asked, format, messages };
    const model = answerOf(chart, input);
    const place = {
      permalink: permalinkOf(pathname, search),
      dataFolder: new URL(`${base}data/`, window.location.href).href,
    };
    return { model, extract: chartExtract(chart, input, model, place) };
  }, [chart, ledger, question, format, messages, base, pathname, search]);
}

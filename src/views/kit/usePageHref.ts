import { useCallback, useMemo } from 'react';
import type { Question } from '#domain/question.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { usePlace } from '#state/usePlace.ts';
import { builderSearch, withoutBuilder } from '#url/builderChoice.ts';
import { type Page, formatPath } from '#url/path.ts';
import { parseSearch } from '#url/search.ts';
import { pageHref } from './pageHref.ts';

/** Address of a page under the question in the address; `change` asks another one there. */
export type PageHref = (page: Page, change?: Partial<Question>) => string;

/** Makes links that keep the reader's question, and everybody else's parameters. */
export function usePageHref(): PageHref {
  const { home } = useAppConfig();
  const { search } = usePlace();
  const { question, foreign } = useMemo(() => parseSearch(search), [search]);
  return useCallback<PageHref>(
    (page, change = {}) => pageHref(page, home, question, change, withoutBuilder(foreign)),
    [home, question, foreign],
  );
}

/** Makes links for others: the view as it is asked for, without the reader's own choice of colours. */
export function useSharedHref(): PageHref {
  const { home } = useAppConfig();
  const { search } = usePlace();
  return useCallback<PageHref>(
    (page, change = {}) => {
      const { question, foreign } = parseSearch(search);
      const others = withoutBuilder(foreign).filter(([key]) => key !== 'dark');
      return pageHref(
        page,
        home,
        question,
        { sort: question.sort, tableSearch: question.tableSearch, ...change },
        others,
      );
    },
    [home, search],
  );
}

/** Makes links to the embed builder with a chart and the view of it that is on screen. */
export function useBuilderHref(): (chart: string) => string {
  const { home } = useAppConfig();
  const { search } = usePlace();
  return useCallback(
    (chart) => {
      const { question, foreign } = parseSearch(search);
      return `${formatPath({ kind: 'embeds' }, home)}?${builderSearch(chart, question, foreign)}`;
    },
    [home, search],
  );
}

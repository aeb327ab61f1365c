import { useCallback, useMemo } from 'react';
import type { Question } from '#domain/question.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useRestingPlace } from '#state/usePlace.ts';
import { builderSearch, withoutBuilder } from '#url/builderChoice.ts';
import { type Page, formatPath } from '#url/path.ts';
import { parseSearch } from '#url/search.ts';
import { pageHref } from './pageHref.ts';

/** Address of a page under the question in the address; `change` asks another one there. */
export type PageHref = (page: Page, change?: Partial<Question>) => string;

/** Makes links that keep the reader's question, and everybody else's parameters. */
export function usePageHref(): PageHref {
  const { home } = useAppConfig();
  const { search } = useRestingPlace();
  const { question, foreign } = useMemo(() => parseSearch(search), [search]);
  return useCallback<PageHref>(
    (page, change = {}) => pageHref(page, home, question, change, withoutBuilder(foreign)),
    [home, question, foreign],
  );
}

/** Addresses that a figure leads to, all with the view that is asked for. */
export interface ViewHrefs {
  readonly page: PageHref;
  /** For others: without the reader's own choice of colours. */
  readonly shared: PageHref;
  /** The embed builder with a chart. */
  readonly builder: (chart: string) => string;
}

/**
 * Makes the links of a view.
 * @param search the query string of the view
 */
export function viewHrefs(home: string, search: string): ViewHrefs {
  const { question, foreign } = parseSearch(search);
  const { sort, tableSearch } = question;
  const others = withoutBuilder(foreign);
  const plain = others.filter(([key]) => key !== 'dark');
  return {
    page: (page, change = {}) => pageHref(page, home, question, change, others),
    shared: (page, change = {}) =>
      pageHref(page, home, question, { sort, tableSearch, ...change }, plain),
    builder: (chart) =>
      `${formatPath({ kind: 'embeds' }, home)}?${builderSearch(chart, question, foreign)}`,
  };
}

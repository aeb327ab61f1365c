import type { Question } from '#domain/question.ts';
import { type Page, formatPath } from '#url/path.ts';
import { type ParsedSearch, formatSearch } from '#url/search.ts';

/**
 * Address of one of our pages that asks the same question: same date, same basis. What only selects inside
 * the page left behind (search text, focus, sorting) does not come along unless `change` says so.
 */
export function pageHref(
  page: Page,
  base: string,
  question: Question,
  change: Partial<Question> = {},
  foreign: ParsedSearch['foreign'] = [],
): string {
  const carried: Question = { ...question, tableSearch: '', focus: null, sort: null, ...change };
  const search = formatSearch(carried, foreign);
  return search === '' ? formatPath(page, base) : `${formatPath(page, base)}?${search}`;
}

import type { Question } from '#domain/question.ts';
import { formatSearch } from './search.ts';

/**
 * Where a chart stands in the dashboard, at a question.
 * @param home address of the dashboard in the reader's language, with a slash at the end
 */
export function chartAddress(home: string, chart: string, question: Question): string {
  const search = formatSearch({ ...question, overlay: null, focus: null, tab: [] });
  return `${home}${search === '' ? '' : `?${search}`}#${chart}`;
}

import { useAppConfig } from '#state/AppConfig.tsx';
import { useFragment } from '#state/useFragment.ts';
import { useRestingPlace } from '#state/usePlace.ts';
import { parseSearch } from '#url/search.ts';

/** What tells this view of the first page from others, for its title: the chart that the address names, and the date; `null`: nothing. */
export function useViewName(): string | null {
  const { format, messages } = useAppConfig();
  const { asof, diff } = parseSearch(useRestingPlace().search).question;
  const charts: Readonly<Record<string, string>> = messages.embeds.charts;
  const parts = [
    charts[useFragment()],
    diff === null ? undefined : `${format.date(diff.from)}–${format.date(diff.to)}`,
    asof === null ? undefined : format.date(asof),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? null : messages.punctuation.items(parts);
}

import type { ChartModel, LegendItem } from '#charts/kit/spec.ts';
import { knownDay } from '#domain/compareClaims.ts';
import type { Words } from './countWords.ts';
import { countText, metricName } from './countWords.ts';
import type { MemberCounts } from './counts.ts';
import { NAMED_SWATCH, definitionSwatch } from './definitionSwatch.ts';

type Caption = Pick<ChartModel, 'subtitle' | 'alt' | 'legend' | 'notes' | 'sourceLine'>;

/** The texts around the plot, but for the finding. */
export function countCaption(counts: MemberCounts, date: string, words: Words): Caption {
  const { format, messages } = words;
  const text = messages['member-count'];
  const { named, definitions } = counts;
  const reports = definitions.flatMap((definition) => definition.reports);
  const ids = new Set([...named.flatMap(({ claims }) => claims), ...reports.map(({ id }) => id)]);
  const members = named.at(-1)?.count ?? 0;
  const days = definitions.flatMap((definition) => [...new Set(definition.reports.map(knownDay))]);
  return {
    subtitle: text.subtitle(date),
    alt: text.alt(
      members === 0 ? null : format.number(members),
      definitions.map(({ metric, reports: [newest] }) =>
        text.altDefinition(
          metricName(metric, words),
          newest === undefined ? '' : countText(newest, words),
        ),
      ),
    ),
    legend: legendOf(counts, words),
    notes: [
      ...(named.length > 0 ? [text.notes.named] : []),
      ...(definitions.length > 0 ? [text.notes.line] : []),
      ...(days.length < reports.length ? [text.notes.sameDay] : []),
      ...(reports.some(({ low, high }) => low !== null && high !== null && low < high)
        ? [text.notes.range]
        : []),
      ...(reports.some(({ low, high }) => low === null || high === null) ? [text.notes.open] : []),
    ],
    sourceLine: text.source(ids.size, format.number(ids.size)),
  };
}

function legendOf({ named, definitions }: MemberCounts, words: Words): readonly LegendItem[] {
  const { format, coalition, messages } = words;
  const members = named.at(-1);
  const listed: readonly LegendItem[] =
    members === undefined
      ? []
      : [
          {
            id: 'named',
            label: messages['member-count'].named,
            ...NAMED_SWATCH,
            value: format.number(members.count),
          },
        ];
  return [
    ...listed,
    ...definitions.map(({ metric, reports: [newest] }): LegendItem => ({
      id: metric,
      label: metricName(metric, words),
      ...definitionSwatch(coalition.memberMetrics.indexOf(metric)),
      value: newest === undefined ? null : countText(newest, words),
    })),
  ];
}

import type { ChartModel, LegendItem } from '#charts/kit/spec.ts';
import type { Presence } from '#domain/eventsAt.ts';
import type { Meetings } from './meeting.ts';
import { LEVEL_KINDS, LEVEL_SWATCHES, PRESENCE_SWATCHES, levelKindOf } from './meetingSwatch.ts';
import type { Words } from './meetingWords.ts';
import { presenceCount } from './meetingWords.ts';

type Caption = Pick<ChartModel, 'subtitle' | 'alt' | 'legend' | 'notes' | 'sourceLine'>;

const PRESENCES: readonly Presence[] = ['hosted', 'attended', 'absent', 'not-named'];

/** The texts around the plot, but for the finding. */
export function meetingsCaption(meetings: Meetings, date: string, words: Words): Caption {
  const { format, messages } = words;
  const text = messages.meetings;
  const { held, loose, party } = meetings;
  const records = [...held.flatMap(({ event, reports }) => [event, ...reports]), ...loose];
  const sources = new Set(records.flatMap((record) => record.sources));
  const name = party === null ? null : format.partyName(party);
  const counted = held.filter(({ count }) => count !== null).length;
  return {
    subtitle: text.subtitle(date, name),
    alt: text.alt(
      held.length,
      format.number(held.length),
      counted === 0 ? null : format.number(counted),
    ),
    legend: legendOf(meetings, words),
    notes: [
      text.notes.counts,
      ...(name === null ? [] : [text.notes.named(name)]),
      ...(counted < held.length ? [text.notes.uncounted] : []),
      ...(loose.length > 0 ? [text.notes.loose] : []),
      text.notes.all,
    ],
    sourceLine: text.source(
      records.length,
      format.number(records.length),
      sources.size,
      format.number(sources.size),
    ),
  };
}

function legendOf(meetings: Meetings, { format, messages }: Words): readonly LegendItem[] {
  const text = messages.meetings.legend;
  const { held, loose, party } = meetings;
  const kinds = held.map(({ event }) => levelKindOf(event.level));
  const items =
    party === null
      ? LEVEL_KINDS.map((kind) => ({
          id: kind,
          label: text[kind],
          ...LEVEL_SWATCHES[kind],
          count: kinds.filter((each) => each === kind).length,
        }))
      : PRESENCES.map((presence) => ({
          id: presence,
          label: messages.memberPage.presence[presence],
          ...PRESENCE_SWATCHES[presence],
          count: presenceCount(meetings, presence),
        }));
  const shown = items
    .filter(({ count }) => count > 0)
    .map(({ count, ...item }): LegendItem => ({ ...item, value: format.number(count) }));
  return loose.length === 0
    ? shown
    : [
        ...shown,
        {
          id: 'loose',
          label: text.loose,
          token: 'inkMuted',
          mark: null,
          texture: 'target',
          value: format.number(loose.length),
        },
      ];
}

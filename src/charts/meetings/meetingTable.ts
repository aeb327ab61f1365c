import type { TableColumn, TableModel, TableRow } from '#charts/kit/spec.ts';
import type { ReportClaim } from '#domain/claim.ts';
import { knownDay } from '#domain/compareClaims.ts';
import type { Meeting, Meetings } from './meeting.ts';
import type { Words } from './meetingWords.ts';
import { countText } from './meetingWords.ts';

const NUMBERS: readonly string[] = ['low', 'high', 'reports', 'named'];

function rowOf({ event, count, reports, presence }: Meeting, words: Words): TableRow {
  const { format, messages } = words;
  const { table } = messages.meetings;
  const level = messages.meetings.level(event.level);
  const end = (value: number | null | undefined): string => {
    if (value === undefined) return table.uncounted;
    return value === null ? table.open : format.number(value);
  };
  const named = event.attendees.length;
  const part = presence === null ? [] : [messages.memberPage.presence[presence]];
  return {
    party: null,
    cells: [
      format.date(event.date),
      event.title,
      level,
      event.place,
      end(count?.low),
      end(count?.high),
      messages.punctuation.clauses(reports.map((report) => countText(report, words))),
      format.number(named),
      ...part,
    ],
    sortKeys: [
      event.date,
      event.title,
      level,
      event.place,
      count?.low ?? null,
      count?.high ?? null,
      reports.length,
      named,
      ...part,
    ],
    claims: [event.id, ...reports.map(({ id }) => id)],
  };
}

function looseRow(report: ReportClaim, hasParty: boolean, words: Words): TableRow {
  const { format, messages } = words;
  const { table } = messages.meetings;
  const { low, high, summary } = report;
  const end = (value: number | null): string =>
    value === null ? table.open : format.number(value);
  const part = hasParty ? [''] : [];
  return {
    party: null,
    cells: [
      format.date(report.date),
      summary,
      table.loose,
      '',
      end(low),
      end(high),
      countText(report, words),
      '',
      ...part,
    ],
    sortKeys: [
      knownDay(report),
      summary,
      table.loose,
      null,
      low,
      high,
      1,
      null,
      ...part.map(() => null),
    ],
    claims: [report.id],
  };
}

/** Every meeting, newest first, and then reports that could not be tied to one. */
export function meetingTable(
  { held, loose, party }: Meetings,
  caption: string,
  words: Words,
): TableModel {
  const { columns } = words.messages.meetings;
  const ids = ['date', 'title', 'level', 'place', 'low', 'high', 'reports', 'named'] as const;
  const shared = ids.map((id): TableColumn => ({
    id,
    label: columns[id],
    align: NUMBERS.includes(id) ? 'end' : 'start',
    ...(id === 'title' || id === 'place' ? { lang: 'en' } : {}),
  }));
  const part: readonly TableColumn[] =
    party === null ? [] : [{ id: 'part', label: words.format.partyName(party), align: 'start' }];
  return {
    caption,
    columns: [...shared, ...part],
    rows: [
      ...held.toReversed().map((meeting) => rowOf(meeting, words)),
      ...loose.toReversed().map((report) => looseRow(report, party !== null, words)),
    ],
  };
}

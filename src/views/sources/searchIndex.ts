import type { SourceId } from '#domain/claim.ts';
import type { Source } from '#domain/ledger.ts';
import type { PartialDate } from '#lib/date.ts';
import { entryDateText, entryWords } from '#views/kit/entryWords.ts';
import {
  type LedgerEntry,
  dateOf,
  entryId,
  partiesOf,
  recordsOf,
  sourcesOf,
} from '#views/kit/ledgerEntry.ts';
import type { Wording } from '#views/kit/wording.ts';
import { foldText } from '#lib/foldText.ts';

/** An entry with what is looked for in it; the texts of its sources are kept apart, since many entries share them. */
export interface IndexedEntry {
  readonly entry: LedgerEntry;
  /** Made when first asked for: a page that nobody searches needs none. */
  readonly text: () => string;
  readonly sources: readonly SourceId[];
}

/** Everything that can be searched. */
export interface SearchIndex {
  readonly entries: readonly IndexedEntry[];
  readonly sources: ReadonlyMap<SourceId, string>;
}

/** The same text every time, made at the first. */
function once(make: () => string): () => string {
  let made: string | null = null;
  return () => (made ??= make());
}

/** Prepares entries for searching. The first search takes time in proportion to their text: make it once. */
export function searchIndex(
  entries: readonly LedgerEntry[],
  sources: readonly Source[],
  wording: Wording,
): SearchIndex {
  const dates = new Map<PartialDate, string>();
  const dateText = (date: PartialDate): string => {
    const known = dates.get(date);
    if (known !== undefined) return known;
    const text = `${date} ${wording.format.date(date)}`;
    dates.set(date, text);
    return text;
  };
  return {
    entries: entries.map((entry) => ({
      entry,
      text: once(() => foldText(entryText(entry, wording, dateText))),
      sources: sourcesOf(entry),
    })),
    sources: new Map(
      sources.map((source) => [source.id, foldText(sourceText(source, wording, dateText))]),
    ),
  };
}

/** What a source says in its entry, and its id, kind and dates as the files have them. */
function sourceText(
  source: Source,
  { messages }: Wording,
  dateText: (date: string) => string,
): string {
  const { claim, domain } = messages;
  const { id, publisher, title, url, published, kind, document, release, dataThrough } = source;
  const has = <Value>(value: Value | null | undefined, say: (value: Value) => string): string =>
    value === null || value === undefined ? '' : say(value);
  return [
    id,
    publisher,
    title,
    url ?? claim.noAddress,
    published === null ? claim.noPublished : dateText(published),
    kind,
    domain.sourceKind[kind],
    document ?? '',
    has(release, claim.edition),
    has(dataThrough, (date) => claim.covers(dateText(date))),
  ].join(' ');
}

function entryText(
  entry: LedgerEntry,
  wording: Wording,
  dateText: (date: string) => string,
): string {
  const { references, messages } = wording;
  const date = dateOf(entry);
  const parties = partiesOf(entry).flatMap((code) => [
    code,
    references.partyName(code),
    references.party(code)?.name ?? '',
  ]);
  const ids = recordsOf(entry).map((record) => record.id);
  return [
    entryId(entry),
    ...('record' in entry ? [] : ids),
    entry.kind,
    messages.datasets.names[entry.kind],
    ...parties,
    date === null ? '' : dateText(date),
    ...shownWords(entry, wording),
    ...fieldWords(entry, wording),
  ].join(' ');
}

/** Every text that the entry shows of its own: what is on screen can be found. */
function shownWords(entry: LedgerEntry, wording: Wording): readonly string[] {
  const { format, messages } = wording;
  const { what, facts, summary, confidence } = entryWords(entry, wording);
  return [
    what,
    ...facts.map(({ text }) => text),
    summary ?? '',
    confidence === null ? '' : messages.domain.confidence[confidence],
    entryDateText(entry, wording),
    ...recordsOf(entry).flatMap(({ withdrawn }) =>
      withdrawn === null
        ? []
        : [messages.claim.withdrawn(format.date(withdrawn.release), withdrawn.reason)],
    ),
  ];
}

/** What a record says in the words of the files. Numbers stand bare, as the search reads them. */
function fieldWords(entry: LedgerEntry, { messages }: Wording): readonly string[] {
  switch (entry.kind) {
    case 'stances': {
      const { stance, place, soldiers } = entry.record;
      return [stance, place, ...numbers(soldiers)];
    }
    case 'roles':
      return [entry.record.role];
    case 'members':
      return entry.record.lead ? [messages.domain.lead] : [];
    case 'reports':
      return [entry.record.metric, ...numbers(entry.record)];
    case 'events':
      return [entry.record.level, ...numbers(entry.record.reported)];
    case 'aid-pledges': {
      const { amount, currency, name } = entry.record;
      return [String(amount), currency, name ?? ''];
    }
    case 'aid-weapons':
      return [entry.record.category];
    case 'aid-totals':
      return [entry.record.measure];
    case 'countries':
      return entry.record.memberships;
    case 'statements':
    case 'aid-monthly':
    case 'aid-eu-shares':
    case 'aid-military-by-origin':
      return [];
  }
}

function numbers(
  interval: { readonly low: number | null; readonly high: number | null } | null,
): readonly string[] {
  return [interval?.low, interval?.high]
    .filter((end) => end !== null && end !== undefined)
    .map(String);
}

import type { SourceId } from '#domain/claim.ts';
import type { Source } from '#domain/ledger.ts';
import type { PartialDate } from '#lib/date.ts';
import { moneyText } from '#views/kit/figureFacts.ts';
import {
  type LedgerEntry,
  dateOf,
  entryId,
  partiesOf,
  recordsOf,
  sourcesOf,
} from '#views/kit/ledgerEntry.ts';
import type { Wording } from '#views/kit/wording.ts';
import { foldText } from './foldText.ts';

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

function sourceText(
  source: Source,
  { messages }: Wording,
  dateText: (date: string) => string,
): string {
  const { id, publisher, title, url, published, kind, document } = source;
  const date = published === null ? '' : dateText(published);
  const label = messages.domain.sourceKind[kind];
  return [id, publisher, title, url ?? '', date, kind, label, document ?? ''].join(' ');
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
    ...ownWords(entry, wording),
  ].join(' ');
}

/** What only a record of this kind says. Numbers stand bare, as the search reads them. */
function ownWords(entry: LedgerEntry, wording: Wording): readonly string[] {
  const { references, messages } = wording;
  const { domain } = messages;
  switch (entry.kind) {
    case 'stances': {
      const { stance, basis, reportedBy, conditions, place, soldiers, summary } = entry.record;
      const labels = [domain.stance[stance], domain.basis[basis], domain.place[place]];
      return [stance, ...labels, reportedBy, ...conditions, ...numbers(soldiers), summary];
    }
    case 'roles': {
      const { role, status, summary } = entry.record;
      return [role, references.roleName(role), domain.roleStatus[status], summary];
    }
    case 'members': {
      const { participation, lead, summary } = entry.record;
      return [domain.participation[participation], lead ? domain.lead : '', summary];
    }
    case 'reports': {
      const { metric, summary } = entry.record;
      return [metric, references.metricName(metric), ...numbers(entry.record), summary];
    }
    case 'events': {
      const { title, place, level, reported, summary } = entry.record;
      const label = messages.claim.eventLevel[level] ?? '';
      return [title, place, level, label, ...numbers(reported), summary];
    }
    case 'statements':
      return [entry.record.subject, entry.record.topic, entry.record.summary];
    case 'aid-pledges': {
      const { kind, amount, currency, name, summary } = entry.record;
      const money = [String(amount), moneyText(amount, currency, wording)];
      return [messages.claim.aidKind[kind], currency, ...money, name ?? '', summary];
    }
    case 'aid-weapons':
      return [entry.record.category, entry.record.items];
    case 'aid-totals':
      return [entry.record.measure];
    case 'countries':
      return entry.record.memberships;
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

import type { LedgerRecord, PartyCode, SourceId } from '#domain/claim.ts';
import { type Recorded, dateRecorded, partiesNamed } from '#domain/recorded.ts';
import { isPartialDate } from '#lib/date.ts';
import type { Format } from './createFormat.ts';
import { formatInterval } from './formatInterval.ts';
import type { Messages } from './messages/en.ts';

/** What the ids inside records stand for, in the reader's language. */
export interface LedgerNames {
  readonly partyName: (code: PartyCode) => string;
  readonly roleName: (id: string) => string;
  readonly metricName: (id: string) => string;
  readonly sourceName: (id: SourceId) => string;
}

/** What turns the fields of records into words. */
export interface FieldWording {
  readonly names: LedgerNames;
  readonly format: Format;
  readonly messages: Messages;
}

/** One field of a record in words. */
export interface FieldText {
  /** As in the files. */
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** A field that two records fill differently. */
export interface FieldChange {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What identifies a record says nothing about its subject. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['id', 'recorded', 'withdrawn', 'iso2', 'names']);

const PARTIES: ReadonlySet<string> = new Set([
  'about',
  'donor',
  'hosts',
  'attendees',
  'absent',
  'participants',
]);

const SOURCES: ReadonlySet<string> = new Set(['sources', 'populationSource', 'gdpSource']);

const DATES: ReadonlySet<string> = new Set(['date', 'endDate', 'month', 'from', 'through']);

/** Words of the ledger's own vocabulary, by field. */
function vocabulary({ domain, claim, controls }: Messages): ReadonlyMap<string, object> {
  return new Map<string, object>([
    ['stance', domain.stance],
    ['basis', domain.basis],
    ['confidence', domain.confidence],
    ['place', domain.place],
    ['participation', domain.participation],
    ['status', domain.roleStatus],
    ['level', claim.eventLevel],
    ['format', claim.eventFormat],
    ['measure', controls.measures],
    ['kind', claim.aidKind],
  ]);
}

function wordFor(key: string, text: string, { names, format, messages }: FieldWording): string {
  if (PARTIES.has(key)) return names.partyName(text);
  if (SOURCES.has(key)) return names.sourceName(text);
  if (DATES.has(key) && isPartialDate(text)) return format.date(text);
  if (key === 'role') return names.roleName(text);
  if (key === 'metric') return names.metricName(text);
  const words = vocabulary(messages).get(key) ?? {};
  const word: unknown = Object.getOwnPropertyDescriptor(words, text)?.value;
  return typeof word === 'string' ? word : text;
}

function isRange(value: object): value is { low: number | null; high: number | null } {
  return 'low' in value && 'high' in value;
}

function valueText(key: string, value: unknown, wording: FieldWording): string {
  const { format, messages } = wording;
  const { changelogPage } = messages;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (items.length === 0) return changelogPage.none;
    return format.list(items.map((item) => valueText(key, item, wording)));
  }
  if (value === null || value === undefined) return changelogPage.notStated;
  if (typeof value === 'boolean') return value ? changelogPage.yes : changelogPage.no;
  if (typeof value === 'number')
    return key.endsWith('Year') ? String(value) : format.number(value, 9);
  if (typeof value === 'string') return wordFor(key, value, wording);
  return typeof value === 'object' && isRange(value)
    ? formatInterval(value, format, messages)
    : JSON.stringify(value);
}

function fieldsOf(record: LedgerRecord): ReadonlyMap<string, unknown> {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(record);
  return new Map(fields.filter(([key]) => !BOOKKEEPING.has(key)));
}

/** Every field of a record that says something, in words. */
export function fieldTexts(record: LedgerRecord, wording: FieldWording): readonly FieldText[] {
  const { fields } = wording.messages.changelogPage;
  return [...fieldsOf(record)]
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => ({
      key,
      label: fields[key] ?? key,
      text: valueText(key, value, wording),
    }));
}

/** The fields that differ between two records, in words, in the order of the newer one. */
export function changedFields(
  before: LedgerRecord,
  after: LedgerRecord,
  wording: FieldWording,
): readonly FieldChange[] {
  const { fields } = wording.messages.changelogPage;
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((key) => JSON.stringify(old.get(key)) !== JSON.stringify(now.get(key)))
    .map((key) => ({
      key,
      label: fields[key] ?? key,
      before: valueText(key, old.get(key), wording),
      after: valueText(key, now.get(key), wording),
    }));
}

/** What a record is, in a few words: `France: stance on sending soldiers, 4 September 2025`. */
export function recordTitle(
  recorded: Recorded,
  { names, format, messages }: FieldWording,
  months = 1,
): string {
  const { changelogPage } = messages;
  const { kind, record } = recorded;
  const what = kind === 'events' ? record.title : changelogPage.record[kind];
  const date = dateRecorded(recorded);
  const [party] = kind === 'events' ? [] : partiesNamed(recorded);
  const dated = date === null ? what : changelogPage.onDay(what, format.date(date));
  const said = months > 1 ? changelogPage.months(what, format.number(months)) : dated;
  return party === undefined ? said : changelogPage.about(names.partyName(party), said);
}

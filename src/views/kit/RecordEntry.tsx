import { type ReactElement, type ReactNode, useMemo } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { ClaimSources } from './ClaimSources.tsx';
import { type EntryWords, entryDateText, entryWords } from './entryWords.ts';
import { type LedgerEntry, entryId, recordsOf, sourcesOf } from './ledgerEntry.ts';
import { MonthTable } from './MonthTable.tsx';
import { Quoting } from './Quoting.tsx';
import { useReferences } from './References.tsx';
import { StanceMark } from './StanceMark.tsx';
import styles from './RecordEntry.module.css';
import { usePageHref } from './usePageHref.ts';

/** Entries whose heading is a text of the ledger, in English. */
const ENGLISH: ReadonlySet<LedgerEntry['kind']> = new Set(['events', 'statements'] as const);

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

interface RecordEntryProps {
  readonly entry: LedgerEntry;
  /** Whether to say whom the record is about; not on a page about nobody else. */
  readonly withSubject?: boolean;
  /** Level of the heading below the page's own; default 3, inside a section. */
  readonly level?: keyof typeof HEADINGS;
  /** Said after the heading, such as a party's part in a meeting. */
  readonly note?: string | null;
}

function Head({
  entry,
  words,
  withSubject,
  level = 3,
  note,
}: RecordEntryProps & { words: EntryWords }): ReactNode {
  const { messages } = useAppConfig();
  const what =
    entry.kind === 'stances' ? (
      <StanceMark stance={entry.record.stance} />
    ) : (
      <span lang={ENGLISH.has(entry.kind) ? 'en' : undefined}>{words.what}</span>
    );
  const Heading = HEADINGS[level];
  return (
    <Heading className={styles['head']}>
      {withSubject === true && words.subject !== null
        ? `${messages.punctuation.label(words.subject)} `
        : null}
      {what}
      {note === undefined || note === null ? null : <span className={styles['note']}>{note}</span>}
    </Heading>
  );
}

function Facts({ words }: { readonly words: EntryWords }): ReactElement | null {
  const { messages } = useAppConfig();
  if (words.facts.length === 0 && words.confidence === null) return null;
  return (
    <ul className={styles['facts']}>
      {words.facts.map((fact) => (
        <li key={fact.text} lang={fact.quoted ? 'en' : undefined}>
          {fact.text}
        </li>
      ))}
      {words.confidence === null ? null : <li>{messages.domain.confidence[words.confidence]}</li>}
    </ul>
  );
}

function Withdrawal({ entry }: { readonly entry: LedgerEntry }): ReactElement | null {
  const { format, messages } = useAppConfig();
  const withdrawn = recordsOf(entry).find((record) => record.withdrawn !== null)?.withdrawn;
  if (withdrawn === undefined || withdrawn === null) return null;
  return (
    <p className={styles['withdrawn']}>
      <Quoting
        sentence={messages.claim.withdrawn(format.date(withdrawn.release), withdrawn.reason)}
        quoted={withdrawn.reason}
      />
    </p>
  );
}

/** One record of the ledger, or one series of months: date, what it says, how sure, and its sources. */
export function RecordEntry(props: RecordEntryProps): ReactElement {
  const { entry } = props;
  const { format, messages } = useAppConfig();
  const references = useReferences();
  const href = usePageHref();
  const wording = useMemo(() => ({ references, format, messages }), [references, format, messages]);
  const words = useMemo(() => entryWords(entry, wording), [entry, wording]);
  const id = entryId(entry);
  return (
    <article className={styles['entry']} data-record={id}>
      <p className={styles['date']}>
        <a
          href={href({ kind: 'sources' }, { focus: id, tab: [] })}
          title={messages.claim.recordLink}
          data-alone
        >
          {entryDateText(entry, wording)}
        </a>
      </p>
      <div className={styles['body']}>
        <Head {...props} words={words} />
        <Facts words={words} />
        {words.summary === null ? null : (
          <p className={styles['summary']} lang="en">
            {words.summary}
          </p>
        )}
        <Withdrawal entry={entry} />
        <MonthTable entry={entry} />
        <ClaimSources ids={sourcesOf(entry)} />
      </div>
    </article>
  );
}

import { type ReactElement, useState } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { SourceTitle, StateMediaLabel } from '#views/kit/ClaimSources.tsx';
import { EntryList } from '#views/kit/EntryList.tsx';
import { entryDateText, entryWords } from '#views/kit/entryWords.ts';
import { type LedgerEntry, entryId } from '#views/kit/ledgerEntry.ts';
import { useReferences } from '#views/kit/References.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';
import type { CitedSource } from './searchLedger.ts';
import styles from './SourceEntry.module.css';

/** Records listed at once under a source. */
const STEP = 20;

function RecordLine({ entry }: { readonly entry: LedgerEntry }): ReactElement {
  const { format, messages } = useAppConfig();
  const references = useReferences();
  const href = usePageHref();
  const wording = { references, format, messages };
  const { subject, what } = entryWords(entry, wording);
  return (
    <p className={styles['line']}>
      <a href={href({ kind: 'sources' }, { focus: entryId(entry), tab: [] })}>
        {subject === null ? what : messages.punctuation.labelled(subject, what)}
      </a>
      {messages.punctuation.comma} {entryDateText(entry, wording)}
    </p>
  );
}

interface CitingProps {
  readonly entries: readonly LedgerEntry[];
  readonly complete: boolean;
}

function Citing({ entries, complete }: CitingProps): ReactElement | null {
  const { format, messages } = useAppConfig();
  const [open, setOpen] = useState(false);
  if (entries.length === 0) {
    return complete ? <p className={styles['kind']}>{messages.sourcesPage.uncited}</p> : null;
  }
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles['summary']}>
        {complete
          ? messages.sourcesPage.citedBy(entries.length, format.number(entries.length))
          : messages.sourcesPage.byClaim}
      </summary>
      {open ? (
        <EntryList
          items={entries}
          keyOf={entryId}
          render={(entry) => <RecordLine entry={entry} />}
          step={STEP}
        />
      ) : null}
    </details>
  );
}

interface SourceEntryProps {
  readonly source: CitedSource;
  /** Whether all records that can cite it are loaded: only then are they counted. */
  readonly complete: boolean;
}

/** A source: publisher, title, date, kind, address, and the records that cite it. */
export function SourceEntry({ source: { id, entries }, complete }: SourceEntryProps): ReactElement {
  const { format, messages } = useAppConfig();
  const source = useReferences().source(id);
  if (source === null) return <p>{messages.claim.unknownSource(id)}</p>;
  const { claim, domain, punctuation } = messages;
  const details = [
    ...(source.kind === 'state-media' ? [] : [domain.sourceKind[source.kind]]),
    ...(source.release === null || source.release === undefined
      ? []
      : [claim.edition(source.release)]),
    ...(source.dataThrough === null || source.dataThrough === undefined
      ? []
      : [claim.covers(format.date(source.dataThrough))]),
  ];
  return (
    <article className={styles['entry']} data-source={id}>
      <p className={styles['date']}>
        {source.published === null ? claim.noPublished : format.date(source.published)}
      </p>
      <div className={styles['body']}>
        <h2 className={styles['head']}>
          {punctuation.label(source.publisher)} <SourceTitle source={source} />
        </h2>
        <p className={styles['kind']}>
          <StateMediaLabel source={source} /> {punctuation.items(details)}
        </p>
        <Citing entries={entries} complete={complete} />
      </div>
    </article>
  );
}

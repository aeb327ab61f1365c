import { type ReactElement, useDeferredValue, useMemo } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { Notice } from '#ui/Notice.tsx';
import { TextButton } from '#ui/TextButton.tsx';
import { EntryList } from '#views/kit/EntryList.tsx';
import { entryId } from '#views/kit/ledgerEntry.ts';
import { RecordEntry } from '#views/kit/RecordEntry.tsx';
import { BY_SOURCE, LedgerControls } from './LedgerControls.tsx';
import { ledgerCounts } from './ledgerCounts.ts';
import type { SourcesLedger } from './ledgerEntries.ts';
import type { SearchIndex } from './searchIndex.ts';
import { type Focus, focusOf, searchEntries, searchSources } from './searchLedger.ts';
import { SourceEntry } from './SourceEntry.tsx';
import styles from './SourcesPage.module.css';
import { useLedgerSearch } from './useLedgerSearch.ts';

/** Items shown at once: enough to read, few enough to stay fast whatever the size of the ledger. */
const STEP = 50;

interface ListProps {
  readonly index: SearchIndex;
  readonly focus: Focus;
  readonly query: string;
}

function Count({ text }: { readonly text: string }): ReactElement {
  const { messages } = useAppConfig();
  const [question, ask] = useQuestion();
  const isNarrow = question.focus !== null || question.tableSearch !== '';
  return (
    <p className={styles['count']}>
      <span role="status">{text}</span>
      {isNarrow ? (
        <TextButton
          onPress={() => {
            ask({ focus: null, tableSearch: '' });
          }}
        >
          {messages.sourcesPage.showAll}
        </TextButton>
      ) : null}
    </p>
  );
}

function ClaimList({ index, focus, query }: ListProps): ReactElement {
  const { format, messages } = useAppConfig();
  const entries = useMemo(() => searchEntries(index, focus, query), [index, focus, query]);
  const key = `${focus.kind === 'all' ? '' : focus.id} ${query}`;
  return (
    <>
      <Count
        text={messages.sourcesPage.entriesFound(entries.length, format.number(entries.length))}
      />
      <EntryList
        key={key}
        items={entries}
        keyOf={entryId}
        render={(entry) => <RecordEntry entry={entry} withSubject />}
        step={STEP}
      />
    </>
  );
}

function SourceList({ index, focus, query }: ListProps): ReactElement {
  const { format, messages } = useAppConfig();
  const sources = useMemo(() => searchSources(index, focus, query), [index, focus, query]);
  const key = `${focus.kind === 'all' ? '' : focus.id} ${query}`;
  return (
    <>
      <Count
        text={messages.sourcesPage.sourcesFound(sources.length, format.number(sources.length))}
      />
      <EntryList
        key={key}
        items={sources}
        keyOf={(source) => source.id}
        render={(source) => <SourceEntry source={source} />}
        step={STEP}
      />
    </>
  );
}

function Introduction({
  ledger,
  index,
}: {
  ledger: SourcesLedger;
  index: SearchIndex;
}): ReactElement {
  const { format, messages } = useAppConfig();
  const counts = useMemo(
    () =>
      ledgerCounts(
        index.entries.map(({ entry }) => entry),
        ledger.sources,
      ),
    [ledger, index],
  );
  const percent = counts.sources === 0 ? 0 : (counts.stateMedia / counts.sources) * 100;
  return (
    <p className={styles['intro']}>
      {messages.sourcesPage.intro(
        format.number(counts.records),
        format.number(counts.sources),
        format.number(counts.stateMedia),
        format.number(percent),
        format.number(counts.onlyStateMedia),
      )}
    </p>
  );
}

/** The ledger, searched and narrowed by the address. */
export function SourcesContents({ ledger }: { readonly ledger: SourcesLedger }): ReactElement {
  const { messages } = useAppConfig();
  const [question] = useQuestion();
  const index = useLedgerSearch(ledger);
  const query = useDeferredValue(question.tableSearch);
  const focus = useMemo(() => focusOf(question.focus, index), [question.focus, index]);
  const bySource = question.tab.includes(BY_SOURCE);
  return (
    <>
      <Introduction ledger={ledger} index={index} />
      <LedgerControls index={index} focus={focus} />
      {focus.kind === 'unknown' ? (
        <Notice kind="info" title={messages.sourcesPage.unknownFocus(focus.id)} />
      ) : null}
      {bySource ? (
        <SourceList index={index} focus={focus} query={query} />
      ) : (
        <ClaimList index={index} focus={focus} query={query} />
      )}
    </>
  );
}

import { type ReactElement, useMemo } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { TextButton } from '#ui/TextButton.tsx';
import { EntryList } from '#views/kit/EntryList.tsx';
import { entryId } from '#views/kit/ledgerEntry.ts';
import { RecordEntry } from '#views/kit/RecordEntry.tsx';
import type { SearchIndex } from './searchIndex.ts';
import { type Focus, searchEntries, searchSources } from './searchLedger.ts';
import { SourceEntry } from './SourceEntry.tsx';
import styles from './SourcesPage.module.css';

/** Items shown at once: enough to read, few enough to stay fast whatever the size of the ledger. */
const STEP = 50;

interface ListProps {
  readonly index: SearchIndex;
  readonly focus: Focus;
  readonly query: string;
  /** Whether all that could be found is there: only then is it counted. */
  readonly complete: boolean;
}

function Count({ text }: { readonly text: string | null }): ReactElement {
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

/** Records in focus that fit the query. */
export function FoundEntries({ index, focus, query, complete }: ListProps): ReactElement {
  const { format, messages } = useAppConfig();
  const entries = useMemo(() => searchEntries(index, focus, query), [index, focus, query]);
  const key = `${focus.kind === 'all' ? '' : focus.id} ${query}`;
  return (
    <>
      <Count
        text={
          complete
            ? messages.sourcesPage.entriesFound(entries.length, format.number(entries.length))
            : null
        }
      />
      <EntryList
        key={key}
        items={entries}
        keyOf={entryId}
        render={(entry) => <RecordEntry entry={entry} withSubject level={2} />}
        step={STEP}
      />
    </>
  );
}

/** Sources in focus that fit the query, each with the records that cite it. */
export function FoundSources({ index, focus, query, complete }: ListProps): ReactElement {
  const { format, messages } = useAppConfig();
  const sources = useMemo(() => searchSources(index, focus, query), [index, focus, query]);
  const key = `${focus.kind === 'all' ? '' : focus.id} ${query}`;
  return (
    <>
      <Count
        text={
          complete
            ? messages.sourcesPage.sourcesFound(sources.length, format.number(sources.length))
            : null
        }
      />
      <EntryList
        key={key}
        items={sources}
        keyOf={(source) => source.id}
        render={(source) => <SourceEntry source={source} complete={complete} />}
        step={STEP}
      />
    </>
  );
}

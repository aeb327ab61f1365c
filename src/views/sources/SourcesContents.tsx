import { type ReactElement, useDeferredValue, useMemo } from 'react';
import type { DatasetId } from '#domain/ledger.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { Notice } from '#ui/Notice.tsx';
import { FoundEntries, FoundSources } from './foundLists.tsx';
import { BY_SOURCE, LedgerControls } from './LedgerControls.tsx';
import { ledgerCounts } from './ledgerCounts.ts';
import type { SourcesLedger } from '#views/kit/ledgerEntries.ts';
import type { SearchIndex } from './searchIndex.ts';
import { focusOf } from './searchLedger.ts';
import styles from './SourcesPage.module.css';
import { useLedgerSearch } from './useLedgerSearch.ts';

function Introduction({
  ledger,
  index,
}: {
  ledger: SourcesLedger;
  index: SearchIndex;
}): ReactElement {
  const { format, messages } = useAppConfig();
  const { sourcesPage } = messages;
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
      {sourcesPage.intro(format.number(counts.records), format.number(counts.sources))}{' '}
      {sourcesPage.stateMedia(
        counts.stateMedia,
        format.number(counts.stateMedia),
        format.number(percent),
        counts.onlyStateMedia,
        format.number(counts.onlyStateMedia),
      )}
    </p>
  );
}

interface SourcesContentsProps {
  readonly ledger: SourcesLedger;
  /** Datasets that are not loaded. Only if there are none can the whole be counted. */
  readonly missing: ReadonlySet<DatasetId>;
}

/** The ledger, searched and narrowed by the address. */
export function SourcesContents({ ledger, missing }: SourcesContentsProps): ReactElement {
  const { messages } = useAppConfig();
  const [question] = useQuestion();
  const index = useLedgerSearch(ledger);
  const query = useDeferredValue(question.tableSearch);
  const focus = useMemo(() => focusOf(question.focus, index), [question.focus, index]);
  const bySource = question.tab.includes(BY_SOURCE);
  const isOneKind = focus.kind === 'dataset' && !bySource;
  const complete = isOneKind ? !missing.has(focus.id) : missing.size === 0;
  const found = { index, focus, query, complete };
  return (
    <>
      {missing.size === 0 ? <Introduction ledger={ledger} index={index} /> : null}
      <LedgerControls index={index} focus={focus} missing={missing} />
      {focus.kind === 'unknown' && missing.size === 0 ? (
        <Notice kind="info" title={messages.sourcesPage.unknownFocus(focus.id)} />
      ) : null}
      {bySource ? <FoundSources {...found} /> : <FoundEntries {...found} />}
    </>
  );
}

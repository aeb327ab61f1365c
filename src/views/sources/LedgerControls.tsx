import { type ReactElement, useMemo } from 'react';
import type { DatasetId } from '#domain/ledger.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { ask, useQuestion } from '#state/useQuestion.ts';
import type { Choice } from '#ui/choice.ts';
import { SearchBox } from '#ui/SearchBox.tsx';
import { Select } from '#ui/Select.tsx';
import { ToggleGroup } from '#ui/ToggleGroup.tsx';
import { RECORD_KINDS } from '#views/kit/ledgerEntry.ts';
import type { SearchIndex } from './searchIndex.ts';
import type { Focus } from './searchLedger.ts';
import styles from './SourcesPage.module.css';

/** In `tab`: sources with their records instead of records with their sources. */
export const BY_SOURCE = 'by-source';

const BY_CLAIM = 'by-claim';
const ALL = 'all';

interface LedgerControlsProps {
  readonly index: SearchIndex;
  readonly focus: Focus;
  /** Datasets that are not loaded, of which nobody knows how many records they hold. */
  readonly missing: ReadonlySet<DatasetId>;
}

function FocusControl({ index, focus, missing }: LedgerControlsProps): ReactElement {
  const { format, messages } = useAppConfig();
  const { sourcesPage, datasets } = messages;
  const asked = focus.kind === 'dataset' ? focus.id : null;
  const choices = useMemo(() => {
    const kinds = RECORD_KINDS.map((value) => ({
      value,
      count: index.entries.filter(({ entry }) => entry.kind === value).length,
    }));
    return [
      { value: ALL, label: sourcesPage.everything },
      ...kinds
        .filter(({ value, count }) => count > 0 || value === asked)
        .map(({ value, count }) => ({
          value,
          label: missing.has(value)
            ? datasets.names[value]
            : sourcesPage.kindWithCount(datasets.names[value], format.number(count)),
        })),
    ];
  }, [index, asked, missing, format, sourcesPage, datasets]);
  const narrowed: readonly Choice[] =
    focus.kind === 'all' || focus.kind === 'dataset'
      ? []
      : [{ value: focus.id, label: sourcesPage.only[focus.kind](focus.id) }];
  return (
    <Select<string>
      label={sourcesPage.about}
      choices={[...choices, ...narrowed]}
      value={focus.kind === 'all' ? ALL : focus.id}
      onChange={(value) => {
        ask({ focus: value === ALL ? null : value });
      }}
    />
  );
}

/** What to look for, what about, and how to list it. All of it is in the address. */
export function LedgerControls({ index, focus, missing }: LedgerControlsProps): ReactElement {
  const { messages } = useAppConfig();
  const [question] = useQuestion();
  const { sourcesPage } = messages;
  const others = question.tab.filter((id) => id !== BY_SOURCE);
  return (
    <div className={styles['controls']}>
      <SearchBox
        label={sourcesPage.search}
        clearLabel={messages.figure.clearSearch}
        value={question.tableSearch}
        onChange={(tableSearch) => {
          ask({ tableSearch }, 'replace');
        }}
      />
      <FocusControl index={index} focus={focus} missing={missing} />
      <ToggleGroup
        label={sourcesPage.listing}
        choices={[
          { value: BY_CLAIM, label: sourcesPage.byClaim },
          { value: BY_SOURCE, label: sourcesPage.bySource },
        ]}
        value={question.tab.includes(BY_SOURCE) ? BY_SOURCE : BY_CLAIM}
        onChange={(listing) => {
          ask({ tab: listing === BY_SOURCE ? [...others, BY_SOURCE] : others });
        }}
      />
    </div>
  );
}

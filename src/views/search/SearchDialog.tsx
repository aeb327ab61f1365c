import { type ReactElement, useMemo, useState } from 'react';
import type { ChartCard } from '#charts/kit/card.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { Combobox } from '#ui/Combobox.tsx';
import { ModalDialog } from '#ui/ModalDialog.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { find } from './find.ts';
import { findables } from './findables.ts';
import { resultGroups } from './resultGroups.ts';
import { useActs } from './useActs.ts';

const DATASETS = ['coalition', 'countries'] as const;

interface SearchDialogProps {
  readonly charts: readonly ChartCard[];
  readonly onClose: () => void;
}

/** Finds countries, charts and pages by name, and goes there. */
export function SearchDialog({ charts, onClose }: SearchDialogProps): ReactElement {
  const { format, messages } = useAppConfig();
  const text = messages.search;
  const [query, setQuery] = useState('');
  const datasets = useDatasets(DATASETS);
  const ledger = datasets.kind === 'ready' ? datasets.ledger : null;
  const all = useMemo(
    () => (ledger === null ? [] : findables(ledger, charts, { format, messages })),
    [ledger, charts, format, messages],
  );
  const found = useMemo(() => find(all, query), [all, query]);
  const acts = useActs(query.trim());
  const groups = query.trim() === '' ? [] : resultGroups(found.hits, acts, messages);
  const chosen = new Map(
    groups.flatMap(({ options }) => options.map(({ id, act }) => [id, act] as const)),
  );
  const count = found.hits.length;
  const said = {
    exact: text.found(count, format.number(count)),
    close: text.close,
    none: query.trim() === '' || ledger === null ? '' : text.nothing,
  };
  return (
    <ModalDialog title={text.title} closeLabel={messages.downloads.close} onClose={onClose}>
      <Combobox
        label={text.label}
        hint={text.hint}
        value={query}
        onChange={setQuery}
        groups={groups}
        status={said[found.how]}
        onChoose={(id) => {
          const act = chosen.get(id);
          onClose();
          // After the focus is back: the act may move it.
          if (act !== undefined) setTimeout(act);
        }}
      />
      {datasets.kind === 'failed' ? <FailedDatasets failed={datasets} /> : null}
    </ModalDialog>
  );
}

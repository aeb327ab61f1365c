import { type ReactElement, useMemo } from 'react';
import type { DaySpan } from '#domain/question.ts';
import { useLedgerInPart } from '#state/useLedgerInPart.ts';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { ReferencesProvider } from '#views/kit/References.tsx';
import { ChangeSummary } from './ChangeSummary.tsx';
import { ChangesSpace } from './ChangesSpace.tsx';

const NEEDED = ['coalition', 'countries'] as const;
const WELCOME = ['members', 'stances', 'roles', 'reports', 'events', 'aid-monthly'] as const;

/** What changed between two days, from the whole records. */
export function LoadedChanges({ span }: { readonly span: DaySpan }): ReactElement {
  const datasets = useLedgerInPart(NEEDED, WELCOME, 'whole');
  const ready = datasets.kind === 'ready' ? datasets : null;
  const ledger = ready?.ledger ?? null;
  const names = useMemo(() => (ledger === null ? null : { ...ledger, sources: [] }), [ledger]);
  if (datasets.kind === 'loading') return <ChangesSpace />;
  return (
    <>
      <FailedDatasets failed={datasets} />
      {ready === null || names === null ? null : (
        <ReferencesProvider parts={names}>
          <ChangeSummary ledger={ready.ledger} missing={ready.missing} span={span} />
        </ReferencesProvider>
      )}
    </>
  );
}

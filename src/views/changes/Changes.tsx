import { type ReactElement, useMemo } from 'react';
import type { DaySpan } from '#domain/question.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useLedgerInPart } from '#state/useLedgerInPart.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { ReferencesProvider } from '#views/kit/References.tsx';
import { ChangeSummary } from './ChangeSummary.tsx';
import styles from './Changes.module.css';

const NEEDED = ['coalition', 'countries'] as const;
const WELCOME = ['members', 'stances', 'roles', 'reports', 'events', 'aid-monthly'] as const;

function LoadedChanges({ span }: { readonly span: DaySpan }): ReactElement {
  const { messages } = useAppConfig();
  const datasets = useLedgerInPart(NEEDED, WELCOME, 'whole');
  const ready = datasets.kind === 'ready' ? datasets : null;
  const ledger = ready?.ledger ?? null;
  const names = useMemo(() => (ledger === null ? null : { ...ledger, sources: [] }), [ledger]);
  if (datasets.kind === 'loading') {
    return <Skeleton width="100%" height="24rem" label={messages.figure.loading} />;
  }
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

/** What changed between the two days of the question; nothing without a comparison. */
export function Changes(): ReactElement | null {
  const { format, messages } = useAppConfig();
  const [{ diff }] = useQuestion();
  if (diff === null) return null;
  return (
    <section id="changes" className={styles['changes']} aria-labelledby="changes-title">
      <h2 id="changes-title" className={styles['title']}>
        {messages.changes.title(format.date(diff.from), format.date(diff.to))}
      </h2>
      <LoadedChanges span={diff} />
    </section>
  );
}

import type { ReactElement } from 'react';
import type { Problem } from '#domain/problem.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import type { DatasetFailure } from '#state/datasetQueries.ts';
import type { Failures } from '#state/useDatasetAnswers.ts';
import { Notice } from '#ui/Notice.tsx';

interface FailedDatasetsProps {
  readonly failed: Failures;
  /** Whether the page goes on without the data. */
  readonly wholePage?: boolean;
}

/** Says which data could not be loaded and why, and what still works; offers another try. Nothing if all are there. */
export function FailedDatasets({
  failed,
  wholePage = false,
}: FailedDatasetsProps): ReactElement | null {
  const { failures, retry, retrying } = failed;
  const { format, messages } = useAppConfig();
  const text = messages.datasets;
  const reason = ({ detail }: DatasetFailure): string => {
    switch (detail.kind) {
      case 'offline':
        return text.reason.offline;
      case 'http':
        return text.reason.http(detail.status);
      case 'not-json':
        return text.reason.notJson;
      case 'schema':
        return text.reason.schema(
          messages.punctuation.clauses(
            detail.problems.map((problem) => describe(problem, messages)),
          ),
        );
    }
  };
  if (failures.length === 0) return null;
  // Without its description nothing of a ledger can be shown.
  const isAll = wholePage || failures.some(({ dataset }) => dataset === 'coalition');
  const names = failures.map(({ dataset }) => text.names[dataset]);
  return (
    <Notice
      kind="error"
      title={text.failed(format.list(names))}
      action={{
        label: retrying ? messages.figure.loading : messages.figure.retry,
        onPress: retry,
      }}
    >
      {[...new Set(failures.map(reason))].join(' ')} {isAll ? text.otherPagesWork : text.restWorks}
    </Notice>
  );
}

/** One problem of a ledger file as a line: where, what, expected what. */
export function describe(
  { file, record, field, problem, expected }: Problem,
  { datasets }: Pick<Messages, 'datasets'>,
): string {
  const where = [file, record, field].filter((part) => part !== null);
  return datasets.problem(where, problem, expected);
}

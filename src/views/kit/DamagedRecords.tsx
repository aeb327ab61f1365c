import type { ReactElement } from 'react';
import type { Problem } from '#domain/problem.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { Notice } from '#ui/Notice.tsx';
import { describe } from './FailedDatasets.tsx';

/** Says how many records were left out because they are damaged, and lists them on demand. */
export function DamagedRecords(props: {
  readonly problems: readonly Problem[];
}): ReactElement | null {
  const { format, messages } = useAppConfig();
  const { problems } = props;
  if (problems.length === 0) return null;
  const records = new Set(problems.map(({ file, record }) => `${file} ${record ?? ''}`)).size;
  return (
    <Notice kind="warning" title={messages.datasets.damaged(records, format.number(records))}>
      <details>
        <summary>{messages.datasets.damagedDetail}</summary>
        <ul>
          {problems.slice(0, 50).map((problem) => (
            <li key={describe(problem, messages)}>{describe(problem, messages)}</li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}

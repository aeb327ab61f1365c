import type { ReactElement } from 'react';
import type { DaySpan } from '#domain/question.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useCode } from '#state/useCode.ts';
import { useAskedFor } from '#state/useQuestion.ts';
import { LostCode } from '#views/kit/LostCode.tsx';
import { ChangesSpace } from './ChangesSpace.tsx';
import styles from './Changes.module.css';

interface AskedChangesProps {
  readonly span: DaySpan;
}

type List = (props: AskedChangesProps) => ReactElement;

// Few readers compare two days.
async function loadList(): Promise<List> {
  return (await import('./LoadedChanges.tsx')).LoadedChanges;
}

function AskedChanges({ span }: AskedChangesProps): ReactElement {
  const [list, again] = useCode(loadList);
  if (list.kind === 'ready') return <list.code span={span} />;
  return list.kind === 'loading' ? <ChangesSpace /> : <LostCode onRetry={again} />;
}

/** What changed between the two days of the question; nothing without a comparison. */
export function Changes(): ReactElement | null {
  const { format, messages } = useAppConfig();
  const { diff } = useAskedFor('diff');
  if (diff === null) return null;
  return (
    <section id="changes" className={styles['changes']} aria-labelledby="changes-title">
      <h2 id="changes-title" className={styles['title']}>
        {messages.changes.title(format.date(diff.from), format.date(diff.to))}
      </h2>
      <AskedChanges span={diff} />
    </section>
  );
}

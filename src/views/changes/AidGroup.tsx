import type { ReactElement } from 'react';
import type { AidChange } from '#domain/change.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { AidLine } from './AidLine.tsx';
import { ChangeGroup } from './ChangeGroup.tsx';
import styles from './Changes.module.css';

/** Aid of the months that ended in between: the sum, then the donors, largest first. */
export function AidGroup({ changes }: { readonly changes: readonly AidChange[] }): ReactElement {
  const { format, messages } = useAppConfig();
  const text = messages.changes;
  const total = changes.reduce((sum, { allocations }) => sum + allocations, 0);
  const months = changes[0]?.months;
  return (
    <ChangeGroup
      id="aid"
      items={changes}
      keyOf={({ party }) => party}
      render={(change) => <AidLine change={change} />}
      intro={
        months === undefined ? null : (
          <p className={styles['intro']}>
            {text.aidIntro(
              text.months(format.date(months.from), format.date(months.through)),
              messages.dashboard.euros(format.significant(total)),
              changes.length,
              format.number(changes.length),
            )}
          </p>
        )
      }
    />
  );
}

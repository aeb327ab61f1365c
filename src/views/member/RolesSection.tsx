import { type ReactElement, useMemo } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import type { LedgerEntry } from '#views/kit/ledgerEntry.ts';
import { useReferences } from '#views/kit/References.tsx';
import { mapByTime } from './byTime.ts';
import type { MemberModel } from './memberModel.ts';
import styles from './RolesSection.module.css';
import { SplitRecords } from './SplitRecords.tsx';

/** What the party does now in each role, and every claim about it. */
export function RolesSection({ model }: { readonly model: MemberModel }): ReactElement {
  const { format, messages } = useAppConfig();
  const references = useReferences();
  const entries = useMemo(
    () => mapByTime(model.roleClaims, (record): LedgerEntry => ({ kind: 'roles', record })),
    [model],
  );
  return (
    <>
      {model.roles.length === 0 ? null : (
        <dl className={styles['roles']}>
          {model.roles.map((state) => (
            <div key={state.role}>
              <dt>{references.roleName(state.role)}</dt>
              <dd>
                {messages.memberPage.roleSince(
                  messages.domain.roleStatus[state.status],
                  format.date(state.claim.date),
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <SplitRecords entries={entries} asof={model.asof} />
    </>
  );
}

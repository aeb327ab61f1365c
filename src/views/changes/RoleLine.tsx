import type { ReactElement } from 'react';
import type { RoleChange } from '#domain/change.ts';
import { recordIdsOf } from '#domain/change.ts';
import type { PartyCode } from '#domain/claim.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useReferences } from '#views/kit/References.tsx';
import { ChangeLine } from './ChangeLine.tsx';
import { ReceiptLink } from './ReceiptLink.tsx';
import styles from './Changes.module.css';

/** The roles of one party that are new or changed. */
export interface PartyRoles {
  readonly party: PartyCode;
  /** At least one. */
  readonly roles: readonly RoleChange[];
}

/** Gathers changes of roles by party, in the order in which parties first come. */
export function rolesByParty(changes: readonly RoleChange[]): readonly PartyRoles[] {
  const byParty = new Map<PartyCode, RoleChange[]>();
  for (const change of changes) {
    const own = byParty.get(change.party);
    if (own === undefined) byParty.set(change.party, [change]);
    else own.push(change);
  }
  return [...byParty].map(([party, roles]) => ({ party, roles }));
}

/** What a party has newly offered or firmed up, each role with its own receipts. */
export function RoleLine({ item }: { readonly item: PartyRoles }): ReactElement {
  const { messages } = useAppConfig();
  const references = useReferences();
  const text = messages.changes;
  const status = messages.domain.roleStatus;
  return (
    <ChangeLine
      name={references.partyName(item.party)}
      ids={item.roles.flatMap(recordIdsOf)}
      detail={null}
    >
      <ul className={styles['roles']}>
        {item.roles.map((change) => {
          const role = references.roleName(change.role);
          return (
            <li key={change.role}>
              <ReceiptLink ids={recordIdsOf(change)}>
                {change.before === null
                  ? text.roleNew(role, status[change.after])
                  : text.roleChanged(role, status[change.before], status[change.after])}
              </ReceiptLink>
            </li>
          );
        })}
      </ul>
    </ChangeLine>
  );
}

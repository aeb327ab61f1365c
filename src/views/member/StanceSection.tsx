import { type ReactElement, useMemo } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { BasisControl } from '#views/figure/BasisControl.tsx';
import type { LedgerEntry } from '#views/kit/ledgerEntry.ts';
import { StanceMark } from '#views/kit/StanceMark.tsx';
import { Accounts } from './Accounts.tsx';
import { mapByTime } from './byTime.ts';
import type { MemberModel } from './memberModel.ts';
import { SplitRecords } from './SplitRecords.tsx';
import { stanceStrip } from './stanceStrip.ts';
import { StanceStrip } from './StanceStrip.tsx';
import styles from './StanceSection.module.css';

/** Where the party stands and stood on sending soldiers, by whose word, and every claim about it. */
export function StanceSection({ model }: { readonly model: MemberModel }): ReactElement {
  const { format, messages } = useAppConfig();
  const { stance } = model.soldiers;
  const strip = useMemo(() => stanceStrip(model.periods, model.stances.known, model.asof), [model]);
  const entries = useMemo(
    () => mapByTime(model.stances, (record): LedgerEntry => ({ kind: 'stances', record })),
    [model],
  );
  return (
    <>
      <BasisControl />
      <p className={styles['now']}>
        <StanceMark stance={stance.stance} />
        <span>
          {stance.claim === null
            ? messages.memberPage.nobody(format.date(model.asof))
            : messages.memberPage.decidedBy(
                format.date(stance.claim.date),
                messages.domain.basis[stance.claim.basis],
              )}
        </span>
      </p>
      {stance.disputed === null ? null : <Accounts dispute={stance.disputed} />}
      {strip === null ? null : <StanceStrip model={strip} />}
      <SplitRecords entries={entries} asof={model.asof} />
    </>
  );
}

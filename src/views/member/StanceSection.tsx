import { type ReactElement, useMemo } from 'react';
import type { StanceClaim } from '#domain/claim.ts';
import type { Dispute } from '#domain/disputeIn.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { ClaimSources } from '#views/kit/ClaimSources.tsx';
import type { LedgerEntry } from '#views/kit/ledgerEntry.ts';
import { StanceMark } from '#views/kit/StanceMark.tsx';
import { mapByTime } from './byTime.ts';
import type { MemberModel } from './memberModel.ts';
import { SplitRecords } from './SplitRecords.tsx';
import { stanceStrip } from './stanceStrip.ts';
import { StanceStrip } from './StanceStrip.tsx';
import styles from './StanceSection.module.css';

function Account({ claim, title }: { claim: StanceClaim; title: string }): ReactElement {
  const { format } = useAppConfig();
  return (
    <div>
      <h3 className={styles['who']}>{title}</h3>
      <p className={styles['stance']}>
        <StanceMark stance={claim.stance} />, {format.date(claim.date)}
      </p>
      <p lang="en">{claim.summary}</p>
      <ClaimSources ids={claim.sources} />
    </div>
  );
}

function Accounts({ dispute }: { readonly dispute: Dispute }): ReactElement {
  const { messages } = useAppConfig();
  const { domain, memberPage } = messages;
  return (
    <div className={styles['dispute']}>
      <p className={styles['differ']}>{memberPage.disputed}</p>
      <div className={styles['accounts']}>
        <Account claim={dispute.own} title={domain.basis[dispute.own.basis]} />
        <Account claim={dispute.other} title={domain.basis[dispute.other.basis]} />
      </div>
    </div>
  );
}

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

import type { ReactElement } from 'react';
import type { StanceClaim } from '#domain/claim.ts';
import type { Dispute } from '#domain/disputeIn.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { ClaimSources } from '#views/kit/ClaimSources.tsx';
import { StanceMark } from '#views/kit/StanceMark.tsx';
import styles from './Accounts.module.css';

function Account({ claim, title }: { claim: StanceClaim; title: string }): ReactElement {
  const { format, messages } = useAppConfig();
  return (
    <div>
      <h3 className={styles['who']}>{title}</h3>
      <p className={styles['stance']}>
        <StanceMark stance={claim.stance} />
        {messages.punctuation.comma} {format.date(claim.date)}
      </p>
      <p lang="en">{claim.summary}</p>
      <ClaimSources ids={claim.sources} />
    </div>
  );
}

/** The two accounts of a disputed stance, side by side. */
export function Accounts({ dispute }: { readonly dispute: Dispute }): ReactElement {
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

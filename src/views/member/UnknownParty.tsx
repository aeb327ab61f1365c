import type { ReactElement } from 'react';
import type { PartyCode } from '#domain/claim.ts';
import type { Party } from '#domain/ledger.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';
import { partiesByName } from './partiesByName.ts';
import styles from './UnknownParty.module.css';

interface UnknownPartyProps {
  readonly code: PartyCode;
  readonly countries: readonly Party[];
}

/** Says which code the ledger does not know, and lists all that it does. */
export function UnknownParty({ code, countries }: UnknownPartyProps): ReactElement {
  const { format, messages } = useAppConfig();
  const href = usePageHref();
  return (
    <>
      <h1>{messages.memberPage.unknownTitle}</h1>
      <p>{messages.memberPage.unknown(code)}</p>
      <ul className={styles['parties']}>
        {partiesByName(countries, format).map((party) => (
          <li key={party.code}>
            <a href={href({ kind: 'member', party: party.code })} data-alone>
              {party.name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

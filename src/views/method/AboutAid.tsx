import type { ReactElement } from 'react';
import { sharedInstitution } from '#domain/euShares.ts';
import { standingParties } from '#domain/standingParties.ts';
import type { Guide } from '#i18n/guide/en.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { PageSection } from '#views/kit/PageSection.tsx';
import type { MethodLedger } from './methodFacts.ts';
import { Paragraphs } from './Paragraphs.tsx';

interface AboutAidProps {
  readonly words: Guide['rules']['aid'];
  /** `null` while it is not there. */
  readonly ledger: MethodLedger | null;
}

/** What figures of aid mean, and whose they are. */
export function AboutAid({ words: aid, ledger }: AboutAidProps): ReactElement {
  const { format } = useAppConfig();
  const attribution = ledger?.coalition.aid?.attribution;
  const institution =
    ledger === null
      ? null
      : sharedInstitution(standingParties(ledger.countries), ledger['aid-eu-shares']);
  return (
    <PageSection id="aid" title={aid.title}>
      <Paragraphs text={aid.text} />
      {institution === null ? null : <p>{aid.shares(format.partyName(institution))}</p>}
      {attribution === undefined ? null : <p>{aid.attribution(format.text(attribution))}</p>}
    </PageSection>
  );
}

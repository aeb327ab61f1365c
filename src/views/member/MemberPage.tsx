import { type ReactElement, useMemo } from 'react';
import { dayAsked } from '#domain/asof.ts';
import type { PartyCode } from '#domain/claim.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { usePageTitle } from '#state/usePageTitle.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { DamagedRecords } from '#views/kit/DamagedRecords.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { LoadingText } from '#views/kit/LoadingText.tsx';
import { ReferencesProvider } from '#views/kit/References.tsx';
import { MemberContents } from './MemberContents.tsx';
import { MEMBER_DATASETS, type MemberLedger, memberModel } from './memberModel.ts';
import { UnknownParty } from './UnknownParty.tsx';

interface MemberPageProps {
  readonly party: PartyCode;
}

function LoadedMember({ party, ledger }: MemberPageProps & { ledger: MemberLedger }): ReactElement {
  const { format, messages } = useAppConfig();
  const [question] = useQuestion();
  const { basis } = question;
  const asof = dayAsked(question, ledger.coalition);
  const model = useMemo(
    () => memberModel(ledger, party, { asof, basis }),
    [ledger, party, asof, basis],
  );
  usePageTitle(
    model === null
      ? messages.memberPage.unknownTitle
      : messages.memberPage.pageTitle(
          format.partyName(model.party),
          ledger.coalition.title[format.locale] ?? ledger.coalition.title.en,
        ),
  );
  return (
    <ReferencesProvider parts={ledger}>
      {model === null ? (
        <UnknownParty code={party} countries={ledger.countries} />
      ) : (
        <MemberContents key={party} model={model} ledger={ledger} />
      )}
    </ReferencesProvider>
  );
}

/** Everything that the ledger says about one country, organisation or group, with sources. */
export function MemberPage({ party }: MemberPageProps): ReactElement {
  const datasets = useDatasets(MEMBER_DATASETS);
  switch (datasets.kind) {
    case 'loading':
      return <LoadingText title={party} />;
    case 'failed':
      return (
        <>
          <h1>{party}</h1>
          <FailedDatasets failures={datasets.failures} onRetry={datasets.retry} />
        </>
      );
    case 'ready':
      return (
        <>
          <LoadedMember party={party} ledger={datasets.ledger} />
          <DamagedRecords problems={datasets.problems} />
        </>
      );
  }
}

import type { ReactElement } from 'react';
import type { PartyCode } from '#domain/claim.ts';
import { useDatasets } from '#state/useDatasets.ts';
import { DamagedRecords } from '#views/kit/DamagedRecords.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { LoadingText } from '#views/kit/LoadingText.tsx';
import { LoadedMember } from './LoadedMember.tsx';
import { MEMBER_DATASETS } from './memberModel.ts';

interface MemberPageProps {
  readonly party: PartyCode;
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

import type { ReactElement } from 'react';
import type { PartyCode } from '#domain/claim.ts';
import { useLedgerInPart } from '#state/useLedgerInPart.ts';
import { DamagedRecords } from '#views/kit/DamagedRecords.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { LoadingText } from '#views/kit/LoadingText.tsx';
import { LoadedMember } from './LoadedMember.tsx';
import { FURTHER_DATASETS, NEEDED_DATASETS } from './memberModel.ts';

interface MemberPageProps {
  readonly party: PartyCode;
}

/** Everything that the ledger says about one country, organisation or group, with sources. */
export function MemberPage({ party }: MemberPageProps): ReactElement {
  const datasets = useLedgerInPart(NEEDED_DATASETS, FURTHER_DATASETS, 'whole');
  if (datasets.kind === 'loading') return <LoadingText title={party} />;
  const failed = <FailedDatasets failed={datasets} wholePage={datasets.kind === 'failed'} />;
  if (datasets.kind === 'failed') {
    return (
      <>
        <h1>{party}</h1>
        {failed}
      </>
    );
  }
  return (
    <>
      {failed}
      <LoadedMember party={party} ledger={datasets.ledger} missing={datasets.missing} />
      <DamagedRecords problems={datasets.problems} />
    </>
  );
}

import { type ReactElement, useMemo } from 'react';
import { dayAsked } from '#domain/asof.ts';
import type { PartyCode } from '#domain/claim.ts';
import type { DatasetId } from '#domain/ledger.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { usePageTitle } from '#state/usePageTitle.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { ReferencesProvider } from '#views/kit/References.tsx';
import { MemberContents } from './MemberContents.tsx';
import { type MemberLedger, memberModel } from './memberModel.ts';
import { UnknownParty } from './UnknownParty.tsx';

interface LoadedMemberProps {
  readonly party: PartyCode;
  readonly ledger: MemberLedger;
  /** Datasets that could not be loaded. */
  readonly missing: ReadonlySet<DatasetId>;
}

/** The page of a party once its data are there; says so if the ledger does not know it. */
export function LoadedMember({ party, ledger, missing }: LoadedMemberProps): ReactElement {
  const { format, messages } = useAppConfig();
  const [question] = useQuestion();
  const { basis } = question;
  const asof = dayAsked(question, ledger.coalition);
  const model = useMemo(
    () => memberModel(ledger, party, { asof, basis }),
    [ledger, party, asof, basis],
  );
  usePageTitle(model === null ? messages.memberPage.unknownTitle : format.partyName(model.party));
  return (
    <ReferencesProvider parts={ledger}>
      {model === null ? (
        <UnknownParty code={party} countries={ledger.countries} />
      ) : (
        <MemberContents key={party} model={model} ledger={ledger} missing={missing} />
      )}
    </ReferencesProvider>
  );
}

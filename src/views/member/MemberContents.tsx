import { type ReactElement, useMemo } from 'react';
import type { DatasetId } from '#domain/ledger.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import type { LedgerEntry } from '#views/kit/ledgerEntry.ts';
import { PageSection } from '#views/kit/PageSection.tsx';
import { AidSection } from './AidSection.tsx';
import { mapByTime } from './byTime.ts';
import { EventsSection } from './EventsSection.tsx';
import { MemberHeader } from './MemberHeader.tsx';
import { AID_DATASETS, type MemberLedger, type MemberModel } from './memberModel.ts';
import { RolesSection } from './RolesSection.tsx';
import { SoldiersSection } from './SoldiersSection.tsx';
import { SplitRecords } from './SplitRecords.tsx';
import { StanceSection } from './StanceSection.tsx';

interface MemberContentsProps {
  readonly model: MemberModel;
  readonly ledger: MemberLedger;
  readonly missing: ReadonlySet<DatasetId>;
}

/** The page of a party that the ledger knows, section by section. */
export function MemberContents({ model, ledger, missing }: MemberContentsProps): ReactElement {
  const { messages } = useAppConfig();
  const { sections } = messages.memberPage;
  const unless = (ids: readonly DatasetId[], content: ReactElement): ReactElement =>
    ids.some((id) => missing.has(id)) ? <p>{messages.memberPage.notLoaded}</p> : content;
  const { asof, party } = model;
  const statements = useMemo(
    () => mapByTime(model.statements, (record): LedgerEntry => ({ kind: 'statements', record })),
    [model],
  );
  const participation = useMemo(
    () => mapByTime(model.participation, (record): LedgerEntry => ({ kind: 'members', record })),
    [model],
  );
  return (
    <>
      <MemberHeader model={model} countries={ledger.countries} missing={missing} />
      <PageSection id="stance" title={sections.stance}>
        <StanceSection model={model} />
      </PageSection>
      <PageSection id="soldiers" title={sections.soldiers}>
        <SoldiersSection model={model} />
      </PageSection>
      <PageSection id="roles" title={sections.roles}>
        {unless(['roles'], <RolesSection model={model} />)}
      </PageSection>
      {model.aid.covered ? (
        <PageSection id="aid" title={sections.aid}>
          {unless(AID_DATASETS, <AidSection model={model} coalition={ledger.coalition} />)}
        </PageSection>
      ) : null}
      <PageSection id="part" title={sections.part}>
        <SplitRecords entries={participation} asof={asof} />
      </PageSection>
      <PageSection id="meetings" title={sections.meetings}>
        {unless(['events'], <EventsSection model={model} />)}
      </PageSection>
      <PageSection id="statements" title={sections.statements}>
        {unless(['statements'], <SplitRecords entries={statements} asof={asof} />)}
      </PageSection>
      <PageSection id="figures" title={sections.figures}>
        <SplitRecords
          entries={{ known: [{ kind: 'countries', record: party }], later: [] }}
          asof={asof}
        />
      </PageSection>
    </>
  );
}

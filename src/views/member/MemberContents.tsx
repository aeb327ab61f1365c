import { type ReactElement, useMemo } from 'react';
import type { Coalition, DatasetId } from '#domain/ledger.ts';
import { assertNever } from '#lib/assertNever.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { PageSection } from '#views/kit/PageSection.tsx';
import { AidSection } from './AidSection.tsx';
import { EventsSection } from './EventsSection.tsx';
import { MemberHeader } from './MemberHeader.tsx';
import type { MemberLedger, MemberModel } from './memberModel.ts';
import { type MemberSection, SECTION_DATASETS, memberSections } from './memberSections.ts';
import { RecordsSection } from './RecordsSection.tsx';
import { RolesSection } from './RolesSection.tsx';
import { SoldiersSection } from './SoldiersSection.tsx';
import { StanceSection } from './StanceSection.tsx';

interface MemberContentsProps {
  readonly model: MemberModel;
  readonly ledger: MemberLedger;
  readonly missing: ReadonlySet<DatasetId>;
}

function SectionContent({
  section,
  model,
  coalition,
}: {
  section: MemberSection;
  model: MemberModel;
  coalition: Coalition;
}): ReactElement {
  switch (section) {
    case 'stance':
      return <StanceSection model={model} />;
    case 'soldiers':
      return <SoldiersSection model={model} />;
    case 'roles':
      return <RolesSection model={model} />;
    case 'aid':
      return <AidSection model={model} coalition={coalition} />;
    case 'meetings':
      return <EventsSection model={model} />;
    case 'part':
    case 'reports':
    case 'statements':
    case 'figures':
      return <RecordsSection section={section} model={model} />;
    default:
      return assertNever(section);
  }
}

/** The page of a party that the ledger knows, section by section, without those that do not apply to it. */
export function MemberContents({ model, ledger, missing }: MemberContentsProps): ReactElement {
  const { messages } = useAppConfig();
  const { memberPage, claim } = messages;
  const shown = useMemo(() => memberSections(model, missing), [model, missing]);
  const contentOf = (section: MemberSection): ReactElement =>
    SECTION_DATASETS[section].some((id) => missing.has(id)) ? (
      <p>{memberPage.notLoaded}</p>
    ) : (
      <SectionContent section={section} model={model} coalition={ledger.coalition} />
    );
  return (
    <>
      <MemberHeader model={model} countries={ledger.countries} sections={shown} missing={missing} />
      {shown.length === 0 ? <p>{claim.nothing}</p> : null}
      {shown.map((section) => (
        <PageSection key={section} id={section} title={memberPage.sections[section]}>
          {contentOf(section)}
        </PageSection>
      ))}
    </>
  );
}

import { type ReactElement, useMemo } from 'react';
import { moveTo } from '#state/navigation.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import type { DatasetId, Party } from '#domain/ledger.ts';
import { Select } from '#ui/Select.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';
import { KeyFacts } from './KeyFacts.tsx';
import type { MemberModel } from './memberModel.ts';
import type { MemberSection } from './memberSections.ts';
import { partiesByName } from './partiesByName.ts';
import styles from './MemberHeader.module.css';

interface MemberHeaderProps {
  readonly model: MemberModel;
  readonly countries: readonly Party[];
  /** Those that the page has. */
  readonly sections: readonly MemberSection[];
  readonly missing: ReadonlySet<DatasetId>;
}

function PartySwitcher({
  model,
  countries,
}: Pick<MemberHeaderProps, 'model' | 'countries'>): ReactElement {
  const { format, messages } = useAppConfig();
  const href = usePageHref();
  const choices = useMemo(
    () => partiesByName(countries, format).map(({ code, name }) => ({ value: code, label: name })),
    [countries, format],
  );
  return (
    <Select
      label={messages.memberPage.switcher}
      choices={choices}
      value={model.party.code}
      onChange={(party) => {
        moveTo(href({ kind: 'member', party }), 'push');
      }}
    />
  );
}

/** Nothing of organisations and groups that have no part: most of them cannot have one. */
function PartSentence({ model }: { readonly model: MemberModel }): ReactElement | null {
  const { format, messages } = useAppConfig();
  const { memberPage, domain } = messages;
  const { part } = model;
  if (model.isHost && part === null) return <>{memberPage.host}</>;
  if (part === null) {
    return model.party.kind === 'country' ? (
      <>{memberPage.noPart(format.date(model.asof))}</>
    ) : null;
  }
  const role = domain.participation[part.participation];
  const said = part.lead ? messages.claim.leading(role) : role;
  return part.claim.date === null ? (
    <>{memberPage.partUndated(said)}</>
  ) : (
    <>{memberPage.partSince(said, format.date(part.claim.date))}</>
  );
}

/** Name, part in the coalition, the day shown, the figures in short, and ways on. */
export function MemberHeader(props: MemberHeaderProps): ReactElement {
  const { model, countries, sections, missing } = props;
  const { format, messages } = useAppConfig();
  const { memberPage } = messages;
  return (
    <header className={styles['header']}>
      <div className={styles['top']}>
        <h1 className={styles['name']}>{format.partyName(model.party)}</h1>
        <PartySwitcher model={model} countries={countries} />
      </div>
      <p className={styles['part']}>
        <PartSentence model={model} /> {memberPage.asof(format.date(model.asof))}
      </p>
      <KeyFacts model={model} sections={sections} missing={missing} />
      <nav className={styles['jumps']} aria-label={memberPage.jumps}>
        {sections.map((id) => (
          <a key={id} href={`#${id}`}>
            {memberPage.sections[id]}
          </a>
        ))}
      </nav>
    </header>
  );
}

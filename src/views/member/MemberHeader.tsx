import { type ReactElement, useMemo } from 'react';
import { moveTo } from '#state/navigation.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import type { DatasetId, Party } from '#domain/ledger.ts';
import { Select } from '#ui/Select.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';
import { KeyFacts } from './KeyFacts.tsx';
import type { MemberModel } from './memberModel.ts';
import { partiesByName } from './partiesByName.ts';
import styles from './MemberHeader.module.css';

const JUMPS = [
  'stance',
  'soldiers',
  'roles',
  'aid',
  'part',
  'meetings',
  'statements',
  'figures',
] as const;

interface MemberHeaderProps {
  readonly model: MemberModel;
  readonly countries: readonly Party[];
  readonly missing: ReadonlySet<DatasetId>;
}

function PartySwitcher({ model, countries }: Omit<MemberHeaderProps, 'missing'>): ReactElement {
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

function PartSentence({ model }: { readonly model: MemberModel }): ReactElement {
  const { format, messages } = useAppConfig();
  const { memberPage, domain } = messages;
  const { part } = model;
  if (part === null) return <>{memberPage.noPart(format.date(model.asof))}</>;
  const role = domain.participation[part.participation];
  const said = part.lead ? messages.claim.leading(role) : role;
  return part.claim.date === null ? (
    <>{memberPage.partUndated(said)}</>
  ) : (
    <>{memberPage.partSince(said, format.date(part.claim.date))}</>
  );
}

/** Name, part in the coalition, the day shown, the figures in short, and ways on. */
export function MemberHeader({ model, countries, missing }: MemberHeaderProps): ReactElement {
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
      <KeyFacts model={model} missing={missing} />
      <nav className={styles['jumps']} aria-label={memberPage.jumps}>
        {JUMPS.filter((id) => id !== 'aid' || model.aid.covered).map((id) => (
          <a key={id} href={`#${id}`}>
            {memberPage.sections[id]}
          </a>
        ))}
      </nav>
    </header>
  );
}

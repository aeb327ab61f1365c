import type { ReactElement, ReactNode } from 'react';
import { ROLE_STATUSES } from '#domain/claim.ts';
import type { DatasetId } from '#domain/ledger.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { amountText } from '#views/kit/amountText.ts';
import { StanceMark } from '#views/kit/StanceMark.tsx';
import type { MemberModel } from './memberModel.ts';
import type { MemberSection } from './memberSections.ts';
import styles from './KeyFacts.module.css';

interface KeyFactProps {
  readonly label: string;
  readonly detail: string;
  readonly children: ReactNode;
}

function KeyFact({ label, detail, children }: KeyFactProps): ReactElement {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
      <dd className={styles['detail']}>{detail}</dd>
    </div>
  );
}

/** The parts that there are, as clauses. */
function joined(parts: readonly (string | null)[], { punctuation }: Messages): string {
  return punctuation.clauses(parts.filter((part) => part !== null));
}

function AidFact({ model }: { readonly model: MemberModel }): ReactElement | null {
  const { format, messages } = useAppConfig();
  const { memberPage, claim, domain } = messages;
  const { allocations, covered, months, tracked } = model.aid;
  if (!covered) return null;
  if (allocations === null || months === null) {
    return (
      <KeyFact
        label={memberPage.keyAid}
        detail={tracked ? memberPage.noMonths : memberPage.notTrackedShort}
      >
        {domain.amount['no-data']}
      </KeyFact>
    );
  }
  const { pctOfGdp } = allocations;
  return (
    <KeyFact
      label={memberPage.keyAid}
      detail={joined(
        [
          claim.through(format.date(months.through)),
          pctOfGdp.kind === 'value' ? claim.pctOfGdp2021(format.significant(pctOfGdp.total)) : null,
        ],
        messages,
      )}
    >
      {claim.eurBn(format.significant(allocations.sum.total))}
    </KeyFact>
  );
}

function StanceFact({ model }: { readonly model: MemberModel }): ReactElement {
  const { messages } = useAppConfig();
  const [{ basis }] = useQuestion();
  const { stance } = model.soldiers;
  return (
    <KeyFact
      label={messages.memberPage.keyStance}
      detail={joined(
        [
          messages.domain.basisChoice[basis],
          stance.disputed === null ? null : messages.charts.disputed,
        ],
        messages,
      )}
    >
      <StanceMark stance={stance.stance} />
    </KeyFact>
  );
}

function SoldiersFact({ model }: { readonly model: MemberModel }): ReactElement {
  const { format, messages } = useAppConfig();
  const { memberPage } = messages;
  const { amount, spread, reports } = model.soldiers;
  return (
    <KeyFact
      label={memberPage.keySoldiers}
      detail={
        spread === null
          ? memberPage.noReports
          : memberPage.spread(
              reports.length,
              format.number(reports.length),
              format.span(spread.low, spread.high),
            )
      }
    >
      {amountText(amount, format, messages)}
    </KeyFact>
  );
}

function RolesFact({ model }: { readonly model: MemberModel }): ReactElement {
  const { format, messages } = useAppConfig();
  const { memberPage, domain } = messages;
  const statuses = ROLE_STATUSES.toReversed()
    .map((status) => ({
      status,
      count: model.roles.filter((role) => role.status === status).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) =>
      memberPage.countOf(format.number(count), domain.roleStatus[status]),
    );
  return (
    <KeyFact label={memberPage.keyRoles} detail={format.list(statuses)}>
      {format.number(model.roles.length)}
    </KeyFact>
  );
}

interface KeyFactsProps {
  readonly model: MemberModel;
  /** Sections that the page has: what does not apply to the party is no figure either. */
  readonly sections: readonly MemberSection[];
  /** Datasets that could not be loaded: what rests on them is not known here, which is not none. */
  readonly missing: ReadonlySet<DatasetId>;
}

/** The page in four figures at most, each with what it means. */
export function KeyFacts({ model, sections, missing }: KeyFactsProps): ReactElement | null {
  const { messages } = useAppConfig();
  const { memberPage, domain } = messages;
  const has = (section: MemberSection): boolean => sections.includes(section);
  const unless = (id: DatasetId, label: string, fact: ReactElement): ReactElement =>
    missing.has(id) ? (
      <KeyFact label={label} detail={memberPage.notLoaded}>
        {domain.amount['no-data']}
      </KeyFact>
    ) : (
      fact
    );
  if (!(['stance', 'soldiers', 'roles', 'aid'] as const).some(has)) return null;
  return (
    <dl className={styles['facts']}>
      {has('stance') ? <StanceFact model={model} /> : null}
      {has('soldiers') ? <SoldiersFact model={model} /> : null}
      {has('roles') ? unless('roles', memberPage.keyRoles, <RolesFact model={model} />) : null}
      {has('aid') ? unless('aid-monthly', memberPage.keyAid, <AidFact model={model} />) : null}
    </dl>
  );
}

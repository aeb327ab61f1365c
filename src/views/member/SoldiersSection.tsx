import type { ReactElement } from 'react';
import { amountPerTenThousandActive } from '#domain/perTenThousandActive.ts';
import type { SoldierReport } from '#domain/soldiersAt.ts';
import { formatInterval } from '#i18n/formatInterval.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { amountText } from '#views/kit/amountText.ts';
import { ClaimSources } from '#views/kit/ClaimSources.tsx';
import { EntryList } from '#views/kit/EntryList.tsx';
import type { MemberModel } from './memberModel.ts';
import styles from './SoldiersSection.module.css';

const STEP = 25;

function ReportLine({ report }: { readonly report: SoldierReport }): ReactElement {
  const { format, messages } = useAppConfig();
  const { claim, basis } = report;
  return (
    <div className={styles['report']} data-claims={claim.id}>
      <p className={styles['figure']}>{formatInterval(report, format, messages)}</p>
      <div>
        <p>
          {messages.punctuation.label(
            messages.punctuation.items([format.date(claim.date), messages.domain.basis[basis]]),
          )}{' '}
          <span lang="en">{claim.reportedBy}</span>
        </p>
        <ClaimSources ids={claim.sources} />
      </div>
    </div>
  );
}

/** How many soldiers, as far as anybody has said: the reading chosen, what all reports span, and each report. */
export function SoldiersSection({ model }: { readonly model: MemberModel }): ReactElement {
  const { format, messages } = useAppConfig();
  const { amount, reports, spread } = model.soldiers;
  const { memberPage } = messages;
  const share = amountPerTenThousandActive(amount, model.party);
  return (
    <>
      <p className={styles['now']}>
        <strong>{amountText(amount, format, messages)}</strong>{' '}
        {memberPage.amountMeaning[amount.kind]}
      </p>
      {share.kind === 'range' ? (
        <p>{memberPage.perActive(formatInterval(share, format, messages, 0))}</p>
      ) : null}
      {spread === null ? (
        <p>{memberPage.noReports}</p>
      ) : (
        <p>
          {memberPage.spread(
            reports.length,
            format.number(reports.length),
            format.span(spread.low, spread.high),
          )}
        </p>
      )}
      <EntryList
        items={reports}
        keyOf={(report) => report.claim.id}
        render={(report) => <ReportLine report={report} />}
        step={STEP}
      />
    </>
  );
}

import type { ReactElement } from 'react';
import type { ReportChange } from '#domain/change.ts';
import { recordIdsOf } from '#domain/change.ts';
import { formatInterval } from '#i18n/formatInterval.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useReferences } from '#views/kit/References.tsx';
import { BeforeAfter } from './BeforeAfter.tsx';
import { ChangeLine } from './ChangeLine.tsx';

/** The newest report of a count before and now, and how many were made in between. */
export function ReportLine({ change }: { readonly change: ReportChange }): ReactElement {
  const { format, messages } = useAppConfig();
  const references = useReferences();
  const text = messages.changes;
  const { metric, before, after, claims } = change;
  return (
    <ChangeLine
      name={references.metricName(metric)}
      ids={recordIdsOf(change)}
      detail={text.reports(claims.length, format.number(claims.length), format.date(after.date))}
    >
      <BeforeAfter
        before={before === null ? text.noReport : formatInterval(before, format, messages)}
        after={formatInterval(after, format, messages)}
      />
    </ChangeLine>
  );
}

import type { ReactElement } from 'react';
import type { SoldierChange } from '#domain/change.ts';
import { recordIdsOf } from '#domain/change.ts';
import { formatInterval } from '#i18n/formatInterval.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { amountText } from '#views/kit/amountText.ts';
import { useReferences } from '#views/kit/References.tsx';
import { BeforeAfter } from './BeforeAfter.tsx';
import { ChangeLine } from './ChangeLine.tsx';

/** The number that counted and the one that counts, and every number named in between. */
export function SoldierLine({ change }: { readonly change: SoldierChange }): ReactElement {
  const { format, messages } = useAppConfig();
  const references = useReferences();
  const text = messages.changes;
  const before = amountText(change.before, format, messages);
  const after = amountText(change.after, format, messages);
  const named = change.reports.map((report) =>
    text.named(
      formatInterval(report, format, messages),
      messages.domain.basis[report.basis],
      format.date(report.claim.date),
    ),
  );
  return (
    <ChangeLine
      name={references.partyName(change.party)}
      ids={recordIdsOf(change)}
      detail={named.length === 0 ? null : text.remarks(named)}
    >
      {before === after ? after : <BeforeAfter before={before} after={after} />}
    </ChangeLine>
  );
}

import { type ReactElement, useMemo } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { Format } from '#i18n/createFormat.ts';
import { formatInterval } from '#i18n/formatInterval.ts';
import type { SourcesLedger } from '#views/kit/ledgerEntries.ts';
import { useReferences } from '#views/kit/References.tsx';
import { type TotalKind, type TotalPart, totalLines } from './totalReceipt.ts';
import styles from './Receipts.module.css';

interface TotalReceiptProps {
  readonly ledger: SourcesLedger;
  readonly total: TotalKind;
}

function partText(part: TotalPart, format: Format, messages: Messages): string {
  switch (part.kind) {
    case 'stance':
      return part.stance === null ? messages.domain.noStance : messages.domain.stance[part.stance];
    case 'soldiers':
      return part.amount.kind === 'range'
        ? formatInterval(part.amount, format, messages)
        : messages.domain.amount[part.amount.kind];
    case 'aid':
      return part.billions === null
        ? messages.domain.amount['no-data']
        : messages.dashboard.euros(format.significant(part.billions));
  }
}

/** How a total was made: what each member adds, and who adds nothing and why. Each line opens its claims. */
export function TotalReceipt({ ledger, total }: TotalReceiptProps): ReactElement {
  const { format, messages } = useAppConfig();
  const [question, ask] = useQuestion();
  const references = useReferences();
  const lines = useMemo(() => totalLines(total, ledger, question), [total, ledger, question]);
  return (
    <>
      <p className={styles['intro']}>{messages.receipts.total[total]}</p>
      <table className={styles['total']}>
        <tbody>
          {lines.map(({ party, part, focus }) => (
            <tr key={party}>
              <th scope="row">
                {focus === null ? (
                  references.partyName(party)
                ) : (
                  <button
                    type="button"
                    onClick={() => {
                      ask({ focus });
                    }}
                  >
                    {references.partyName(party)}
                  </button>
                )}
              </th>
              <td>{partText(part, format, messages)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

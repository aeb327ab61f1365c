import type { ReactElement, ReactNode } from 'react';
import { ask } from '#state/useQuestion.ts';
import { isPlainClick } from '#ui/TablePick.tsx';
import { focusOf } from '#views/figure/useReceipts.ts';
import { usePageHref } from '#views/kit/usePageHref.ts';

interface ReceiptLinkProps {
  /** Records, or groups of records, behind what the link says. */
  readonly ids: readonly string[];
  readonly children: ReactNode;
}

/** A link that opens the claims behind what it says; the page stays where it is. */
export function ReceiptLink({ ids, children }: ReceiptLinkProps): ReactElement {
  const href = usePageHref();
  const receipts = { overlay: 'sources', focus: focusOf(ids.join(' ')) } as const;
  return (
    <a
      href={href({ kind: 'dashboard' }, receipts)}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        ask(receipts);
      }}
    >
      {children}
    </a>
  );
}

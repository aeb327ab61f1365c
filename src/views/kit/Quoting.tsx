import type { ReactElement } from 'react';

interface QuotingProps {
  readonly sentence: string;
  /** A text of the ledger, which is in English, somewhere in the sentence. */
  readonly quoted: string;
}

/** A sentence in the reader's language that quotes the ledger: the quotation is marked as English. */
export function Quoting({ sentence, quoted }: QuotingProps): ReactElement {
  const at = sentence.lastIndexOf(quoted);
  if (at < 0) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, at)}
      <span lang="en">{quoted}</span>
      {sentence.slice(at + quoted.length)}
    </>
  );
}

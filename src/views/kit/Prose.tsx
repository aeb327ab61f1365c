import type { ReactElement } from 'react';

/** A text in which words between backticks are code. */
export function Prose({ text }: { readonly text: string }): ReactElement {
  const parts = text.split('`').map((part, index) => ({ part, place: index }));
  return (
    <>
      {parts.map(({ part, place }) => (place % 2 === 1 ? <code key={place}>{part}</code> : part))}
    </>
  );
}

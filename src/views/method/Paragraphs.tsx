import type { ReactElement } from 'react';

/** Texts, each as a paragraph. */
export function Paragraphs({ text }: { readonly text: readonly string[] }): ReactElement {
  return (
    <>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}

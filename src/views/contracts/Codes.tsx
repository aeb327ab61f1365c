import { Fragment, type ReactElement } from 'react';

/** Words of the code, side by side. */
export function Codes({ words }: { readonly words: readonly string[] }): ReactElement {
  return (
    <>
      {words.map((word, index) => (
        <Fragment key={word}>
          {index === 0 ? null : ' '}
          <code>{word}</code>
        </Fragment>
      ))}
    </>
  );
}

import { type ReactElement, type ReactNode, useLayoutEffect } from 'react';

interface ArrivalProps {
  /** Called when all of the children stand in the document, before they are painted. */
  readonly onArrive: () => void;
  readonly children: ReactNode;
}

/** Tells when what it holds has been drawn for the first time. */
export function Arrival({ onArrive, children }: ArrivalProps): ReactElement {
  useLayoutEffect(onArrive, [onArrive]);
  return <>{children}</>;
}

import { startTransition, useEffect, useState } from 'react';
import { whenReaderReadsOn } from '#state/readerSigns.ts';
import { takeTurn } from './drawingTurns.ts';

/**
 * Whether a figure is to be drawn: once it is near the window, or its turn has come after the reader has begun to read on,
 * so that the whole page can be searched, read aloud and printed. It stays so.
 */
export function useDue(isNear: boolean): boolean {
  const [isDue, setDue] = useState(isNear);
  useEffect(() => {
    if (isDue) return undefined;
    const begin = (): void => {
      startTransition(() => {
        setDue(true);
      });
    };
    if (isNear) {
      begin();
      return undefined;
    }
    let withdraw = (): void => undefined;
    const giveUp = whenReaderReadsOn(() => {
      withdraw = takeTurn(begin);
    });
    return () => {
      giveUp();
      withdraw();
    };
  }, [isNear, isDue]);
  return isDue;
}

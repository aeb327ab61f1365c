import { useCallback, useState } from 'react';
import type { ReadyFile } from './chartFile.ts';
import { saveFile } from '#views/kit/saveFile.ts';

type Saving = 'idle' | 'making' | 'failed';

/** Makes a file and hands it over; says while it is being made, and if it could not be. */
export function useSaving(): readonly [Saving, (make: () => Promise<ReadyFile>) => void] {
  const [saving, setSaving] = useState<Saving>('idle');
  const save = useCallback((make: () => Promise<ReadyFile>) => {
    setSaving('making');
    make().then(
      ({ name, content, type }) => {
        saveFile(name, content, type);
        setSaving('idle');
      },
      () => {
        setSaving('failed');
      },
    );
  }, []);
  return [saving, save];
}

import { useRef, useState } from 'react';
import type { PictureFault } from '#export/pictureFault.ts';
import { saveFile } from '#views/kit/saveFile.ts';
import { canCopyPictures, copyPicture } from './handOver.ts';
import type { NamedPicture } from './pagePicture.ts';
import { pictureFile } from './pictureFile.ts';

/** What became of the last thing that was done with the picture. */
export type Outcome =
  | { readonly kind: 'idle' | 'making' | 'copied' | 'shared' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'faulty'; readonly fault: PictureFault }
  | { readonly kind: 'copy-refused' | 'share-refused' | 'failed' };

/** Ways of handing the picture over. */
export interface HandingOver {
  readonly outcome: Outcome;
  readonly save: () => void;
  readonly copy: () => void;
  readonly share: () => void;
}

/** A fault of the picture on its way through promises. */
class FaultyPicture extends Error {
  readonly fault: PictureFault;

  constructor(fault: PictureFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

async function madeFile(drawn: NamedPicture): Promise<File> {
  const file = await pictureFile(drawn);
  if (!file.ok) throw new FaultyPicture(file.error);
  return file.value;
}

function outcomeOf(error: unknown, refused: 'copy-refused' | 'share-refused' | 'failed'): Outcome {
  if (error instanceof FaultyPicture) return { kind: 'faulty', fault: error.fault };
  // The reader has closed the share sheet.
  if (error instanceof DOMException && error.name === 'AbortError') return { kind: 'idle' };
  reportError(error);
  return { kind: refused };
}

/**
 * Makes the file of a picture when it is first asked for, and hands it over: saved, copied or shared. Mount it anew for
 * another picture.
 * @param onSaved told of each file that was handed over: its name and its ending
 */
export function usePictureFile(
  drawn: NamedPicture,
  onSaved: ((file: string, format: string) => void) | undefined,
): HandingOver {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const made = useRef<Promise<File> | null>(null);
  const run = (
    hand: (file: Promise<File>) => Promise<Outcome>,
    refused: 'copy-refused' | 'share-refused' | 'failed',
  ): void => {
    setOutcome({ kind: 'making' });
    made.current ??= madeFile(drawn);
    const file = made.current;
    hand(file).then(
      async (next) => {
        setOutcome(next);
        onSaved?.((await file).name, drawn.choices.type);
      },
      (error: unknown) => {
        made.current = null;
        setOutcome(outcomeOf(error, refused));
      },
    );
  };
  return {
    outcome,
    save: () => {
      run(async (promised) => {
        const { name, type } = await promised;
        saveFile(name, await promised, type);
        return { kind: 'saved', name };
      }, 'failed');
    },
    copy: () => {
      if (!canCopyPictures()) return;
      run(async (promised) => {
        // A fault of the picture says more than the clipboard, which only says that it got nothing.
        await Promise.all([promised, copyPicture(promised, drawn.choices.type)]);
        return { kind: 'copied' };
      }, 'copy-refused');
    },
    share: () => {
      run(async (promised) => {
        await navigator.share({ files: [await promised] });
        return { kind: 'shared' };
      }, 'share-refused');
    },
  };
}

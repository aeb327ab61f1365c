import { useEffect, useMemo, useState } from 'react';
import { svgFile } from '#export/finishPicture.browser.ts';
import type { PictureFault } from '#export/pictureFault.ts';
import type { NamedPicture, PictureTopic } from './pagePicture.ts';
import { pagePicture } from './pagePicture.ts';
import type { PictureChoices } from './pictureChoices.ts';
import { isForWikimedia } from './pictureChoices.ts';

/** What can be seen of the picture so far. */
export type Preview =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'ready'; readonly drawn: NamedPicture; readonly address: string }
  | { readonly kind: 'faulty'; readonly fault: PictureFault }
  /** Words or fonts could not be loaded. */
  | { readonly kind: 'offline' };

async function previewOf(topic: PictureTopic, choices: PictureChoices): Promise<Preview> {
  try {
    const drawn = await pagePicture(topic, choices);
    const svg = await svgFile(drawn.picture, isForWikimedia(choices));
    if (!svg.ok) return { kind: 'faulty', fault: svg.error };
    const blob = new Blob([svg.value], { type: 'image/svg+xml' });
    return { kind: 'ready', drawn, address: URL.createObjectURL(blob) };
  } catch (error) {
    reportError(error);
    return { kind: 'offline' };
  }
}

/** Draws the picture anew whenever something about it changes; the one before stays until then. */
export function useDrawnPicture(topic: PictureTopic, choices: PictureChoices): Preview {
  const [preview, setPreview] = useState<Preview>({ kind: 'drawing' });
  useEffect(() => {
    let wanted = true;
    let address: string | null = null;
    void previewOf(topic, choices).then((next) => {
      if (next.kind === 'ready') ({ address } = next);
      if (wanted) setPreview(next);
      else if (address !== null) URL.revokeObjectURL(address);
    });
    return () => {
      wanted = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [topic, choices]);
  return preview;
}

/** The topic, the same object as long as its parts are. */
export function useTopic({ chart, ledger, question, base }: PictureTopic): PictureTopic {
  return useMemo(() => ({ chart, ledger, question, base }), [chart, ledger, question, base]);
}

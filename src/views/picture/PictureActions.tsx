import type { ReactElement } from 'react';
import { pixelSize } from '#export/presets.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { Notice } from '#ui/Notice.tsx';
import { TextButton } from '#ui/TextButton.tsx';
import { faultText } from './faultText.ts';
import { canCopyPictures, canShareFiles } from './handOver.ts';
import type { NamedPicture } from './pagePicture.ts';
import { MEDIA_TYPES } from './pictureFile.ts';
import { isDrawable } from './pictureChoices.ts';
import type { Outcome } from './usePictureFile.ts';
import { usePictureFile } from './usePictureFile.ts';
import styles from './Picture.module.css';

/** What became of it, in words: read out, and seen. */
function OutcomeText({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const { format, messages } = useAppConfig();
  const text = messages.imagePanel;
  switch (outcome.kind) {
    case 'idle':
    case 'making':
    case 'copied':
    case 'shared':
    case 'saved':
      return (
        <p role="status" className={styles['outcome']}>
          {outcome.kind === 'saved' ? text.saved(outcome.name) : text.outcome[outcome.kind]}
        </p>
      );
    case 'faulty':
      return <Notice kind="error" title={faultText(outcome.fault, { format, messages })} />;
    case 'copy-refused':
    case 'share-refused':
    case 'failed':
      return <Notice kind="error" title={text.refusals[outcome.kind]} />;
  }
}

interface PictureActionsProps {
  readonly drawn: NamedPicture;
  /** Told of each file that was handed over: its name and its ending. */
  readonly onSaved?: ((file: string, format: string) => void) | undefined;
}

function sizeText({ picture: { drawn, format }, choices }: NamedPicture): string {
  if (choices.type === 'png' && isDrawable(drawn, choices.zoom)) {
    const { width, height } = pixelSize(drawn, choices.zoom);
    return `PNG, ${width} × ${height} px`;
  }
  const { printWidth } = format;
  if (choices.type === 'svg' && printWidth !== null) {
    const height = Math.round((drawn.height / drawn.width) * printWidth);
    return `SVG, ${printWidth} × ${height} mm`;
  }
  return choices.type.toUpperCase();
}

/** Saves, copies or shares a picture. */
export function PictureActions({ drawn, onSaved }: PictureActionsProps): ReactElement {
  const { messages } = useAppConfig();
  const text = messages.imagePanel;
  const { type } = drawn.choices;
  const { outcome, save, copy, share } = usePictureFile(drawn, onSaved);
  const busy = outcome.kind === 'making';
  return (
    <div className={styles['actions']}>
      <TextButton look="bordered" disabled={busy} onPress={save}>
        {text.save(sizeText(drawn))}
      </TextButton>
      {canCopyPictures() ? (
        <TextButton disabled={busy} onPress={copy}>
          {type === 'png' ? text.copy : text.copySvg}
        </TextButton>
      ) : null}
      {canShareFiles(MEDIA_TYPES[type]) ? (
        <TextButton disabled={busy} onPress={share}>
          {text.share}
        </TextButton>
      ) : null}
      <OutcomeText outcome={outcome} />
    </div>
  );
}

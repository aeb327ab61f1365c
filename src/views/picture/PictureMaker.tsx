import { type ReactElement, useState } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import type { Ledger } from '#domain/ledger.ts';
import { MAIN_LANGUAGE, languageOf } from '#i18n/languages.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { Notice } from '#ui/Notice.tsx';
import { faultText } from './faultText.ts';
import { PictureActions } from './PictureActions.tsx';
import { PictureForm } from './PictureForm.tsx';
import { firstChoices } from './pictureChoices.ts';
import type { Preview } from './useDrawnPicture.ts';
import { useDrawnPicture, useTopic } from './useDrawnPicture.ts';
import styles from './Picture.module.css';

interface PictureMakerProps {
  readonly chart: ChartSpec;
  readonly ledger: Ledger;
  readonly onSaved?: ((file: string, format: string) => void) | undefined;
}

function Shown({ preview }: { readonly preview: Preview }): ReactElement {
  const { format, messages } = useAppConfig();
  const text = messages.imagePanel;
  switch (preview.kind) {
    case 'drawing':
      return (
        <div className={styles['preview']} aria-busy="true">
          {text.drawing}
        </div>
      );
    case 'ready':
      return (
        <div
          className={styles['preview']}
          data-transparent={preview.drawn.choices.transparent ? '' : undefined}
        >
          <img src={preview.address} alt={preview.drawn.picture.note.description} data-preview />
        </div>
      );
    case 'faulty':
      return <Notice kind="error" title={faultText(preview.fault, { format, messages })} />;
    case 'offline':
      return <Notice kind="error" title={text.offline} />;
  }
}

/** A picture of a chart as it stands on the page, to be chosen, looked at and taken along. */
export function PictureMaker({ chart, ledger, onSaved }: PictureMakerProps): ReactElement {
  const { base, format } = useAppConfig();
  const [question] = useQuestion();
  const [choices, setChoices] = useState(() =>
    firstChoices(languageOf(format.locale) ?? MAIN_LANGUAGE),
  );
  const preview = useDrawnPicture(useTopic({ chart, ledger, question, base }), choices);
  return (
    <div className={styles['maker']}>
      <Shown preview={preview} />
      {preview.kind === 'ready' ? (
        <PictureActions key={preview.address} drawn={preview.drawn} onSaved={onSaved} />
      ) : null}
      <PictureForm choices={choices} onChange={setChoices} />
    </div>
  );
}

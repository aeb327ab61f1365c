import { Fragment, type ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { isApple } from '#ui/isApple.ts';
import { ModalDialog } from '#ui/ModalDialog.tsx';
import { type KeyName, type KeyPlace, KEY_SIGNS, PAGE_KEYS, embedKeys } from './keyTable.ts';
import styles from './KeysDialog.module.css';

/** Keys that are pressed together. */
function Chord({ chord }: { readonly chord: readonly KeyName[] }): ReactElement {
  const { messages } = useAppConfig();
  const names = { ...KEY_SIGNS, ...messages.keys.names };
  return (
    <>
      {chord.map((key, index) => (
        <Fragment key={key}>
          {index === 0 ? null : ' + '}
          <kbd className={styles['key']}>
            {key === 'control' && isApple() ? names.command : names[key]}
          </kbd>
        </Fragment>
      ))}
    </>
  );
}

interface KeysDialogProps {
  readonly onClose: () => void;
}

interface KeyListProps extends KeysDialogProps {
  readonly note: string;
  readonly places: readonly KeyPlace[];
}

/** Every key that works here, by the place where it does. */
function KeysDialog({ note, places, onClose }: KeyListProps): ReactElement {
  const { messages } = useAppConfig();
  const text = messages.keys;
  return (
    <ModalDialog title={text.title} closeLabel={messages.downloads.close} onClose={onClose}>
      <p className={styles['note']}>{note}</p>
      {places.map(({ place, rows }) => (
        <section key={place} aria-labelledby={`keys-${place}`}>
          <h3 id={`keys-${place}`} className={styles['place']}>
            {text.places[place]}
          </h3>
          <dl className={styles['rows']}>
            {rows.map(({ act, chords }) => (
              <div key={act} className={styles['row']}>
                <dt>
                  {chords.map((chord, index) => (
                    <Fragment key={chord.join()}>
                      {index === 0 ? null : ` ${text.or} `}
                      <Chord chord={chord} />
                    </Fragment>
                  ))}
                </dt>
                <dd>{text.acts[act]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </ModalDialog>
  );
}

/** All keys of the dashboard. */
export function PageKeys({ onClose }: KeysDialogProps): ReactElement {
  const { messages } = useAppConfig();
  return <KeysDialog note={messages.keys.note.page} places={PAGE_KEYS} onClose={onClose} />;
}

/** All keys of an embed. */
export function EmbedKeys({
  hasMonths,
  onClose,
}: KeysDialogProps & { readonly hasMonths: boolean }): ReactElement {
  const { messages } = useAppConfig();
  const { note } = messages.keys;
  return <KeysDialog note={note.embed} places={embedKeys(hasMonths)} onClose={onClose} />;
}

import { type ReactElement, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './ModalDialog.module.css';
import { TextButton } from './TextButton.tsx';

interface ModalDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog over the page, which rests meanwhile. Escape, the button and a press beside it close it; the focus goes back
 * to where it was. The first field or button inside takes it; `autoFocus` chooses another.
 */
export function ModalDialog({
  title,
  closeLabel,
  onClose,
  children,
}: ModalDialogProps): ReactElement {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      // Browsers give the focus back to elements of HTML only.
      if (before instanceof SVGElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={styles['dialog']}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles['inside']}>
        <div className={styles['head']}>
          <h2 id={id} className={styles['title']}>
            {title}
          </h2>
          <TextButton onPress={onClose}>{closeLabel}</TextButton>
        </div>
        {children}
      </div>
    </dialog>
  );
}

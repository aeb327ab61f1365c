import {
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { landFocus } from './landFocus.ts';
import styles from './SidePanel.module.css';
import { TextButton } from './TextButton.tsx';

interface SidePanelProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Selector of what the panel is about: has the focus after it if nothing had it before, as after a link to the panel. */
  readonly subject?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A panel beside the page (over it on a phone), which stays usable. Takes the focus when it opens
 * and gives it back when it closes; Escape closes it. Give it a new `key` for new contents.
 */
export function SidePanel(props: SidePanelProps): ReactElement {
  const { title, closeLabel, onClose, subject, children } = props;
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useLayoutEffect(() => {
    close.current = onClose;
  }, [onClose]);
  const about = useRef(subject);
  const before = useRef<Element | null>(null);
  // Before it is seen: whoever sees it may press Escape at once.
  useLayoutEffect(() => {
    before.current = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close.current();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  // After it has gone, with the focus that it had.
  useEffect(
    () => () => {
      const { current: had } = before;
      if (had instanceof HTMLElement || had instanceof SVGElement) had.focus();
      const { current } = about;
      landFocus([
        current === undefined ? null : document.querySelector(current),
        document.querySelector('main, article'),
      ]);
    },
    [],
  );
  return (
    <div
      ref={panel}
      role="dialog"
      aria-modal="false"
      aria-labelledby={id}
      tabIndex={-1}
      className={styles['panel']}
    >
      <div className={styles['head']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        <TextButton onPress={onClose}>{closeLabel}</TextButton>
      </div>
      {children}
    </div>
  );
}

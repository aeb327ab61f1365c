import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { placeTip, type Point } from './placeTip.ts';
import styles from './TipLayer.module.css';

interface TipLayerProps {
  readonly className?: string | undefined;
  /** Whether it holds choices, which plain pages leave out. */
  readonly choices?: boolean | undefined;
  readonly children: ReactNode;
}

interface Tip {
  readonly mark: Element;
  readonly text: string;
  readonly pointer: Point;
}

/** How long a tip stays when the pointer leaves its mark, so that it can be reached, ms. */
const LINGER = 150;

function markUnder(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('[data-tip]') : null;
}

function tipOf(mark: Element | null, pointer: Point | null): Tip | null {
  const text = mark?.getAttribute('data-tip') ?? '';
  if (mark === null || text === '') return null;
  const box = mark.getBoundingClientRect();
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  return { mark, text, pointer: pointer ?? middle };
}

interface TipBubbleProps {
  readonly tip: Tip;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** Hidden from assistive technology: marks carry the same words as their name. */
function TipBubble({ tip, onEnter, onLeave }: TipBubbleProps): ReactElement {
  const bubble = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bubble.current;
    if (element === null) return;
    const { innerWidth, innerHeight } = window;
    const { x, y } = placeTip(
      tip.mark.getBoundingClientRect(),
      tip.pointer,
      { width: element.offsetWidth, height: element.offsetHeight },
      { width: innerWidth, height: innerHeight },
    );
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
  }, [tip]);
  return (
    <div
      ref={bubble}
      role="tooltip"
      aria-hidden="true"
      className={styles['tip']}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {tip.text}
    </div>
  );
}

/** What ends a tip from outside: Escape, scrolling, a press elsewhere. */
function useDismissal(open: boolean, hide: () => void): void {
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide();
    };
    const onPress = (event: PointerEvent): void => {
      if (event.target === null || markUnder(event.target) === null) hide();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    window.addEventListener('scroll', hide, { capture: true, passive: true });
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
      window.removeEventListener('scroll', hide, { capture: true });
    };
  }, [open, hide]);
}

/**
 * Shows the `data-tip` of whatever inside is pointed at, focused by keyboard, or tapped.
 * One listener for all marks, so drawings need no script. Escape hides it; the pointer may move onto it.
 */
export function TipLayer({ className, choices, children }: TipLayerProps): ReactElement {
  const [tip, setTip] = useState<Tip | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [hide] = useState(() => (): void => {
    setTip(null);
  });
  const show = (next: Tip | null): void => {
    clearTimeout(timer.current);
    setTip((old) =>
      old !== null && old.mark === next?.mark && old.text === next.text ? old : next,
    );
  };
  const hideSoon = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(hide, LINGER);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useDismissal(tip !== null, hide);
  return (
    <div
      role="presentation"
      className={className}
      data-choices={choices}
      onPointerOver={(event) => {
        if (event.pointerType === 'touch') return;
        const mark = markUnder(event.target);
        if (mark !== null) show(tipOf(mark, { x: event.clientX, y: event.clientY }));
      }}
      onPointerOut={(event) => {
        if (event.pointerType !== 'touch') hideSoon();
      }}
      onPointerUp={(event) => {
        if (event.pointerType === 'touch') show(tipOf(markUnder(event.target), null));
      }}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) show(tipOf(markUnder(event.target), null));
      }}
      onBlur={hide}
    >
      {children}
      {tip === null ? null : (
        <TipBubble tip={tip} onEnter={() => clearTimeout(timer.current)} onLeave={hideSoon} />
      )}
    </div>
  );
}

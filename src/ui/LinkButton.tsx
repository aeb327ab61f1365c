import type { MouseEvent, ReactElement, ReactNode } from 'react';
import control from './control.module.css';

interface LinkButtonProps {
  readonly href: string;
  readonly children: ReactNode;
  /** Called instead of loading the address on a plain click; new tabs and windows stay the browser's. */
  readonly onFollow?: (() => void) | undefined;
  readonly current?: 'page' | undefined;
  /** File name, for links that save instead of open. */
  readonly download?: string | undefined;
  readonly name?: string | undefined;
}

/** Whether the click asks for this tab, so that the page may answer it without loading. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A link with the size of a button. */
export function LinkButton({
  href,
  children,
  onFollow,
  current,
  download,
  name,
}: LinkButtonProps): ReactElement {
  return (
    <a
      href={href}
      className={control['button']}
      aria-current={current}
      aria-label={name}
      download={download}
      onClick={(event) => {
        if (onFollow === undefined || !isPlainClick(event)) return;
        event.preventDefault();
        onFollow();
      }}
    >
      {children}
    </a>
  );
}

import type { ReactElement, ReactNode } from 'react';
import control from './control.module.css';

interface TextButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** `bordered` for the one main action of a place. */
  readonly look?: 'plain' | 'bordered';
  /** For a button that shows or hides something. */
  readonly expanded?: boolean | undefined;
  /** For a button that stays down. */
  readonly pressed?: boolean | undefined;
  readonly disabled?: boolean;
  /** Name for assistive technology where the text alone does not say enough. Must contain the text. */
  readonly name?: string | undefined;
}

/** A button that looks like a link: a word, not a box. */
export function TextButton({
  children,
  onPress,
  look = 'plain',
  expanded,
  pressed,
  disabled = false,
  name,
}: TextButtonProps): ReactElement {
  return (
    <button
      type="button"
      className={
        look === 'plain' ? control['button'] : `${control['button']} ${control['bordered']}`
      }
      aria-expanded={expanded}
      aria-pressed={pressed}
      aria-label={name}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

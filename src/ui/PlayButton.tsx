import type { ReactElement } from 'react';
import { TextButton } from './TextButton.tsx';

interface PlayButtonProps {
  readonly playing: boolean;
  readonly labels: { readonly play: string; readonly pause: string };
  readonly onToggle: () => void;
  readonly disabled?: boolean;
}

/** Starts and stops. The word says what a press does next. */
export function PlayButton({
  playing,
  labels,
  onToggle,
  disabled = false,
}: PlayButtonProps): ReactElement {
  return (
    <TextButton look="bordered" onPress={onToggle} disabled={disabled}>
      <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={playing ? 'M2,1h3v10h-3zM7,1h3v10h-3z' : 'M2,1l9,5l-9,5z'} fill="currentColor" />
      </svg>
      {playing ? labels.pause : labels.play}
    </TextButton>
  );
}

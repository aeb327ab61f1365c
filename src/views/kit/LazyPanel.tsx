import type { ComponentType, ReactElement } from 'react';
import { ask } from '#state/useQuestion.ts';
import { LazyPart } from './LazyPart.tsx';

/** What a panel about the chart that the address is focused on is given. */
export interface PanelProps {
  /** Told of each picture that was handed over: the name of its file and its ending. */
  readonly onSaved?: ((file: string, format: string) => void) | undefined;
}

interface LazyPanelProps extends PanelProps {
  readonly title: string;
  /** Loads the panel; the same function on every render. */
  readonly load: () => Promise<ComponentType<PanelProps>>;
}

/** A panel that the address asks for, loaded when it is opened. */
export function LazyPanel({ title, load, ...given }: LazyPanelProps): ReactElement {
  return (
    <LazyPart
      title={title}
      load={load}
      given={given}
      onClose={() => {
        ask({ overlay: null, focus: null });
      }}
    />
  );
}

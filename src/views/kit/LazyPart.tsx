import type { ComponentType, ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useCode } from '#state/useCode.ts';
import { SidePanel } from '#ui/SidePanel.tsx';
import { LostCode } from './LostCode.tsx';

interface LazyPartProps<P extends object> {
  /** Of the panel that stands in its place if it does not come. */
  readonly title: string;
  /** Loads what draws it; the same function on every render. */
  readonly load: () => Promise<ComponentType<P>>;
  /** What it is given once it is here. */
  readonly given: P;
  readonly onClose: () => void;
}

/** A panel or dialog whose code is loaded when it is opened; an error to be tried again if it does not come. */
export function LazyPart<P extends object>(props: LazyPartProps<P>): ReactElement | null {
  const { title, load, given, onClose } = props;
  const { messages } = useAppConfig();
  const [part, again] = useCode(load);
  if (part.kind === 'ready') return <part.code {...given} />;
  if (part.kind === 'loading') return null;
  return (
    <SidePanel title={title} closeLabel={messages.downloads.close} onClose={onClose}>
      <LostCode onRetry={again} />
    </SidePanel>
  );
}

import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { Notice } from '#ui/Notice.tsx';

interface LostCodeProps {
  readonly onRetry: () => void;
}

/** Stands where a part of the page would be whose code did not come. */
export function LostCode({ onRetry }: LostCodeProps): ReactElement {
  const { messages } = useAppConfig();
  return (
    <Notice
      kind="error"
      title={messages.datasets.reason.offline}
      action={{ label: messages.figure.retry, onPress: onRetry }}
    >
      {messages.datasets.restWorks}
    </Notice>
  );
}

import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { TextButton } from '#ui/TextButton.tsx';
import { dropSite, keepSite } from './keepSite.ts';

type Stage = 'keeping' | 'kept' | 'failed' | 'dropped';

interface KeeperProps {
  /** Whether the reader has just asked to keep the dashboard. */
  readonly begins: boolean;
}

/** Keeps the dashboard, says so, and removes it again. */
export function Keeper({ begins }: KeeperProps): ReactElement {
  const { base, messages } = useAppConfig();
  const text = messages.offline;
  const [stage, setStage] = useState<Stage>(begins ? 'keeping' : 'kept');
  const keep = useCallback(() => {
    keepSite(base).then(
      () => {
        setStage('kept');
      },
      () => {
        setStage('failed');
      },
    );
  }, [base]);
  useEffect(() => {
    if (begins) keep();
  }, [begins, keep]);
  const retry = (): void => {
    setStage('keeping');
    keep();
  };
  const drop = (): void => {
    void dropSite(base).finally(() => {
      setStage('dropped');
    });
  };
  return (
    <>
      <span role="status">{text[stage]}</span>
      {stage === 'kept' ? <TextButton onPress={drop}>{text.drop}</TextButton> : null}
      {stage === 'failed' ? <TextButton onPress={retry}>{messages.figure.retry}</TextButton> : null}
    </>
  );
}

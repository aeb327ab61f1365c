import type { ReactElement } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { TextButton } from '#ui/TextButton.tsx';
import { formatPath } from '#url/path.ts';
import styles from './Figure.module.css';

interface FigureActionsProps {
  readonly chart: ChartSpec;
  readonly asTable: boolean;
}

/** What can be done with a chart, as plain links under a hairline. */
export function FigureActions({ chart, asTable }: FigureActionsProps): ReactElement {
  const { base, messages } = useAppConfig();
  const [question, ask] = useQuestion();
  const toggle = (): void => {
    const others = question.tab.filter((id) => id !== chart.id);
    ask({ tab: asTable ? others : [...others, chart.id] });
  };
  return (
    <div className={styles['actions']}>
      {chart.tableIsChart === true ? null : (
        <TextButton onPress={toggle} pressed={asTable}>
          {messages.figure.showTable}
        </TextButton>
      )}
      <a href={formatPath({ kind: 'sources' }, base)}>{messages.figure.sources}</a>
    </div>
  );
}

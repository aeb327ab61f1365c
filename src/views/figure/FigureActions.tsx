import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { TextButton } from '#ui/TextButton.tsx';
import { RECORD_KINDS } from '#views/kit/ledgerEntry.ts';
import { useBuilderHref, usePageHref, useSharedHref } from '#views/kit/usePageHref.ts';
import type { FigureEndProps } from './AnsweredFigure.tsx';
import { ShareLink } from './ShareLink.tsx';
import styles from './Figure.module.css';

/** What can be done with a chart, as plain links under a hairline. */
export function FigureActions({ chart, model, asTable }: FigureEndProps): ReactElement {
  const { messages } = useAppConfig();
  const href = usePageHref();
  const shared = useSharedHref();
  const builderHref = useBuilderHref();
  const records = RECORD_KINDS.find(
    (kind) => chart.datasets.includes(kind) && kind !== 'members' && kind !== 'countries',
  );
  const [question, ask] = useQuestion();
  const toggle = (): void => {
    const others = question.tab.filter((id) => id !== chart.id);
    ask({ tab: asTable ? others : [...others, chart.id] });
  };
  return (
    <div className={styles['actions']}>
      <ShareLink
        title={model.title}
        address={`${shared({ kind: 'dashboard' }, { overlay: null, focus: null })}#${chart.id}`}
      />
      {chart.tableIsChart === true ? null : (
        <TextButton onPress={toggle} pressed={asTable}>
          {messages.figure.showTable}
        </TextButton>
      )}
      {chart.total === undefined ? null : (
        <TextButton
          onPress={() => {
            ask({ overlay: 'sources', focus: `total:${chart.total ?? ''}` });
          }}
        >
          {messages.receipts.howCounted}
        </TextButton>
      )}
      <TextButton
        onPress={() => {
          ask({ overlay: 'download-vis', focus: chart.id });
        }}
      >
        {messages.imagePanel.action}
      </TextButton>
      <TextButton
        onPress={() => {
          ask({ overlay: 'download-data', focus: chart.id });
        }}
      >
        {messages.downloads.action}
      </TextButton>
      <a href={builderHref(chart.id)}>{messages.page.names.embeds}</a>
      <a href={href({ kind: 'sources' }, { overlay: null, focus: records ?? null })}>
        {messages.figure.sources}
      </a>
    </div>
  );
}

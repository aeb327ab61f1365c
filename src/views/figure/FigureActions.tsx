import { type ReactElement, memo, useMemo } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useRestingPlace } from '#state/usePlace.ts';
import { ask } from '#state/useQuestion.ts';
import { TextButton } from '#ui/TextButton.tsx';
import { RECORD_KINDS } from '#views/kit/ledgerEntry.ts';
import { viewHrefs } from '#views/kit/usePageHref.ts';
import type { FigureEndProps } from './AnsweredFigure.tsx';
import { ShareLink } from './ShareLink.tsx';
import styles from './Figure.module.css';

interface ActionsProps extends FigureEndProps {
  /** Query string of the view that the links keep. */
  readonly search: string;
}

const Actions = memo(function Actions({
  chart,
  model,
  asTable,
  search,
}: ActionsProps): ReactElement {
  const { home, messages } = useAppConfig();
  const { page, shared, builder } = useMemo(() => viewHrefs(home, search), [home, search]);
  const records = RECORD_KINDS.find(
    (kind) => chart.datasets.includes(kind) && kind !== 'members' && kind !== 'countries',
  );
  const toggle = (): void => {
    ask(({ tab }) => {
      const others = tab.filter((id) => id !== chart.id);
      return { tab: asTable ? others : [...others, chart.id] };
    });
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
      <a href={builder(chart.id)}>{messages.page.names.embeds}</a>
      <a href={page({ kind: 'sources' }, { overlay: null, focus: records ?? null })}>
        {messages.figure.sources}
      </a>
    </div>
  );
});

/** What can be done with a chart, as plain links under a hairline. The links follow the view when there is time. */
export function FigureActions(props: FigureEndProps): ReactElement {
  const { search } = useRestingPlace();
  return <Actions {...props} search={search} />;
}

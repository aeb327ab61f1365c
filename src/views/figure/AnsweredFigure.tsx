import { type ComponentType, type ReactElement, memo } from 'react';
import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Problem } from '#domain/problem.ts';
import type { Question } from '#domain/question.ts';
import { boundNumbers } from '#lib/boundNumbers.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { Notice } from '#ui/Notice.tsx';
import { DamagedRecords } from '#views/kit/DamagedRecords.tsx';
import { Controls } from './Controls.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Legend } from './Legend.tsx';
import { Plot } from './Plot.tsx';
import { TimeControl } from './TimeControl.tsx';
import { useChartModel } from './useChartModel.ts';
import styles from './Figure.module.css';

interface AnsweredFigureProps {
  readonly chart: ChartSpec;
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
  readonly question: Question;
  /** What stands under everything else, such as what can be done with the chart. */
  readonly End: ComponentType<FigureEndProps>;
}

/** What the end of a figure may speak of. */
export interface FigureEndProps {
  readonly chart: ChartSpec;
  readonly ledger: Ledger;
  readonly model: ChartModel;
  /** Whether the table stands in the place of the plot. */
  readonly asTable: boolean;
}

const Caption = memo(function Caption({
  chart,
  model,
}: {
  readonly chart: ChartSpec;
  readonly model: ChartModel;
}): ReactElement {
  return (
    <header data-caption>
      <h2 id={`${chart.id}-title`} className={styles['title']}>
        {boundNumbers(model.title)}
      </h2>
      <p className={styles['subtitle']}>{boundNumbers(model.subtitle)}</p>
    </header>
  );
});

interface NotesProps {
  readonly model: ChartModel;
  readonly asTable: boolean;
}

const Notes = memo(function Notes({ model, asTable }: NotesProps): ReactElement {
  const { messages } = useAppConfig();
  const { cellCue, markCue } = messages.figure;
  return (
    <footer className={styles['notes']}>
      {model.empty === null ? <p data-cue>{asTable ? cellCue : markCue}</p> : null}
      {model.notes.map((note) => (
        <p key={note} data-note>
          {note}
        </p>
      ))}
      <p data-source>{model.sourceLine}</p>
    </footer>
  );
});

/** A chart's answer to a question, with everything around it. All of it is drawn from one model. */
export const AnsweredFigure = memo(function AnsweredFigure({
  chart,
  ledger,
  problems,
  question,
  End,
}: AnsweredFigureProps): ReactElement {
  const model = useChartModel(chart, ledger, question);
  const asTable = chart.tableIsChart === true || question.tab.includes(chart.id);
  return (
    <>
      <Caption chart={chart} model={model} />
      <Controls chart={chart} />
      <DamagedRecords problems={problems} />
      {model.empty === null ? (
        <>
          {asTable ? null : <Legend chartId={chart.id} items={model.legend} />}
          {asTable ? (
            <FigureTable chart={chart} model={model} />
          ) : (
            <Plot chart={chart} model={model} />
          )}
        </>
      ) : (
        <Notice kind="info" title={model.empty} />
      )}
      {chart.controls.includes('time') ? <TimeControl /> : null}
      <Notes model={model} asTable={asTable} />
      <End chart={chart} ledger={ledger} model={model} asTable={asTable} />
    </>
  );
});

import type { ReactElement } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useBuilderChoice } from '#state/useBuilderChoice.ts';
import { ask } from '#state/useQuestion.ts';
import { Select } from '#ui/Select.tsx';
import { ToggleGroup } from '#ui/ToggleGroup.tsx';
import { Controls } from '#views/figure/Controls.tsx';
import { TimeControl } from '#views/figure/TimeControl.tsx';
import { CountryChoice } from './CountryChoice.tsx';
import { DateChoice } from './DateChoice.tsx';
import styles from './Embeds.module.css';

interface WhatChoicesProps {
  readonly charts: readonly ChartSpec[];
  readonly chart: ChartSpec;
  readonly ledger: Ledger;
  readonly question: Question;
}

const FORMS = ['graphic', 'table'] as const;

/** What the embed shows: everything that changes a figure, through the same controls as on the dashboard. */
export function WhatChoices({ charts, chart, ledger, question }: WhatChoicesProps): ReactElement {
  const { messages } = useAppConfig();
  const [, choose] = useBuilderChoice();
  const text = messages.embeds;
  const names: Readonly<Record<string, string>> = text.charts;
  return (
    <section className={styles['group']} aria-labelledby="what">
      <h2 id="what">{text.what}</h2>
      <Select
        label={text.chart}
        value={chart.id}
        choices={charts.map(({ id }) => ({ value: id, label: names[id] ?? id }))}
        onChange={(id) => {
          choose({ chart: id });
        }}
      />
      <DateChoice ledger={ledger} question={question} />
      {chart.tableIsChart === true ? null : (
        <ToggleGroup
          label={text.form}
          value={question.tab.length > 0 ? 'table' : 'graphic'}
          choices={FORMS.map((value) => ({ value, label: text.forms[value] }))}
          onChange={(form) => {
            ask({ tab: form === 'table' ? [chart.id] : [] });
          }}
        />
      )}
      <Controls chart={chart} />
      {chart.controls.includes('time') ? <TimeControl /> : null}
      <CountryChoice chart={chart} ledger={ledger} question={question} />
    </section>
  );
}

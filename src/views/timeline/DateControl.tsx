import type { ReactElement } from 'react';
import { dayAsked } from '#domain/asof.ts';
import type { TimelineParts } from '#domain/ledgerTimeline.ts';
import type { Ledger } from '#domain/ledger.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import { DateField } from '#ui/DateField.tsx';
import { DateSlider } from '#ui/DateSlider.tsx';
import { PlayButton } from '#ui/PlayButton.tsx';
import { TextButton } from '#ui/TextButton.tsx';
import { usePlay } from './usePlay.ts';
import { useTimelineTicks } from './useTimelineTicks.ts';
import styles from './Timeline.module.css';

interface DateControlProps {
  readonly ledger: TimelineParts & Pick<Ledger, 'events'>;
}

/** Slider, typed date and play. All three write the address. */
export function DateControl({ ledger }: DateControlProps): ReactElement {
  const { format, messages } = useAppConfig();
  const [question, ask] = useQuestion();
  const text = messages.timeline;
  const { range, ticks } = useTimelineTicks(ledger);
  const day = dayAsked(question, ledger.coalition);
  const goTo = (asof: string, how: 'push' | 'replace'): void => {
    ask({ asof: asof === ledger.coalition.asof ? null : asof }, how);
  };
  const play = usePlay(day, range, ticks, (asof) => {
    goTo(asof, 'replace');
  });
  return (
    <>
      <div className={styles['bar']}>
        <PlayButton playing={play.playing} labels={text} onToggle={play.toggle} />
        <DateField
          label={text.typed}
          value={day}
          range={range}
          onChange={(asof) => {
            goTo(asof, 'push');
          }}
          labels={messages.ui.dateField}
          formatDay={format.date}
        />
        <TextButton
          disabled={question.asof === null}
          onPress={() => {
            ask({ asof: null });
          }}
        >
          {text.latest}
        </TextButton>
      </div>
      <DateSlider
        range={range}
        value={day}
        ticks={ticks}
        onChange={(asof) => {
          goTo(asof, 'replace');
        }}
        labels={{ label: text.label, help: messages.ui.dateSlider.help }}
        format={format}
      />
    </>
  );
}

import type { ReactElement } from 'react';
import type { Day } from '#lib/date.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { DateField } from '#ui/DateField.tsx';
import { DateSlider } from '#ui/DateSlider.tsx';
import type { DayRange, DayTick } from '#ui/dayAxis.ts';
import { PlayButton } from '#ui/PlayButton.tsx';
import { TextButton } from '#ui/TextButton.tsx';
import { usePlay } from './usePlay.ts';
import styles from './Timeline.module.css';

interface DayControlProps {
  readonly day: Day;
  readonly range: DayRange;
  readonly ticks: readonly DayTick[];
  readonly onDay: (day: Day, how: 'push' | 'replace') => void;
  /** Day of the ledger's newest fact. */
  readonly latest: Day;
  /** `null`: that day is shown already. */
  readonly onLatest: (() => void) | null;
  readonly onCompare: () => void;
}

/** One date: slider, typed, played, and the way to a second one. */
export function DayControl({
  day,
  range,
  ticks,
  onDay,
  latest,
  onLatest,
  onCompare,
}: DayControlProps): ReactElement {
  const { format, messages } = useAppConfig();
  const text = messages.timeline;
  const play = usePlay(day, range, ticks, (next) => {
    onDay(next, 'replace');
  });
  return (
    <>
      <div className={styles['bar']}>
        <PlayButton playing={play.playing} labels={text} onToggle={play.toggle} />
        <DateField
          label={text.typed}
          value={day}
          range={range}
          onChange={(next) => {
            onDay(next, 'push');
          }}
          labels={messages.ui.dateField}
          formatDay={format.date}
        />
        <TextButton disabled={onLatest === null} onPress={() => onLatest?.()}>
          {text.latest(format.date(latest))}
        </TextButton>
        <TextButton onPress={onCompare}>{messages.changes.control.start}</TextButton>
      </div>
      <DateSlider
        range={range}
        value={day}
        ticks={ticks}
        onChange={(next) => {
          onDay(next, 'replace');
        }}
        labels={{ label: text.label, help: messages.ui.dateSlider.help }}
        format={format}
      />
    </>
  );
}

import type { ReactElement } from 'react';
import type { MonthRange } from '#domain/aidBetween.ts';
import { aidMonthsAt, spanFor } from '#domain/aidSpan.ts';
import type { Coalition } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { monthOf } from '#lib/date.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { ask, useAskedFor } from '#state/useQuestion.ts';
import { PlayButton } from '#ui/PlayButton.tsx';
import { TextButton } from '#ui/TextButton.tsx';
import { TipLayer } from '#ui/TipLayer.tsx';
import { MonthSlider } from './MonthSlider.tsx';
import { monthPresets } from './monthPresets.ts';
import styles from './TimeControl.module.css';
import { useMonthPlay } from './useMonthPlay.ts';

interface MonthControlProps {
  readonly coalition: Coalition;
  /** Months that are known on the day asked for. */
  readonly limits: MonthRange;
  /** Which day that is. */
  readonly question: Question;
}

/** The range of months in words, to play, to choose from presets, and to drag. */
export function MonthControl({ coalition, limits, question }: MonthControlProps): ReactElement {
  const { format, messages } = useAppConfig();
  const { time } = useAskedFor('time');
  const text = messages.controls.time;
  const known = aidMonthsAt(coalition, { ...question, time });
  const range = known ?? { from: limits.through, through: limits.through };
  const goTo = (next: MonthRange, how: 'push' | 'replace'): void => {
    ask({ time: spanFor(next, limits) }, how);
  };
  const play = useMonthPlay(range, limits.through, (next) => {
    goTo(next, 'replace');
  });
  const founded = monthOf(coalition.founded);
  return (
    <TipLayer className={styles['control']} choices>
      <div className={styles['bar']}>
        <PlayButton
          playing={play.playing}
          labels={text}
          onToggle={play.toggle}
          disabled={range.from === limits.through}
        />
        <span className={styles['range']}>
          {known === null
            ? text.outside
            : text.range(format.date(range.from), format.date(range.through))}
        </span>
        <div className={styles['presets']}>
          {monthPresets(limits, founded).map(({ preset, range: offered }) => (
            <TextButton
              key={preset}
              pressed={range.from === offered.from && range.through === offered.through}
              onPress={() => {
                goTo(offered, 'push');
              }}
            >
              {text[preset](format.date(offered.from))}
            </TextButton>
          ))}
        </div>
      </div>
      <MonthSlider
        limits={limits}
        range={range}
        founded={founded}
        onRange={(next) => {
          goTo(next, 'replace');
        }}
      />
    </TipLayer>
  );
}

import type { ReactElement } from 'react';
import type { MonthRange } from '#domain/aidBetween.ts';
import { addMonths, aidRangeAt } from '#domain/aidBetween.ts';
import { aidMonthsAt, spanFor } from '#domain/aidSpan.ts';
import { dayAsked } from '#domain/asof.ts';
import type { Coalition } from '#domain/ledger.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { firstDay, lastDay, monthOf, type Month } from '#lib/date.ts';
import { textWidth } from '#lib/textWidth.ts';
import { DayAxis } from '#ui/DayAxis.tsx';
import { PlayButton } from '#ui/PlayButton.tsx';
import { RangeSlider } from '#ui/RangeSlider.tsx';
import { TextButton } from '#ui/TextButton.tsx';
import { TipLayer } from '#ui/TipLayer.tsx';
import styles from './TimeControl.module.css';
import { monthPresets, type MonthPreset } from './monthPresets.ts';
import { useMonthPlay } from './useMonthPlay.ts';

const DATASETS = ['coalition'] as const;

/** Size of the texts under the axis, px; the same in the style sheet of the axis. */
const AXIS_TEXT = 13;

/** Months from one to the other. */
function monthsBetween(from: Month, to: Month): number {
  const months = (month: Month): number =>
    Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return months(to) - months(from);
}

interface MonthSliderProps {
  readonly limits: MonthRange;
  readonly range: MonthRange;
  readonly founded: Month;
  readonly onRange: (range: MonthRange) => void;
}

function MonthSlider({ limits, range, founded, onRange }: MonthSliderProps): ReactElement {
  const { format, messages } = useAppConfig();
  const text = messages.controls.time;
  const { from: first, through: last } = limits;
  const monthAt = (step: number): Month => addMonths(first, step);
  const isMarked = founded > first && founded <= last;
  return (
    <RangeSlider
      count={monthsBetween(first, last) + 1}
      value={{
        from: monthsBetween(first, range.from),
        through: monthsBetween(first, range.through),
      }}
      marks={
        isMarked
          ? [{ step: monthsBetween(first, founded), label: text.foundedMark(format.date(founded)) }]
          : []
      }
      onChange={({ from, through }) => {
        onRange({ from: monthAt(from), through: monthAt(through) });
      }}
      labels={{ group: text.label, from: text.first, through: text.last, help: text.help }}
      textOf={(step) => format.date(monthAt(step))}
      axis={(width) => (
        <DayAxis
          range={{ from: firstDay(first), to: lastDay(last) }}
          width={width}
          textOf={format.shortDate}
          widthOf={(label) => textWidth(label, AXIS_TEXT)}
        />
      )}
    />
  );
}

interface MonthControlProps {
  readonly coalition: Coalition;
  /** Months that are known on the day asked for. */
  readonly limits: MonthRange;
}

function presetText(preset: MonthPreset, month: string, text: PresetText): string {
  return text[preset](month);
}

type PresetText = Readonly<Record<MonthPreset, (month: string) => string>>;

function MonthControl({ coalition, limits }: MonthControlProps): ReactElement {
  const { format, messages } = useAppConfig();
  const [question, ask] = useQuestion();
  const text = messages.controls.time;
  const known = aidMonthsAt(coalition, question);
  const range = known ?? { from: limits.through, through: limits.through };
  const goTo = (next: MonthRange, how: 'push' | 'replace'): void => {
    ask({ time: spanFor(next, limits) }, how);
  };
  const play = useMonthPlay(range, limits.through, (next) => {
    goTo(next, 'replace');
  });
  const founded = monthOf(coalition.founded);
  return (
    <TipLayer className={styles['control']}>
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
              {presetText(preset, format.date(offered.from), text)}
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

/** The months of aid that count: to drag by both ends, to play, or to choose from presets. */
export function TimeControl(): ReactElement | null {
  const [question] = useQuestion();
  const datasets = useDatasets(DATASETS);
  if (datasets.kind !== 'ready') return null;
  const { coalition } = datasets.ledger;
  if (coalition.aid === null) return null;
  const limits = aidRangeAt(coalition.aid, dayAsked(question, coalition));
  return limits === null ? null : <MonthControl coalition={coalition} limits={limits} />;
}

import { useId, useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import type { Day, PartialDate } from '#lib/date.ts';
import { daysBetween } from '#lib/date.ts';
import { clampDay, dayAt, type DayRange, type DayTick } from './dayAxis.ts';
import { DayAxis } from './DayAxis.tsx';
import { dayForKey, type SliderState } from './dayForKey.ts';
import styles from './DateSlider.module.css';
import { SliderTrack } from './SliderTrack.tsx';
import { useWidth } from './useWidth.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface DateSliderProps {
  readonly range: DayRange;
  readonly value: Day;
  /** Days worth stopping at. */
  readonly ticks: readonly DayTick[];
  /** Called with every day that the reader passes. */
  readonly onChange: (day: Day) => void;
  /** Called when the reader lets go, or after a key. */
  readonly onSettle?: ((day: Day) => void) | undefined;
  /** `help` tells the keys. */
  readonly labels: { readonly label: string; readonly help: string };
  readonly format: {
    readonly date: (date: PartialDate) => string;
    readonly shortDate: (date: PartialDate) => string;
  };
}

interface SliderHandlers {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
}

function isDragging({ currentTarget, pointerId }: PointerEvent): boolean {
  return currentTarget.hasPointerCapture(pointerId);
}

function handlersOf(
  state: SliderState,
  onChange: (day: Day) => void,
  onSettle: (day: Day) => void,
): SliderHandlers {
  const moveTo = (day: Day): void => {
    if (day !== state.value) onChange(day);
  };
  const dayUnder = ({ currentTarget, clientX }: PointerEvent): Day => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return width === 0 ? state.value : dayAt((clientX - left) / width, state.range);
  };
  return {
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const day = dayForKey(event.key, event.shiftKey, state);
      if (day === null) return;
      event.preventDefault();
      moveTo(day);
      onSettle(day);
    },
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      moveTo(dayUnder(event));
    },
    onPointerMove: (event) => {
      if (isDragging(event)) moveTo(dayUnder(event));
    },
    onPointerUp: (event) => {
      if (isDragging(event)) onSettle(dayUnder(event));
    },
    onPointerCancel: () => {
      onSettle(state.value);
    },
  };
}

/**
 * A day on an axis. Arrow keys move a day, with Shift to the next tick, Page keys a month, Home and End to the ends;
 * or drag, by mouse and touch. Ticks carry `data-tip` for a `TipLayer` around.
 */
export function DateSlider({
  range,
  value,
  ticks,
  onChange,
  onSettle = () => undefined,
  labels,
  format,
}: DateSliderProps): ReactElement {
  const help = useId();
  const slider = useRef<HTMLDivElement>(null);
  const width = useWidth(slider, 600);
  const state: SliderState = { range, value: clampDay(value, range), ticks };
  const happened = ticks.find((tick) => tick.day === state.value)?.label;
  return (
    <div className={styles['root']}>
      <VisuallyHidden id={help}>{labels.help}</VisuallyHidden>
      <div
        ref={slider}
        role="slider"
        tabIndex={0}
        className={styles['slider']}
        aria-label={labels.label}
        aria-describedby={help}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, daysBetween(range.from, range.to))}
        aria-valuenow={daysBetween(range.from, state.value)}
        aria-valuetext={happened ?? format.date(state.value)}
        {...handlersOf(state, onChange, onSettle)}
      >
        <SliderTrack state={state} />
      </div>
      <DayAxis range={range} width={width} textOf={format.shortDate} />
    </div>
  );
}

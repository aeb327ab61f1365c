import { type PointerEvent, type ReactElement, useId, useRef } from 'react';
import styles from './RangeSlider.module.css';
import {
  movedRange,
  nearestEnd,
  stepAt,
  stepForKey,
  type RangeEnd,
  type StepRange,
} from './stepRange.ts';
import { useWidth } from './useWidth.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** A step worth a mark on the rail: it stands where the step begins. */
interface StepMark {
  readonly step: number;
  readonly label: string;
}

interface RangeSliderProps {
  /** Steps on the axis. */
  readonly count: number;
  readonly value: StepRange;
  readonly marks: readonly StepMark[];
  /** Called with every range that the reader passes. */
  readonly onChange: (range: StepRange) => void;
  readonly labels: {
    readonly group: string;
    readonly from: string;
    readonly through: string;
    readonly help: string;
  };
  readonly textOf: (step: number) => string;
  /** Where a key leads an end, if not a step or twelve; `null` for keys that are not the slider's. */
  readonly stepForKey?: (key: string, shift: boolean, step: number) => number | null;
  /** What stands under the rail. */
  readonly renderAxis: (width: number) => ReactElement;
}

/** More marks than this are drawn lightly, so that the handles are seen among them. */
const FEW = 6;

const ENDS = ['from', 'through'] as const;

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}

interface HandleProps extends Pick<
  RangeSliderProps,
  'count' | 'value' | 'labels' | 'textOf' | 'stepForKey'
> {
  readonly end: RangeEnd;
  readonly help: string;
  readonly onMove: (end: RangeEnd, to: number) => void;
}

function Handle(props: HandleProps): ReactElement {
  const { end, count, value, labels, textOf, help, onMove } = props;
  const keyed = props.stepForKey ?? ((key, _, at) => stepForKey(key, at, count));
  const step = value[end];
  const share = (end === 'from' ? step : step + 1) / count;
  return (
    <span
      role="slider"
      tabIndex={0}
      className={`${styles['handle']} ${styles[end]}`}
      style={{ left: percent(share) }}
      aria-label={labels[end]}
      aria-describedby={help}
      aria-valuemin={end === 'from' ? 0 : value.from}
      aria-valuemax={end === 'from' ? value.through : count - 1}
      aria-valuenow={step}
      aria-valuetext={textOf(step)}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const to = keyed(event.key, event.shiftKey, step);
        if (to === null) return;
        event.preventDefault();
        onMove(end, to);
      }}
    />
  );
}

/** The rail, the part of it that is chosen, and its marks. */
function Rail({
  count,
  value,
  marks,
}: Pick<RangeSliderProps, 'count' | 'value' | 'marks'>): ReactElement {
  return (
    <>
      <span className={styles['rail']} />
      <span
        className={styles['chosen']}
        style={{
          left: percent(value.from / count),
          width: percent((value.through + 1 - value.from) / count),
        }}
      />
      {marks.map(({ step, label }) => (
        <span
          key={label}
          className={`${styles['mark']} ${marks.length > FEW ? styles['many'] : ''}`}
          style={{ left: percent(step / count) }}
          data-tip={label}
        />
      ))}
    </>
  );
}

/**
 * A range of steps on an axis, with a handle at each end. Arrow keys move the handle in focus a step, Page keys
 * twelve, Home and End to the ends; or drag, by mouse and touch. Handles never cross.
 */
export function RangeSlider(props: RangeSliderProps): ReactElement {
  const { count, value, onChange, labels, renderAxis } = props;
  const help = useId();
  const rail = useRef<HTMLDivElement>(null);
  const held = useRef<RangeEnd | null>(null);
  const width = useWidth(rail, 600);
  const move = (end: RangeEnd, to: number): void => {
    const next = movedRange(value, end, to, count);
    if (next.from !== value.from || next.through !== value.through) onChange(next);
  };
  const shareUnder = ({ currentTarget, clientX }: PointerEvent): number => {
    const box = currentTarget.getBoundingClientRect();
    return box.width === 0 ? 0 : Math.min(1, Math.max(0, (clientX - box.left) / box.width));
  };
  const letGo = (): void => {
    held.current = null;
  };
  return (
    <div role="group" aria-label={labels.group} className={styles['root']}>
      <VisuallyHidden id={help}>{labels.help}</VisuallyHidden>
      <div
        ref={rail}
        className={styles['slider']}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const share = shareUnder(event);
          const end = nearestEnd(share, value, count);
          held.current = end;
          move(end, stepAt(share, end, count));
        }}
        onPointerMove={(event) => {
          const end = held.current;
          if (end !== null) move(end, stepAt(shareUnder(event), end, count));
        }}
        onPointerUp={letGo}
        onPointerCancel={letGo}
      >
        <Rail count={count} value={value} marks={props.marks} />
        {ENDS.map((end) => (
          <Handle key={end} {...props} end={end} help={help} onMove={move} />
        ))}
      </div>
      {renderAxis(width)}
    </div>
  );
}

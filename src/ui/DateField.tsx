import { useId, useRef, useState, type ReactElement } from 'react';
import type { Day } from '#lib/date.ts';
import type { Messages } from '#i18n/messages/en.ts';
import control from './control.module.css';
import styles from './DateField.module.css';
import { parseTypedDate, type DateProblem } from './dateProblem.ts';
import type { DayRange } from './dayAxis.ts';
import { TextButton } from './TextButton.tsx';

interface DateFieldProps {
  readonly label: string;
  readonly value: Day;
  /** Days that may be asked for. */
  readonly range: DayRange;
  /** Called with days inside the range only. */
  readonly onChange: (day: Day) => void;
  readonly labels: Messages['ui']['dateField'];
  readonly formatDay: (day: Day) => string;
}

/** What is being typed, and for which value: a new value from outside ends the typing. */
interface Draft {
  readonly text: string;
  readonly value: Day;
  readonly problem: DateProblem | null;
}

interface CalendarProps {
  readonly label: string;
  readonly value: Day;
  readonly range: DayRange;
  readonly onPick: (text: string) => void;
}

/** Opens the calendar of the browser, in the reader's language. */
function Calendar({ label, value, range, onPick }: CalendarProps): ReactElement {
  const native = useRef<HTMLInputElement>(null);
  return (
    <span className={styles['picker']}>
      <input
        ref={native}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        className={styles['native']}
        value={value}
        min={range.from}
        max={range.to}
        onChange={(event) => {
          onPick(event.target.value);
        }}
      />
      <TextButton
        onPress={() => {
          native.current?.showPicker();
        }}
      >
        {label}
      </TextButton>
    </span>
  );
}

/** A date to type as `YYYY-MM-DD` or to pick from the browser's calendar. Says what is wrong with what was typed. */
export function DateField({
  label,
  value,
  range,
  onChange,
  labels,
  formatDay,
}: DateFieldProps): ReactElement {
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const typing = draft?.value === value ? draft : null;
  const problem = typing?.problem ?? null;
  const settle = (text: string): void => {
    const typed = parseTypedDate(text, range);
    setDraft(typed.kind === 'day' ? null : { text, value, problem: typed.problem });
    if (typed.kind === 'day' && typed.day !== value) onChange(typed.day);
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={control['label']}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={labels.placeholder}
        className={`${control['input']} ${styles['input']}`}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : `${id}-error`}
        value={typing?.text ?? value}
        onChange={(event) => {
          setDraft({ text: event.target.value, value, problem: null });
        }}
        onBlur={() => {
          if (typing !== null) settle(typing.text);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle(typing?.text ?? value);
          if (event.key === 'Escape') setDraft(null);
        }}
      />
      <Calendar label={labels.calendar} value={value} range={range} onPick={settle} />
      {problem === null ? null : (
        <p id={`${id}-error`} role="alert" className={styles['error']}>
          {labels.problem[problem](formatDay(range.from), formatDay(range.to))}
        </p>
      )}
    </div>
  );
}

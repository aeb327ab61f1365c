import { useId, type ReactElement } from 'react';
import type { Choice } from './choice.ts';
import control from './control.module.css';
import styles from './ToggleGroup.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface ToggleGroupProps<Value extends string> {
  readonly label: string;
  /** `hidden`: only assistive technology is told the label, since the page says it already. */
  readonly labelling?: 'shown' | 'hidden';
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few choices, all in view. Arrow keys choose, as in every radio group. Wraps where the room is small. */
export function ToggleGroup<Value extends string>({
  label,
  labelling = 'shown',
  choices,
  value,
  onChange,
}: ToggleGroupProps<Value>): ReactElement {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={`${id}-label`} className={control['group']}>
      {labelling === 'hidden' ? (
        <VisuallyHidden id={`${id}-label`}>{label}</VisuallyHidden>
      ) : (
        <span id={`${id}-label`} className={control['label']}>
          {label}
        </span>
      )}
      <div className={styles['choices']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              className={styles['input']}
              onChange={() => {
                onChange(choice.value);
              }}
            />
            {choice.mark}
            <span className={styles['text']} data-text={choice.label}>
              {choice.label}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}

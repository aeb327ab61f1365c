import { useId, type ReactElement } from 'react';
import type { Choice } from './choice.ts';
import styles from './CheckGroup.module.css';
import control from './control.module.css';

interface CheckGroupProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  /** Those chosen. What an empty list means is the caller's to say. */
  readonly values: readonly Value[];
  /** Called with the new list, in the order of `choices`. */
  readonly onChange: (values: readonly Value[]) => void;
}

/** Any number of a few choices, all in view. */
export function CheckGroup<Value extends string>({
  label,
  choices,
  values,
  onChange,
}: CheckGroupProps<Value>): ReactElement {
  const id = useId();
  const toggle = (value: Value): void => {
    const chosen = choices.map((choice) => choice.value);
    onChange(
      chosen.filter((each) => (each === value ? !values.includes(each) : values.includes(each))),
    );
  };
  return (
    <fieldset aria-labelledby={id} className={control['group']}>
      <span id={id} className={control['label']}>
        {label}
      </span>
      <div className={styles['choices']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="checkbox"
              value={choice.value}
              checked={values.includes(choice.value)}
              className={styles['input']}
              onChange={() => {
                toggle(choice.value);
              }}
            />
            {choice.mark}
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

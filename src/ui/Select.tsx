import { useId, type ReactElement } from 'react';
import type { Choice } from './choice.ts';
import control from './control.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of many choices, in the browser's own list. Marks of the choices are not shown. */
export function Select<Value extends string>({
  label,
  choices,
  value,
  onChange,
}: SelectProps<Value>): ReactElement {
  const id = useId();
  return (
    <div className={control['group']}>
      <label htmlFor={id} className={control['label']}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        className={control['input']}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

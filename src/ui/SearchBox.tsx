import { useId, useRef, type ReactElement } from 'react';
import control from './control.module.css';
import styles from './SearchBox.module.css';
import { TextButton } from './TextButton.tsx';

interface SearchBoxProps {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A search field. Escape and the clear button empty it and keep the focus in it. */
export function SearchBox({ label, clearLabel, value, onChange }: SearchBoxProps): ReactElement {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    onChange('');
    input.current?.focus();
  };
  return (
    <div className={control['group']}>
      <label htmlFor={id} className={control['label']}>
        {label}
      </label>
      <span className={styles['box']}>
        <input
          id={id}
          ref={input}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={value}
          className={`${control['input']} ${styles['input']}`}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || value === '') return;
            event.preventDefault();
            clear();
          }}
        />
        {value === '' ? null : (
          <span className={styles['clear']}>
            <TextButton onPress={clear}>{clearLabel}</TextButton>
          </span>
        )}
      </span>
    </div>
  );
}

import { type ReactElement, useId, useState } from 'react';
import control from './control.module.css';
import styles from './TextField.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called when the typing is done (Enter, or leaving the field) with a text that is none of the `problems`. */
  readonly onChange: (text: string) => void;
  /** What is wrong with a text; `null`: nothing. */
  readonly problemOf: (text: string) => string | null;
  /** Said under the field. */
  readonly note?: string | undefined;
  readonly inputMode?: 'text' | 'numeric';
  /** Room for about so many characters. */
  readonly size: number;
}

/** What is being typed, and over which value: a new value from outside ends the typing. */
interface Draft {
  readonly text: string;
  readonly value: string;
}

/** A line of text that is taken when it is done. Says what is wrong with it; Escape takes the typing back. */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, value, onChange, problemOf, note, inputMode = 'text', size } = props;
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const typing = draft?.value === value ? draft : null;
  const settle = (): void => {
    if (typing === null) return;
    const text = typing.text.trim();
    const wrong = problemOf(text);
    setProblem(wrong);
    if (wrong !== null) return;
    setDraft(null);
    if (text !== value) onChange(text);
  };
  const about = [problem === null ? '' : `${id}-problem`, note === undefined ? '' : `${id}-note`];
  const describedBy = about.filter((each) => each !== '').join(' ');
  return (
    <div className={control['group']}>
      <label htmlFor={id} className={control['label']}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        spellCheck={false}
        size={size}
        className={`${control['input']} ${styles['input']}`}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        value={typing?.text ?? value}
        onChange={(event) => {
          setDraft({ text: event.target.value, value });
          setProblem(null);
        }}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
          if (event.key !== 'Escape') return;
          setDraft(null);
          setProblem(null);
        }}
      />
      {problem === null ? null : (
        <p id={`${id}-problem`} role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      {note === undefined ? null : (
        <p id={`${id}-note`} className={styles['note']}>
          {note}
        </p>
      )}
    </div>
  );
}

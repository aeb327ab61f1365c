import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import styles from './Combobox.module.css';
import control from './control.module.css';
import { optionForKey } from './optionForKey.ts';

/** Something to choose. */
export interface ComboOption {
  readonly id: string;
  readonly label: string;
  /** What choosing it does, or else what it is. */
  readonly detail: string;
}

/** Options that belong together. */
export interface ComboGroup {
  readonly id: string;
  readonly label: string;
  readonly options: readonly ComboOption[];
}

interface ComboboxProps {
  readonly label: string;
  /** How to use it: said with the field, and seen while it is empty. */
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly groups: readonly ComboGroup[];
  /** How much was found; read out when it changes. */
  readonly status: string;
  readonly onChoose: (id: string) => void;
}

interface ListProps {
  readonly id: string;
  readonly groups: readonly ComboGroup[];
  readonly active: string | null;
  readonly label: string;
  readonly onChoose: (id: string) => void;
}

/** Id of the element of an option. */
function optionElement(list: string, option: string): string {
  return `${list}-${option}`;
}

function OptionList({ id, groups, active, label, onChoose }: ListProps): ReactElement {
  return (
    <div id={id} role="listbox" aria-label={label} className={styles['list']}>
      {groups.map((group) => (
        <div key={group.id} role="group" aria-label={group.label}>
          <p className={styles['group']} aria-hidden="true">
            {group.label}
          </p>
          {group.options.map((option) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and the keys
            <div
              key={option.id}
              id={optionElement(id, option.id)}
              role="option"
              aria-selected={option.id === active}
              className={styles['option']}
              onPointerDown={(event) => {
                // The field keeps the focus.
                event.preventDefault();
              }}
              onClick={() => {
                onChoose(option.id);
              }}
            >
              <span>{option.label}</span> <span className={styles['detail']}>{option.detail}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/**
 * A field with a list of what it may mean (WAI-ARIA combobox): arrows move through the list, Home and End stay with the
 * text, Enter chooses, Escape empties the field first and only then is left to what is around. The first option is ready at once. Takes the focus when it comes.
 */
export function Combobox(props: ComboboxProps): ReactElement {
  const { label, hint, value, onChange, groups, status, onChoose } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);
  const [pointed, setPointed] = useState<string | null>(null);
  const options = groups.flatMap((group) => group.options.map((option) => option.id));
  const active = pointed !== null && options.includes(pointed) ? pointed : (options[0] ?? null);
  const list = `${id}-list`;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = optionForKey(event.key, options, active);
    if (next !== null) {
      setPointed(next);
      document.getElementById(optionElement(list, next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && active !== null) onChoose(active);
    else if (event.key === 'Escape' && value !== '') onChange('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <label htmlFor={id} className={control['label']}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        ref={input}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="go"
        className={`${control['input']} ${styles['input']}`}
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active === null ? undefined : optionElement(list, active)}
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => {
          setPointed(null);
          onChange(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} className={styles['hint']} hidden={value !== ''}>
        {hint}
      </p>
      <p role="status" className={styles['hint']}>
        {status}
      </p>
      <OptionList id={list} groups={groups} active={active} label={label} onChoose={onChoose} />
    </>
  );
}

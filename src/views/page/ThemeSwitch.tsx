import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDarkFlag } from '#state/useDarkFlag.ts';
import styles from './ThemeSwitch.module.css';

/** Light, dark or as the reader's system says. The choice is in the address (`dark=`), not in storage. */
export function ThemeSwitch(): ReactElement {
  const { messages } = useAppConfig();
  const [flag, choose] = useDarkFlag();
  return (
    <label className={styles['switch']}>
      <span>{messages.page.theme.label}</span>
      <select
        value={flag}
        onChange={(event) => {
          choose(event.target.value);
        }}
      >
        <option value="auto">{messages.page.theme.auto}</option>
        <option value="false">{messages.page.theme.light}</option>
        <option value="true">{messages.page.theme.dark}</option>
      </select>
    </label>
  );
}

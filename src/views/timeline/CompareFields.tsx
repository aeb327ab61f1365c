import type { ReactElement } from 'react';
import type { DaySpan } from '#domain/question.ts';
import { addDays } from '#lib/date.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { DateField } from '#ui/DateField.tsx';
import type { DayRange } from '#ui/dayAxis.ts';
import { TextButton } from '#ui/TextButton.tsx';
import styles from './Timeline.module.css';

interface CompareFieldsProps {
  readonly span: DaySpan;
  readonly range: DayRange;
  readonly onSpan: (span: DaySpan, how: 'push' | 'replace') => void;
  readonly onLeave: () => void;
}

/** Both dates to type, and the way out. */
export function CompareFields({ span, range, onSpan, onLeave }: CompareFieldsProps): ReactElement {
  const { format, messages } = useAppConfig();
  const text = messages.changes.control;
  const field = { labels: messages.ui.dateField, formatDay: format.date };
  return (
    <div className={styles['bar']}>
      <DateField
        {...field}
        label={text.from}
        value={span.from}
        range={{ from: range.from, to: addDays(span.to, -1) }}
        onChange={(from) => {
          onSpan({ from, to: span.to }, 'push');
        }}
      />
      <DateField
        {...field}
        label={text.to}
        value={span.to}
        range={{ from: addDays(span.from, 1), to: range.to }}
        onChange={(to) => {
          onSpan({ from: span.from, to }, 'push');
        }}
      />
      <TextButton look="bordered" onPress={onLeave}>
        {text.leave}
      </TextButton>
    </div>
  );
}

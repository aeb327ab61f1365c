import { type ReactElement, useMemo } from 'react';
import type { Ledger } from '#domain/ledger.ts';
import type { DaySpan } from '#domain/question.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { TextButton } from '#ui/TextButton.tsx';
import { comparePresets } from './comparePresets.ts';
import styles from './Timeline.module.css';

interface ComparePresetsProps {
  readonly ledger: Pick<Ledger, 'coalition' | 'events'>;
  readonly span: DaySpan;
  readonly onSpan: (span: DaySpan, how: 'push' | 'replace') => void;
}

/** Pairs of dates that are worth a press. */
export function ComparePresets({ ledger, span, onSpan }: ComparePresetsProps): ReactElement | null {
  const { messages } = useAppConfig();
  const text = messages.changes.control;
  const { coalition, events } = ledger;
  const presets = useMemo(() => comparePresets(events, coalition), [events, coalition]);
  if (presets.length === 0) return null;
  return (
    <div role="group" aria-label={text.presets} className={styles['presets']}>
      {presets.map(({ id, span: offered, level }) => (
        <TextButton
          key={id}
          pressed={offered.from === span.from && offered.to === span.to}
          onPress={() => {
            onSpan(offered, 'push');
          }}
        >
          {text.preset[id](messages.claim.eventLevel[level] ?? level)}
        </TextButton>
      ))}
    </div>
  );
}

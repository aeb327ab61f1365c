import type { ReactElement } from 'react';
import { dayAsked } from '#domain/asof.ts';
import { eventsAt } from '#domain/eventsAt.ts';
import type { Ledger } from '#domain/ledger.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useQuestion } from '#state/useQuestion.ts';
import styles from './Timeline.module.css';

/** What happened last, on the day shown. */
export function LatestEvent({
  ledger,
}: {
  readonly ledger: Pick<Ledger, 'coalition' | 'events'>;
}): ReactElement {
  const { format, messages } = useAppConfig();
  const [question] = useQuestion();
  const [event] = eventsAt(ledger.events, dayAsked(question, ledger.coalition));
  return (
    <p className={styles['event']}>
      {messages.timeline.lastEvent}:{' '}
      {event === undefined
        ? messages.timeline.noEvent
        : messages.timeline.event(format.date(event.date), event.title)}
    </p>
  );
}

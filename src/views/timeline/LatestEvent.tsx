import type { ReactElement } from 'react';
import { dayAsked } from '#domain/asof.ts';
import { latestEvent } from '#domain/eventsAt.ts';
import type { Ledger } from '#domain/ledger.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useFollowingQuestion } from '#state/useQuestion.ts';
import { usePageHref } from '#views/kit/usePageHref.ts';
import styles from './Timeline.module.css';

/** What happened last, on the day shown, with the way to its record. */
export function LatestEvent({
  ledger,
}: {
  readonly ledger: Pick<Ledger, 'coalition' | 'events'>;
}): ReactElement {
  const { format, messages } = useAppConfig();
  const question = useFollowingQuestion();
  const href = usePageHref();
  const event = latestEvent(ledger.events, dayAsked(question, ledger.coalition));
  return (
    <p className={styles['event']}>
      {messages.punctuation.label(messages.timeline.lastEvent)}{' '}
      {event === null ? (
        messages.timeline.noEvent
      ) : (
        <>
          <a href={href({ kind: 'sources' }, { focus: event.id, tab: [] })} lang="en">
            {event.title}
          </a>{' '}
          {messages.punctuation.aside(format.date(event.date))}
        </>
      )}
    </p>
  );
}

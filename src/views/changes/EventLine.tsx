import type { ReactElement } from 'react';
import type { EventChange } from '#domain/change.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { ChangeLine } from './ChangeLine.tsx';

/** A meeting or milestone: day, title, place, who met, and how many came as reported. */
export function EventLine({ change }: { readonly change: EventChange }): ReactElement {
  const { format, messages } = useAppConfig();
  const { claim } = messages;
  const { event, meeting } = change;
  const { reported } = event;
  const facts = [
    event.place,
    ...(meeting ? [claim.eventLevel[event.level] ?? event.level] : []),
    ...(reported === null ? [] : [claim.headCount(format.span(reported.low, reported.high))]),
  ];
  return (
    <ChangeLine
      name={format.date(event.date)}
      ids={[event.id]}
      detail={messages.changes.remarks(facts)}
    >
      <span lang="en">{event.title}</span>
    </ChangeLine>
  );
}

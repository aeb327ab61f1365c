import { type ReactElement, useMemo } from 'react';
import { dayAsked } from '#domain/asof.ts';
import { eventsAt } from '#domain/eventsAt.ts';
import type { Ledger } from '#domain/ledger.ts';
import { ledgerTimeline } from '#domain/ledgerTimeline.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useDatasets } from '#state/useDatasets.ts';
import { useQuestion } from '#state/useQuestion.ts';
import { DateField } from '#ui/DateField.tsx';
import { DateSlider } from '#ui/DateSlider.tsx';
import { PlayButton } from '#ui/PlayButton.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { TextButton } from '#ui/TextButton.tsx';
import { TipLayer } from '#ui/TipLayer.tsx';
import { FailedDatasets } from '#views/kit/FailedDatasets.tsx';
import { usePlay } from './usePlay.ts';
import styles from './Timeline.module.css';

const DATASETS = ['coalition', 'events', 'members', 'stances', 'roles', 'reports'] as const;

type TimelineLedger = Pick<Ledger, (typeof DATASETS)[number]>;

function LatestEvent({ ledger }: { readonly ledger: TimelineLedger }): ReactElement {
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

function DateControl({ ledger }: { readonly ledger: TimelineLedger }): ReactElement {
  const { format, messages } = useAppConfig();
  const [question, ask] = useQuestion();
  const text = messages.timeline;
  const timeline = useMemo(() => ledgerTimeline(ledger), [ledger]);
  const range = { from: timeline.first, to: timeline.last };
  const ticks = useMemo(
    () =>
      timeline.ticks.map(({ day, events }) => ({
        day,
        label: text.event(format.date(day), events.map((event) => event.title).join('; ')),
      })),
    [timeline, text, format],
  );
  const day = dayAsked(question, ledger.coalition);
  const goTo = (asof: string, how: 'push' | 'replace'): void => {
    ask({ asof: asof === ledger.coalition.asof ? null : asof }, how);
  };
  const play = usePlay(day, range, ticks, (asof) => {
    goTo(asof, 'replace');
  });
  return (
    <TipLayer className={styles['control']}>
      <div className={styles['bar']}>
        <PlayButton playing={play.playing} labels={text} onToggle={play.toggle} />
        <DateField
          label={text.typed}
          value={day}
          range={range}
          onChange={(asof) => {
            goTo(asof, 'push');
          }}
          labels={messages.ui.dateField}
          formatDay={format.date}
        />
        <TextButton
          disabled={question.asof === null}
          onPress={() => {
            ask({ asof: null });
          }}
        >
          {text.latest}
        </TextButton>
      </div>
      <DateSlider
        range={range}
        value={day}
        ticks={ticks}
        onChange={(asof) => {
          goTo(asof, 'replace');
        }}
        labels={{ label: text.label, help: messages.ui.dateSlider.help }}
        format={format}
      />
      <LatestEvent ledger={ledger} />
    </TipLayer>
  );
}

/** The date that the whole dashboard is about: to drag, to type, or to play. */
export function Timeline(): ReactElement {
  const { messages } = useAppConfig();
  const datasets = useDatasets(DATASETS);
  return (
    <section className={styles['timeline']} aria-label={messages.timeline.title}>
      {datasets.kind === 'ready' ? (
        <DateControl ledger={datasets.ledger} />
      ) : datasets.kind === 'failed' ? (
        <FailedDatasets failures={datasets.failures} onRetry={datasets.retry} />
      ) : (
        <Skeleton width="100%" height="100%" label={messages.figure.loading} />
      )}
    </section>
  );
}

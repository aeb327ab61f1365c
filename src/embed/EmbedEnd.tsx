import { type ReactElement, useMemo } from 'react';
import type { ChartModel } from '#charts/kit/spec.ts';
import type { Ledger } from '#domain/ledger.ts';
import { newestRecord } from '#domain/newestRecord.ts';
import { type Frozen, useAppConfig } from '#state/AppConfig.tsx';
import { useRestingPlace } from '#state/usePlace.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { formatEmbedPath } from '#url/embedPath.ts';
import type { FigureEndProps } from '#views/figure/AnsweredFigure.tsx';
import { ShareLink } from '#views/figure/ShareLink.tsx';
import { tableDescription } from '#views/figure/tableDescription.ts';
import { usePageHref, viewHrefs } from '#views/kit/usePageHref.ts';
import { ImageLink, PreparedImageLink } from './ImageLink.tsx';
import styles from './EmbedPage.module.css';

/** When what is in view was last said, by the ledger of which day. */
function Newest({
  model,
  ledger,
}: {
  readonly model: ChartModel;
  readonly ledger: Partial<Ledger>;
}): ReactElement | null {
  const { format, messages } = useAppConfig();
  const newest = useMemo(
    () => newestRecord(ledger, new Set(model.table.rows.flatMap(({ claims }) => claims))),
    [model, ledger],
  );
  if (newest === null) return null;
  return <p>{messages.embed.newest(format.date(newest.date), format.date(newest.recorded))}</p>;
}

/** What a frozen embed says about itself and about what came later. */
function FrozenNote({
  frozen,
  chart,
}: {
  readonly frozen: Frozen;
  readonly chart: string;
}): ReactElement {
  const { base, format, messages } = useAppConfig();
  const { search } = useRestingPlace();
  const { later } = frozen;
  const text = messages.embed;
  const language = format.locale === 'en' ? null : format.locale;
  const live = formatEmbedPath({ chart, language, release: null }, base) + search;
  return (
    <p>
      {text.frozen(format.date(frozen.release))}{' '}
      {later === null ? null : (
        <>
          {later.changes === 0
            ? text.laterSame(format.date(later.release))
            : text.later(
                later.changes,
                format.number(later.changes),
                format.date(later.release),
              )}{' '}
          <a href={live}>{text.live}</a>
        </>
      )}
    </p>
  );
}

/** The numbers of the chart as a plain table that opens without a script. */
function Numbers({ model }: { readonly model: ChartModel }): ReactElement {
  const { format, messages } = useAppConfig();
  const table = useMemo(() => tableDescription(model.table, false), [model]);
  return (
    <details className={styles['numbers']} data-aside>
      <summary>{messages.embed.table}</summary>
      <DataTable table={table} sort={null} compareText={format.compare} />
    </details>
  );
}

/** Address of this very view by itself: in the dashboard, or the frozen page. */
function useViewAddress(chart: string): string {
  const { base, format, frozen, home } = useAppConfig();
  const { search } = useRestingPlace();
  const { shared } = viewHrefs(home, search);
  if (frozen === null) return `${shared({ kind: 'dashboard' }, { overlay: null })}#${chart}`;
  const language = format.locale === 'en' ? null : format.locale;
  return formatEmbedPath({ chart, language, release: frozen.release }, base) + search;
}

interface EmbedEndProps extends FigureEndProps {
  /** Where pictures of the chart are. */
  readonly image: ReactElement;
}

/** What stands under an embedded chart: its numbers, how new they are, and where to go on. */
function EmbedEnd({ chart, ledger, model, asTable, image }: EmbedEndProps): ReactElement {
  const { base, frozen, messages } = useAppConfig();
  const href = usePageHref();
  const address = useViewAddress(chart.id);
  const text = messages.embed;
  const outside = { target: '_blank', rel: 'noopener' };
  return (
    <>
      {asTable ? null : <Numbers model={model} />}
      <div className={styles['newest']} data-aside>
        {frozen === null ? (
          <Newest model={model} ledger={ledger} />
        ) : (
          <FrozenNote frozen={frozen} chart={chart.id} />
        )}
      </div>
      <nav className={styles['links']} aria-label={text.actions} data-aside>
        <a href={`${href({ kind: 'dashboard' })}#${chart.id}`} {...outside} data-logo>
          {text.dashboard}
        </a>
        <a href={href({ kind: 'sources' }, { overlay: null, focus: null })} {...outside}>
          {messages.figure.sources}
        </a>
        <a href={`${base}data/${chart.id}.csv`} {...outside}>
          {text.data}
        </a>
        {image}
        <ShareLink title={model.title} address={address} isOutside />
      </nav>
    </>
  );
}

/** The end of a chart that is drawn at build time, where links can lead only to what was prepared. */
export function StillEnd(props: FigureEndProps): ReactElement {
  return <EmbedEnd {...props} image={<PreparedImageLink chart={props.chart.id} />} />;
}

/** The end of a live chart. */
export function LiveEnd(props: FigureEndProps): ReactElement {
  return <EmbedEnd {...props} image={<ImageLink chart={props.chart.id} />} />;
}

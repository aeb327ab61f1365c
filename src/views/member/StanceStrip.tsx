import { type ReactElement, type ReactNode, useId } from 'react';
import type { Swatch } from '#charts/kit/spec.ts';
import { NO_STANCE_SWATCH, STANCE_SWATCHES } from '#charts/kit/stanceSwatch.ts';
import { Textures, fillOf } from '#charts/kit/Textures.tsx';
import { STANCES, type Stance } from '#domain/claim.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { cssPaint } from '#theme/paint.ts';
import { StanceMark } from '#views/kit/StanceMark.tsx';
import type { StanceStripModel, StripClaim, StripSegment } from './stanceStrip.ts';
import styles from './StanceStrip.module.css';

/** Side of a claim's square, px. */
const MARK = 11;

function swatchOf(stance: Stance | null): Swatch {
  return stance === null ? NO_STANCE_SWATCH : STANCE_SWATCHES[stance];
}

interface LineProps {
  readonly label: string;
  /** The line in words, for those who do not see it. */
  readonly description: string;
  readonly height: number;
  readonly stances: readonly (Stance | null)[];
  readonly children: (fill: (stance: Stance | null) => string) => ReactNode;
}

function Line({ label, description, height, stances, children }: LineProps): ReactElement {
  const { messages } = useAppConfig();
  const prefix = `strip-${useId().replaceAll(/\W/g, '')}`;
  return (
    <div className={styles['line']}>
      <span className={styles['label']} aria-hidden="true">
        {label}
      </span>
      <svg
        className={styles['svg']}
        height={height}
        role="img"
        aria-label={messages.punctuation.labelled(label, description)}
      >
        <Textures prefix={prefix} swatches={stances.map(swatchOf)} paint={cssPaint} />
        {children((stance) => fillOf(prefix, swatchOf(stance), cssPaint))}
      </svg>
    </div>
  );
}

function strokeOf(stance: Stance | null): string {
  const swatch = swatchOf(stance);
  return cssPaint(swatch.mark ?? swatch.token);
}

function Segment({ segment, fill }: { segment: StripSegment; fill: string }): ReactElement {
  const { from, width, stance, disputed } = segment;
  return (
    <>
      <rect
        x={`${from}%`}
        width={`${width}%`}
        y={1}
        height={18}
        fill={fill}
        stroke={strokeOf(stance)}
      />
      {disputed ? (
        <rect x={`${from}%`} width={`${width}%`} y={22} height={3} fill={cssPaint('warning')} />
      ) : null}
    </>
  );
}

function ClaimMark({ mark, fill }: { mark: StripClaim; fill: string }): ReactElement {
  return (
    <svg x={`${mark.at}%`} overflow="visible">
      <rect
        x={-MARK / 2}
        y={2.5}
        width={MARK}
        height={MARK}
        fill={fill}
        stroke={strokeOf(mark.claim.stance)}
      />
    </svg>
  );
}

function Axis({ model }: { readonly model: StanceStripModel }): ReactElement {
  const { format } = useAppConfig();
  return (
    <div className={styles['line']} aria-hidden="true">
      <span />
      <svg className={styles['axis']} height={20}>
        <text x="0%" y={14}>
          {format.shortDate(model.from)}
        </text>
        {model.years.map(({ day, at }) => (
          <text key={day} x={`${at}%`} y={14} textAnchor="middle">
            {format.shortDate(day.slice(0, 4))}
          </text>
        ))}
        <text x="100%" y={14} textAnchor="end">
          {format.shortDate(model.to)}
        </text>
      </svg>
    </div>
  );
}

function Key({ model }: { readonly model: StanceStripModel }): ReactElement {
  const { messages } = useAppConfig();
  const stances = new Set(
    model.lines.flatMap((line) => line.claims.map(({ claim }) => claim.stance)),
  );
  return (
    <ul className={styles['key']}>
      {STANCES.filter((stance) => stances.has(stance)).map((stance) => (
        <li key={stance}>
          <StanceMark stance={stance} />
        </li>
      ))}
      {model.segments.some((segment) => segment.disputed) ? (
        <li className={styles['disputed']}>{messages.charts.disputed}</li>
      ) : null}
    </ul>
  );
}

/** A party's stance through time: on top by the reading chosen, below every claim on the line of whoever speaks. */
export function StanceStrip({ model }: { readonly model: StanceStripModel }): ReactElement {
  const { format, messages } = useAppConfig();
  const { domain, memberPage } = messages;
  const label = (stance: Stance | null): string =>
    stance === null ? domain.noStance : domain.stance[stance];
  const periods = model.segments.map(({ period, stance }) =>
    memberPage.since(label(stance), format.date(period.from)),
  );
  return (
    <div className={styles['strip']}>
      <Line
        label={memberPage.strip}
        description={format.list(periods)}
        height={26}
        stances={model.segments.map(({ stance }) => stance)}
      >
        {(fill) =>
          model.segments.map((segment) => (
            <Segment key={segment.period.from} segment={segment} fill={fill(segment.stance)} />
          ))
        }
      </Line>
      {model.lines.map(({ basis, claims }) => (
        <Line
          key={basis}
          label={domain.basis[basis]}
          description={format.list(
            claims.map(({ claim }) =>
              memberPage.said(label(claim.stance), format.date(claim.date)),
            ),
          )}
          height={16}
          stances={claims.map(({ claim }) => claim.stance)}
        >
          {(fill) =>
            claims.map((mark) => (
              <ClaimMark key={mark.claim.id} mark={mark} fill={fill(mark.claim.stance)} />
            ))
          }
        </Line>
      ))}
      <Axis model={model} />
      <Key model={model} />
    </div>
  );
}

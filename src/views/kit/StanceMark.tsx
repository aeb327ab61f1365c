import { type ReactElement, useId } from 'react';
import { LegendSwatch } from '#charts/kit/LegendSwatch.tsx';
import { NO_STANCE_SWATCH, STANCE_SWATCHES } from '#charts/kit/stanceSwatch.ts';
import type { Stance } from '#domain/claim.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { cssPaint } from '#theme/paint.ts';
import styles from './StanceMark.module.css';

/** A stance as on the map: swatch and word. `null`: nobody whose word counts has spoken. */
export function StanceMark({ stance }: { readonly stance: Stance | null }): ReactElement {
  const { messages } = useAppConfig();
  const id = useId();
  const swatch = stance === null ? NO_STANCE_SWATCH : STANCE_SWATCHES[stance];
  return (
    <span className={styles['mark']}>
      <LegendSwatch
        prefix={`stance-${id.replaceAll(/\W/g, '')}`}
        swatch={swatch}
        paint={cssPaint}
      />
      {stance === null ? messages.domain.noStance : messages.domain.stance[stance]}
    </span>
  );
}

import type { ReactElement } from 'react';
import type { ControlId } from '#charts/kit/card.ts';
import type { ChartSpec } from '#charts/kit/spec.ts';
import { BasisControl } from './BasisControl.tsx';
import { EuShareControl, SeriesControl, SplitControl } from './aidControls.tsx';
import { AidUnitControl, KindControl, MeasureControl, TroopUnitControl } from './unitControls.tsx';
import { RegionControl } from './RegionControl.tsx';
import { RoleControl, StatusControl } from './roleControls.tsx';
import styles from './Figure.module.css';

const CONTROLS: Readonly<Record<Exclude<ControlId, 'time'>, () => ReactElement | null>> = {
  basis: BasisControl,
  'troop-unit': TroopUnitControl,
  measure: MeasureControl,
  'aid-unit': AidUnitControl,
  'aid-series': SeriesControl,
  'aid-split': SplitControl,
  'eu-share': EuShareControl,
  kind: KindControl,
  role: RoleControl,
  status: StatusControl,
  region: RegionControl,
};

/** The choices that a chart declares, but for its months, which stand under the plot. Each reads and writes the address. */
export function Controls({ chart }: { readonly chart: ChartSpec }): ReactElement | null {
  const ids = chart.controls.filter((id) => id !== 'time');
  if (ids.length === 0) return null;
  return (
    <div className={styles['controls']} data-choices>
      {ids.map((id) => {
        const Control = CONTROLS[id];
        return <Control key={id} />;
      })}
    </div>
  );
}

import type { ReactElement } from 'react';
import type { ChartSpec, ControlId } from '#charts/kit/spec.ts';
import { BasisControl } from './BasisControl.tsx';
import { AidUnitControl, KindControl, MeasureControl, TroopUnitControl } from './unitControls.tsx';
import { RegionControl } from './RegionControl.tsx';
import { RoleControl, StatusControl } from './roleControls.tsx';
import styles from './Figure.module.css';

const CONTROLS: Readonly<Record<ControlId, () => ReactElement | null>> = {
  basis: BasisControl,
  'troop-unit': TroopUnitControl,
  measure: MeasureControl,
  'aid-unit': AidUnitControl,
  kind: KindControl,
  role: RoleControl,
  status: StatusControl,
  region: RegionControl,
};

/** The choices that a chart declares. Each reads and writes the address. */
export function Controls({ chart }: { readonly chart: ChartSpec }): ReactElement | null {
  if (chart.controls.length === 0) return null;
  return (
    <div className={styles['controls']}>
      {chart.controls.map((id) => {
        const Control = CONTROLS[id];
        return <Control key={id} />;
      })}
    </div>
  );
}

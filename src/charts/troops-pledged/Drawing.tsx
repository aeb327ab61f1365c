import type { ReactElement } from 'react';
import { BarStage } from '#charts/kit/BarStage.tsx';
import { Textures } from '#charts/kit/Textures.tsx';
import type { DrawingProps } from '#charts/kit/spec.ts';
import { PledgeGroupMarks } from './PledgeGroupMarks.tsx';
import { PledgeRowMarks } from './PledgeRowMarks.tsx';
import type { TroopsPledgedModel } from './model.ts';
import { pledgeLayout } from './pledgeLayout.ts';

/** Range bars with a mark for each report, and below them who has no figure. */
export function Drawing({
  model,
  size,
  paint,
  mode,
}: DrawingProps<TroopsPledgedModel>): ReactElement {
  const layout = pledgeLayout(model, size.width);
  // An axis needs a length even where every figure is zero.
  const max = model.max > 0 ? model.max : 1;
  const prefix = `troops-pledged-${mode}`;
  const groups = (
    <>
      <Textures prefix={prefix} swatches={model.groups.map(({ swatch }) => swatch)} paint={paint} />
      {model.groups.map((group, index) => {
        const place = layout.groups[index];
        return place === undefined ? null : (
          <PledgeGroupMarks
            key={group.id}
            group={group}
            place={place}
            layout={layout}
            prefix={prefix}
            paint={paint}
          />
        );
      })}
    </>
  );
  if (model.rows.length === 0) {
    return (
      <svg width={size.width} height={size.height} viewBox={`0 0 ${size.width} ${size.height}`}>
        {groups}
      </svg>
    );
  }
  const rows = model.rows.map((row, index) => {
    const place = layout.rows[index];
    return place === undefined ? null : (
      <PledgeRowMarks
        key={row.party}
        row={row}
        place={place}
        layout={layout}
        max={max}
        paint={paint}
      />
    );
  });
  return (
    <BarStage size={size} plot={layout.plot} max={max} ticks={layout.ticks} paint={paint}>
      {rows}
      {groups}
    </BarStage>
  );
}

import type { ReactElement } from 'react';
import { PlotText } from '#charts/kit/PlotText.tsx';
import { fillOf } from '#charts/kit/Textures.tsx';
import type { Paint } from '#theme/paint.ts';
import type { PledgeGroup } from './pledgeGroups.ts';
import type { GroupPlace, PledgeLayout } from './pledgeLayout.ts';
import { PLEDGE_SIZES } from './pledgeLayout.ts';

interface PledgeGroupMarksProps {
  readonly group: PledgeGroup;
  readonly place: GroupPlace;
  readonly layout: PledgeLayout;
  /** Prefix of the textures' ids. */
  readonly prefix: string;
  readonly paint: Paint;
}

/** Members without a figure: why there is none, and all their names. */
export function PledgeGroupMarks(props: PledgeGroupMarksProps): ReactElement {
  const { group, place, layout, prefix, paint } = props;
  const { swatch, listed } = PLEDGE_SIZES;
  const x = layout.left + swatch.width + 8;
  return (
    <g>
      <rect
        x={layout.left + 0.5}
        y={place.y + 1.5}
        width={swatch.width - 1}
        height={swatch.height - 1}
        fill={fillOf(prefix, group.swatch, paint)}
        stroke={paint(group.swatch.mark ?? group.swatch.token)}
      />
      {place.heading.map((line, index) => (
        <PlotText
          key={line}
          text={line}
          x={x}
          y={place.y + 13 + index * layout.headingLine}
          paint={paint}
          size={listed}
          weight={600}
        />
      ))}
      {group.names.map((listedParty, index) => {
        const at = place.names[index];
        if (at === undefined) return null;
        return (
          <g
            key={listedParty.party}
            data-party={listedParty.party}
            data-claims={listedParty.claims.join(' ')}
            data-tip={listedParty.tip}
          >
            <PlotText
              text={at.text}
              x={x + at.x}
              y={place.namesY + 13 + at.line * layout.listedLine}
              paint={paint}
              size={listed}
              weight={listedParty.selected ? 600 : 400}
              token={listedParty.selected ? 'selected' : 'ink'}
            />
          </g>
        );
      })}
    </g>
  );
}

import type { ReactElement } from 'react';
import { PlotText } from '#charts/kit/PlotText.tsx';
import { textWidth, type TextWeight } from '#lib/textWidth.ts';
import type { Paint } from '#theme/paint.ts';
import { NEWS_GAP, PLEDGE_SIZES } from './pledgeLayout.ts';

interface NewsTextProps {
  readonly news: string | null;
  /** The text that it stands after. */
  readonly text: string;
  readonly x: number;
  /** Baseline of the text. */
  readonly y: number;
  readonly size: number;
  readonly weight: TextWeight;
  readonly paint: Paint;
}

/** Says after a name or label that it is new or other than on the earlier day of a comparison. */
export function NewsText(props: NewsTextProps): ReactElement | null {
  const { news, text, x, y, size, weight, paint } = props;
  if (news === null) return null;
  return (
    <PlotText
      text={news}
      x={x + textWidth(text, size, weight) + NEWS_GAP}
      y={y}
      paint={paint}
      size={PLEDGE_SIZES.text}
      weight={600}
    />
  );
}

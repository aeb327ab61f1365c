import { type ReactElement, useRef } from 'react';
import type { ChartCard } from '#charts/kit/card.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { useWidth } from '#ui/useWidth.ts';

/** Height of title, choices, legend, notes and actions around a plot, px, on a phone and on wider screens. */
const AROUND = { narrow: 700, wide: 400 } as const;
/** The same of the choice of months and of what charts of months say besides, px. */
const MONTHS = { narrow: 450, wide: 210 } as const;

/** Keeps the place of a figure whose data are on their way. */
export function FigureSpace({ card }: { readonly card: ChartCard }): ReactElement {
  const { messages } = useAppConfig();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const screen = width < 480 ? 'narrow' : 'wide';
  const months = card.controls.includes('time') ? MONTHS[screen] : 0;
  return (
    <div ref={box}>
      <Skeleton
        width="100%"
        height={card.reservedHeight(width) + AROUND[screen] + months}
        label={messages.figure.loading}
      />
    </div>
  );
}

import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useWidth } from '#ui/useWidth.ts';
import { plotStep } from './plotSteps.ts';

/** Width assumed where nothing tells it, px. */
const GUESS = 640;

/** How large a plot is drawn, and by how much it is enlarged to fill its box. */
export interface PlotSize {
  /** px before it is enlarged. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Height that is left for an element where the page must not be higher than its frame, px; `null` where it may. */
function useRoom(element: RefObject<HTMLElement | null>, fits: boolean): number | null {
  const [room, setRoom] = useState<number | null>(null);
  useLayoutEffect(() => {
    const around = element.current?.parentElement;
    if (!fits || around == null) return undefined;
    const measure = (): void => {
      if (around.clientHeight > 0) setRoom(around.clientHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    return () => {
      observer.disconnect();
    };
  }, [element, fits]);
  return room;
}

/** Width of the plot that stands on the page already, as in a still, or of the place kept for it, px: a drawing made for another width would be drawn twice. */
function likelyWidth(id: string): number {
  const standing = document.querySelector(`[data-plot="${id}"]`) ?? document.getElementById(id);
  const width = standing?.clientWidth ?? 0;
  return width > 0 ? width : GUESS;
}

/** The size of a chart's plot in a box, kept up to date. */
export function usePlotSize(
  box: RefObject<HTMLElement | null>,
  chart: ChartSpec,
  model: ChartModel,
): PlotSize {
  const { fitsFrame } = useAppConfig();
  const step = plotStep(
    useWidth(
      box,
      useMemo(() => likelyWidth(chart.id), [chart]),
    ),
  );
  const room = useRoom(box, fitsFrame);
  const { width } = step;
  const height = useMemo(() => chart.height(model, width), [chart, model, width]);
  return { width, height, scale: room === null ? step.scale : Math.min(step.scale, room / height) };
}

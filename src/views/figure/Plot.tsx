import { type ReactElement, useId, useMemo, useRef } from 'react';
import type { ChartModel, ChartSpec } from '#charts/kit/spec.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useAskedFor } from '#state/useQuestion.ts';
import { cssPaint } from '#theme/paint.ts';
import { TipLayer } from '#ui/TipLayer.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useRovingMarks } from '#ui/useRovingMarks.ts';
import { useReceipts } from './useReceipts.ts';
import { useLiveModule } from './useLiveModule.ts';
import { usePlotSize } from './usePlotSize.ts';
import styles from './Figure.module.css';

interface PlotProps {
  readonly chart: ChartSpec;
  readonly model: ChartModel;
}

/** The drawing, or the live machine once it has loaded, with tips, selection and keyboard for its marks. */
export function Plot({ chart, model }: PlotProps): ReactElement {
  const { messages } = useAppConfig();
  const { country } = useAskedFor('country');
  const box = useRef<HTMLDivElement>(null);
  const hint = useId();
  const openReceipts = useReceipts();
  useRovingMarks(box, {
    attribute: 'data-claims',
    pickedBy: 'data-party',
    onPick: openReceipts,
    picked: country,
  });
  const live = useLiveModule(chart, box);
  const { width, height, scale } = usePlotSize(box, chart, model);
  const drawing = useMemo(() => {
    const drawn = { model, size: { width, height }, paint: cssPaint };
    return live === null ? <chart.Drawing {...drawn} mode="live" /> : <live.Live {...drawn} />;
  }, [chart, live, model, width, height]);
  const enlarged = {
    width,
    height,
    transform: scale === 1 ? undefined : `scale(${scale})`,
    transformOrigin: '0 0',
  };
  return (
    <TipLayer className={styles['plot']}>
      <div
        ref={box}
        role="group"
        aria-label={model.alt}
        aria-describedby={hint}
        style={{ height: height * scale }}
        data-plot={chart.id}
      >
        <div style={enlarged}>{drawing}</div>
      </div>
      <VisuallyHidden id={hint}>{messages.figure.chartHint}</VisuallyHidden>
    </TipLayer>
  );
}

import { type ReactElement, useRef } from 'react';
import type { ChartSpec } from '#charts/kit/spec.ts';
import type { Language } from '#i18n/languages.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useBuilderChoice } from '#state/useBuilderChoice.ts';
import { ToggleGroup } from '#ui/ToggleGroup.tsx';
import { useWidth } from '#ui/useWidth.ts';
import { PREVIEW_WIDTHS } from '#url/builderChoice.ts';
import { EmbedFrame } from './EmbedFrame.tsx';
import { useEstimate } from './useEstimate.ts';
import { useSettled } from './useSettled.ts';
import styles from './Embeds.module.css';

interface PreviewProps {
  readonly chart: ChartSpec;
  readonly address: string;
  readonly language: Language;
  /** Width that the code reserves a height for, CSS pixels. */
  readonly width: number;
  /** Height at a width, CSS pixels; `null`: not measured yet. */
  readonly heightAt: (width: number) => number | null;
  readonly onHeight: (width: number, height: number) => void;
}

/** Usual widths: of a phone, and of a column of text where there is room for one. CSS pixels. */
const PHONE = 360;
const COLUMN = 600;

/** Milliseconds for which a choice must rest before it is shown: a slider that is dragged loads no frames. */
const REST = 250;

/** The embed at the width of a phone, a column or a desk; and, out of sight, at the width that is measured. */
export function Preview(props: PreviewProps): ReactElement {
  const { chart, language, width, heightAt, onHeight } = props;
  const { format, messages } = useAppConfig();
  const [choice, choose] = useBuilderChoice();
  const box = useRef<HTMLDivElement>(null);
  const room = useWidth(box, 640);
  const preview = choice.preview ?? (room < COLUMN ? PHONE : COLUMN);
  const address = useSettled(props.address, REST);
  const estimate = useEstimate(chart, language);
  const settled = address === props.address;
  const text = messages.embeds;
  const names: Readonly<Record<string, string>> = text.charts;
  const title = text.previewOf(names[chart.id] ?? chart.id);
  const scale = Math.min(1, room / preview);
  const height = heightAt(preview) ?? estimate;
  const measured = heightAt(width);
  const say = measured === null ? text.estimated : text.measured;
  const tell = (wide: number) => (high: number) => {
    // What an earlier address tells is about an earlier choice.
    if (settled) onHeight(wide, high);
  };
  return (
    <section className={styles['preview']} aria-labelledby="preview">
      <h2 id="preview">{text.preview}</h2>
      <ToggleGroup<string>
        label={text.width}
        labelling="hidden"
        value={String(preview)}
        choices={PREVIEW_WIDTHS.map((wide) => ({
          value: String(wide),
          label: `${text.previewWidths[wide]} (${format.number(wide)} px)`,
        }))}
        onChange={(chosen) => {
          const wide = PREVIEW_WIDTHS.find((each) => String(each) === chosen);
          if (wide !== undefined) choose({ preview: wide });
        }}
      />
      <div ref={box} className={styles['frame']} style={{ height: height * scale }} data-preview>
        <EmbedFrame
          key={`${preview} ${address}`}
          {...{ address, title, width: preview, height, scale }}
          onHeight={tell(preview)}
        />
      </div>
      {width === preview ? null : (
        <div className={styles['unseen']} inert>
          <EmbedFrame
            key={`${width} ${address}`}
            {...{ address, title, width, height: measured ?? estimate, scale: 1 }}
            onHeight={tell(width)}
          />
        </div>
      )}
      <p className={styles['note']} role="status">
        {say(format.number(measured ?? estimate), format.number(width))}
        {scale === 1 ? '' : ` ${text.scaled(format.number(Math.round(scale * 100)))}`}
      </p>
    </section>
  );
}

import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useBuilderChoice } from '#state/useBuilderChoice.ts';
import { TextField } from '#ui/TextField.tsx';
import { ToggleGroup } from '#ui/ToggleGroup.tsx';
import { FIXED_WIDTH, parseFixedWidth } from '#url/builderChoice.ts';

const FORMS = ['full', 'fixed'] as const;

/** A width to begin with: that of a column of text. */
const USUAL = 600;

/** As wide as the page allows, or a fixed number of pixels. */
export function WidthChoice(): ReactElement {
  const { format, messages } = useAppConfig();
  const [{ width }, choose] = useBuilderChoice();
  const text = messages.embeds;
  const { least, most } = FIXED_WIDTH;
  return (
    <>
      <ToggleGroup
        label={text.width}
        value={width === null ? 'full' : 'fixed'}
        choices={FORMS.map((value) => ({ value, label: text.widths[value] }))}
        onChange={(form) => {
          choose({ width: form === 'full' ? null : USUAL });
        }}
      />
      {width === null ? null : (
        <TextField
          label={text.pixels}
          value={String(width)}
          size={6}
          inputMode="numeric"
          problemOf={(typed) =>
            parseFixedWidth(typed) === null
              ? text.widthProblem(format.number(least), format.number(most))
              : null
          }
          onChange={(typed) => {
            choose({ width: parseFixedWidth(typed) });
          }}
        />
      )}
    </>
  );
}

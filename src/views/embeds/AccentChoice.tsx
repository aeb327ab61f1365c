import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useBuilderChoice } from '#state/useBuilderChoice.ts';
import { contrastRatio } from '#theme/contrast.ts';
import { TEXT_CONTRAST } from '#theme/hostColours.ts';
import { TOKENS } from '#theme/tokens.ts';
import { TextField } from '#ui/TextField.tsx';
import { colourOf } from '#url/renderFlags.ts';
import styles from './Embeds.module.css';

const GROUNDS = { auto: ['light', 'dark'], light: ['light'], dark: ['dark'] } as const;

/** The contrast of the colour on each ground that it may stand on, and what comes of it. */
function Contrast({ accent }: { readonly accent: string }): ReactElement {
  const { format, messages } = useAppConfig();
  const [{ theme }] = useBuilderChoice();
  const text = messages.embeds;
  const checked = GROUNDS[theme].map((ground) => ({
    ground,
    ratio: contrastRatio(accent, TOKENS.page[ground]),
  }));
  const tooLow = checked.some(({ ratio }) => ratio < TEXT_CONTRAST);
  // Down: 4.49 must not be shown as enough.
  const shown = (ratio: number): string => format.fixed(Math.floor(ratio * 10) / 10, 1);
  return (
    <p className={styles['note']} role="status">
      {checked.map(({ ground, ratio }) => text.contrast[ground](shown(ratio))).join(' ')}
      {tooLow ? ` ${text.contrast.tooLow(format.fixed(TEXT_CONTRAST, 1))}` : ''}
    </p>
  );
}

/** The colour of links and focus inside the embed. */
export function AccentChoice(): ReactElement {
  const { messages } = useAppConfig();
  const [{ accent }, choose] = useBuilderChoice();
  const text = messages.embeds;
  return (
    <div>
      <TextField
        label={text.accent}
        value={accent?.slice(1) ?? ''}
        size={8}
        note={text.accentNote}
        problemOf={(typed) =>
          typed === '' || colourOf(typed) !== null ? null : text.accentProblem
        }
        onChange={(typed) => {
          choose({ accent: colourOf(typed) });
        }}
      />
      {accent === null ? null : <Contrast accent={accent} />}
    </div>
  );
}

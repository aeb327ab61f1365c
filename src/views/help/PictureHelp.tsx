import type { ReactElement } from 'react';
import { PRESETS, PRESET_IDS, type PresetId } from '#export/presets.ts';
import type { Guide } from '#i18n/guide/en.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { PageSection } from '#views/kit/PageSection.tsx';
import { Terms } from '#views/kit/Terms.tsx';
import { TopicText } from '#views/kit/TopicText.tsx';
import { usePageHref } from '#views/kit/usePageHref.ts';

interface PictureHelpProps {
  readonly help: Guide['help']['export'];
}

/** Which pictures there are of a chart, and what stands on them. */
export function PictureHelp({ help }: PictureHelpProps): ReactElement {
  const { format, messages } = useAppConfig();
  const href = usePageHref();
  const { print, languages, credit } = help.topics;
  const sizeOf = (id: PresetId): string => {
    const { width, height, printWidth } = PRESETS[id];
    if (printWidth !== null) return help.printed(format.number(printWidth));
    return height === null ? help.asHigh(String(width)) : `${String(width)} × ${String(height)}`;
  };
  return (
    <PageSection id="export" title={help.title}>
      <TopicText id="export-sizes" topic={help.sizes}>
        <Terms
          terms={PRESET_IDS.map((id) => ({
            id,
            term: messages.imagePanel.presets[id],
            notes: [
              <>
                <code>{id}</code> {sizeOf(id)}
              </>,
            ],
          }))}
        />
        <p>
          <a href={`${href({ kind: 'contracts' })}#paths`} data-alone>
            {help.prepared}
          </a>
        </p>
      </TopicText>
      <TopicText id="export-print" topic={print} />
      <TopicText id="export-languages" topic={languages} />
      <TopicText id="export-credit" topic={credit} />
    </PageSection>
  );
}

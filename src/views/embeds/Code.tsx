import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useBuilderChoice } from '#state/useBuilderChoice.ts';
import { Notice } from '#ui/Notice.tsx';
import { ToggleGroup } from '#ui/ToggleGroup.tsx';
import { SNIPPET_KINDS } from '#url/builderChoice.ts';
import { embedAddress } from '#url/embedAddress.ts';
import { PageSection } from '#views/kit/PageSection.tsx';
import { CopyBox } from './CopyBox.tsx';
import { snippetText } from './snippetText.ts';
import { useLimits } from './useLimits.ts';
import { type SnippetInput, useSnippet } from './useSnippet.ts';
import styles from './Embeds.module.css';

/** What to paste: one of four kinds, each with when to use it and a button that copies it. */
export function Code(input: SnippetInput): ReactElement {
  const { messages } = useAppConfig();
  const [{ code }, choose] = useBuilderChoice();
  const snippet = useSnippet(input);
  const limits = useLimits(input.embed);
  const text = messages.embeds;
  return (
    <PageSection id="code" title={text.code}>
      <ToggleGroup
        label={text.kind}
        labelling="hidden"
        value={code}
        choices={SNIPPET_KINDS.map((value) => ({ value, label: text.kinds[value] }))}
        onChange={(kind) => {
          choose({ code: kind });
        }}
      />
      <p className={styles['when']}>{text.when[code]}</p>
      {limits.map((limit) => (
        <Notice key={limit} kind="info" title={limit} />
      ))}
      <CopyBox
        label={text.copyKind(text.kinds[code])}
        text={snippet === null ? '' : snippetText(code, snippet)}
      />
      <p>
        <a href={embedAddress(input.embed.place)} target="_blank" rel="noopener" data-alone>
          {text.open}
        </a>
      </p>
    </PageSection>
  );
}

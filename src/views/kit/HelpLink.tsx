import type { ReactElement } from 'react';
import { useAppConfig } from '#state/AppConfig.tsx';
import { formatPath } from '#url/path.ts';

/** Sections of the page of help. */
export type HelpSection = 'embed' | 'export' | 'cite' | 'read' | 'correct';

/** The way to a section of the help, in a tab of its own: what is open stays as it is. */
export function HelpLink({ section }: { readonly section: HelpSection }): ReactElement {
  const { home, messages } = useAppConfig();
  return (
    <p>
      <a
        href={`${formatPath({ kind: 'help' }, home)}#${section}`}
        target="_blank"
        rel="noopener"
        data-alone
      >
        {messages.embeds.help}
      </a>
    </p>
  );
}

import { type ReactElement, useCallback } from 'react';
import { MAIN_LANGUAGE, languageOf } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useCode } from '#state/useCode.ts';
import { Notice } from '#ui/Notice.tsx';
import { type CodedPage, loadPage, loadedPage } from './pages.tsx';

function titleOf(page: CodedPage, messages: Messages): string {
  switch (page.kind) {
    case 'dashboard':
      return messages.page.names.dashboard;
    case 'member':
      return page.party;
    case 'embeds':
      return messages.embeds.title;
    case 'sources':
      return messages.sourcesPage.title;
    case 'changelog':
      return messages.changelogPage.title;
    case 'method':
      return messages.page.names.method;
    case 'help':
      return messages.embeds.help;
    case 'contracts':
      return messages.embeds.contracts.title;
  }
}

/** A page, at once if it has been loaded before; an error to be tried again if it does not come. */
export function PagePlace({ page }: { readonly page: CodedPage }): ReactElement | null {
  const { base, format, messages } = useAppConfig();
  const language = languageOf(format.locale) ?? MAIN_LANGUAGE;
  const load = useCallback(
    () => loadPage(page, { language, address: window.location.origin + base }),
    [page, language, base],
  );
  const [loaded, again] = useCode(load, loadedPage(page, { language, address: null }));
  if (loaded.kind === 'ready') return <loaded.code.View page={page} />;
  if (loaded.kind === 'loading') return null;
  const title = titleOf(page, messages);
  return (
    <>
      <h1>{title}</h1>
      <Notice
        kind="error"
        title={messages.datasets.failed(title)}
        action={{ label: messages.figure.retry, onPress: again }}
      >
        {messages.datasets.reason.offline}
      </Notice>
    </>
  );
}

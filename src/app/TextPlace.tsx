import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { languageOf, MAIN_LANGUAGE } from '#i18n/languages.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { TextPage } from '#url/path.ts';
import { type ReadyText, knownTextPage, loadTextPage } from './textPages.tsx';

/** The page's code and words: on their way, lost on the way, or here. */
type Loaded =
  { readonly kind: 'loading' | 'failed' } | { readonly kind: 'ready'; readonly text: ReadyText };

/** A page of text, at once if it has been loaded before; an error to be tried again if it does not come. */
export function TextPlace({ page }: { readonly page: TextPage }): ReactElement | null {
  const { base, format, messages } = useAppConfig();
  const titles: Readonly<Record<TextPage, string>> = {
    method: messages.methodPage.title,
    help: messages.embeds.help,
    contracts: messages.embeds.contracts.title,
  };
  const language = languageOf(format.locale) ?? MAIN_LANGUAGE;
  const [loaded, setLoaded] = useState<Loaded>(() => {
    const text = knownTextPage(page, language);
    return text === null ? { kind: 'loading' } : { kind: 'ready', text };
  });
  const load = useCallback(() => {
    loadTextPage(page, language, window.location.origin + base).then(
      (text) => {
        setLoaded({ kind: 'ready', text });
      },
      () => {
        setLoaded({ kind: 'failed' });
      },
    );
  }, [page, language, base]);
  useEffect(() => {
    if (loaded.kind === 'loading') load();
  }, [loaded, load]);
  useEffect(() => {
    // The section was not there yet when the browser looked for the address's fragment.
    if (loaded.kind === 'ready')
      document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [loaded]);
  if (loaded.kind === 'ready') return <loaded.text.Page />;
  if (loaded.kind === 'loading') return null;
  return (
    <>
      <h1>{titles[page]}</h1>
      <Notice
        kind="error"
        title={messages.datasets.reason.offline}
        action={{ label: messages.figure.retry, onPress: load }}
      >
        {messages.datasets.otherPagesWork}
      </Notice>
    </>
  );
}

import { createFormat } from '#i18n/createFormat.ts';
import { LANGUAGES, loadGuide, loadMessages } from '#i18n/languages.ts';
import type { Tongue } from './sitePages.ts';

/** Every language of the interface with its words, the main one first. */
export function loadTongues(): Promise<readonly Tongue[]> {
  return Promise.all(
    LANGUAGES.map(async (language) => ({
      language,
      format: createFormat(language),
      messages: await loadMessages(language),
      guide: await loadGuide(language),
    })),
  );
}

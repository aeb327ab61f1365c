import { useQuery } from '@tanstack/react-query';
import { type Format, createFormat } from '#i18n/createFormat.ts';
import { type Language, loadMessages } from '#i18n/languages.ts';
import type { Messages } from '#i18n/messages/en.ts';

/** What a language is written with. */
export interface Words {
  readonly format: Format;
  readonly messages: Messages;
}

/** The words of a language other than the page's; `null` while they are on their way, or if they cannot be loaded. */
export function useWords(language: Language): Words | null {
  const { data } = useQuery({
    queryKey: ['words', language],
    queryFn: async () => ({
      format: createFormat(language),
      messages: await loadMessages(language),
    }),
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  return data ?? null;
}

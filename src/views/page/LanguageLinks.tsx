import type { ReactElement } from 'react';
import { LANGUAGES, type Language, MAIN_LANGUAGE, languageName } from '#i18n/languages.ts';
import { useAppConfig } from '#state/AppConfig.tsx';
import { useRestingPlace } from '#state/usePlace.ts';
import { homePath } from '#url/languagePath.ts';
import { formatPath, parsePath } from '#url/path.ts';
import { formatSearch, parseSearch } from '#url/search.ts';
import styles from './LanguageLinks.module.css';

/** What readers of a language write for it where its tag means something else to others: “UK” is a country. */
const SHORT: Partial<Record<Language, string>> = { uk: 'UA' };

/** Address of the page that is open in another language, with the same question. */
function useAddressIn(): (language: Language) => string {
  const { base, home } = useAppConfig();
  const { pathname, search } = useRestingPlace();
  const page = parsePath(pathname, home);
  const { question, foreign } = parseSearch(search);
  const query = formatSearch(
    question,
    foreign.filter(([key]) => key !== 'lang'),
  );
  return (language) => {
    const path = formatPath(page, homePath(base, language === MAIN_LANGUAGE ? null : language));
    return query === '' ? path : `${path}?${query}`;
  };
}

/** The page in every language, as plain links that keep the question. */
export function LanguageLinks(): ReactElement {
  const { format, messages } = useAppConfig();
  const addressIn = useAddressIn();
  return (
    <nav className={styles['languages']} aria-label={messages.page.language}>
      {LANGUAGES.map((language) => (
        <a
          key={language}
          href={addressIn(language)}
          lang={language}
          hrefLang={language}
          title={languageName(language)}
          aria-label={languageName(language)}
          aria-current={language === format.locale ? 'true' : undefined}
        >
          {SHORT[language] ?? language.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}

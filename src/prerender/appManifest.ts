import type { Coalition } from '#domain/ledger.ts';
import { type Language, MAIN_LANGUAGE } from '#i18n/languages.ts';
import { TOKENS } from '#theme/tokens.ts';
import { homePath } from '#url/languagePath.ts';
import { APP_FILES } from './appLinks.ts';
import type { Site } from './site.ts';

/**
 * How the dashboard is installed, in one language. Installed or not it is one thing, so that all languages share its id;
 * it keeps the browser's back button, since the address holds the view.
 */
export function appManifest(
  language: Language,
  { title }: Pick<Coalition, 'title'>,
  description: string,
  { base }: Site,
): Readonly<Record<string, unknown>> {
  const icon = (file: string, size: number, purpose: 'any' | 'maskable'): unknown => ({
    src: base + file,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: base,
    name: title[language] ?? title.en,
    description,
    lang: language,
    start_url: homePath(base, language === MAIN_LANGUAGE ? null : language),
    scope: base,
    display: 'minimal-ui',
    background_color: TOKENS.page.light,
    theme_color: TOKENS.page.light,
    icons: [
      { src: base + APP_FILES.icon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon(APP_FILES.small, 192, 'any'),
      icon(APP_FILES.large, 512, 'any'),
      icon(APP_FILES.maskable, 512, 'maskable'),
    ],
  };
}

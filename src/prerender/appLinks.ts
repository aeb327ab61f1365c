import { MAIN_LANGUAGE, type Language } from '#i18n/languages.ts';
import { escapeHtml } from '#lib/escapeHtml.ts';
import { TOKENS } from '#theme/tokens.ts';
import { homePath } from '#url/languagePath.ts';
import type { KeptBuild } from './keptBuild.ts';
import type { Site } from './site.ts';

/** Where the files of the mark and of the installed dashboard lie. */
export const APP_FILES = {
  icon: 'icon.svg',
  small: 'icon-192.png',
  large: 'icon-512.png',
  maskable: 'icon-maskable-512.png',
  manifest: 'manifest.webmanifest',
} as const;

/** Path of the manifest of a language below the site's base. */
export function manifestFile(language: Language): string {
  return homePath('', language === MAIN_LANGUAGE ? null : language) + APP_FILES.manifest;
}

const NO_ICON = /\s*<link rel="icon" href="data:,"[^>]*>/;

/** The built page without its note that there is no icon. */
export function withoutIcon(html: string): string {
  return html.replace(NO_ICON, '');
}

/**
 * What the head of a page of the dashboard says of the dashboard as a whole: its mark, how it is installed, and which build
 * it is of.
 * @param kept what may be kept for reading offline; `null`: nothing
 */
export function appLinks(
  language: Language,
  { base }: Site,
  kept: KeptBuild | null,
): readonly string[] {
  const at = (file: string): string => escapeHtml(base + file);
  const lines = [
    `<link rel="icon" href="${at(APP_FILES.icon)}" type="image/svg+xml" />`,
    `<link rel="apple-touch-icon" href="${at(APP_FILES.small)}" />`,
    `<link rel="manifest" href="${at(manifestFile(language))}" />`,
    `<meta name="theme-color" content="${TOKENS.page.light}" media="(prefers-color-scheme: light)" />`,
    `<meta name="theme-color" content="${TOKENS.page.dark}" media="(prefers-color-scheme: dark)" />`,
  ];
  if (kept !== null) {
    lines.push(`<meta name="build" content="${kept.id}" data-bytes="${kept.bytes}" />`);
  }
  return lines;
}

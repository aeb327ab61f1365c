import type { Rolldown } from 'vite';
import { escapeHtml } from '#lib/escapeHtml.ts';
import { scriptsOf } from './builtScripts.ts';

type Bundle = Rolldown.OutputBundle;

/** A style sheet of the build. */
export interface BuiltSheet {
  /** Name of its file in the build. */
  readonly file: string;
  readonly text: string;
}

/**
 * The style sheets that some scripts bring along, to be put as text into pages that stand before any script.
 * Throws if a source file is not the beginning of a built script.
 * @param sources ends of the paths of source files, such as `embed/main.ts`
 */
export function builtSheets(bundle: Bundle, sources: readonly string[]): readonly BuiltSheet[] {
  const sheets = scriptsOf(bundle, sources).flatMap((script) => [
    ...(script.viteMetadata?.importedCss ?? []),
  ]);
  return [...new Set(sheets)].map((file) => {
    const sheet = bundle[file];
    return { file, text: sheet?.type === 'asset' ? String(sheet.source).trim() : '' };
  });
}

/** Style sheets as one text. */
export function styleText(sheets: readonly BuiltSheet[]): string {
  return sheets.map(({ text }) => text).join('\n');
}

/**
 * Links that fetch nothing. Vite's loader of scripts takes a sheet that is linked for loaded: without these it would fetch
 * again what stands in the page as text.
 * @param sheets those that stand in the page whole
 * @param base path that the site lies under
 */
export function knownSheets(sheets: readonly BuiltSheet[], base: string): string {
  return sheets
    .map(({ file }) => `<link rel="stylesheet" disabled href="${escapeHtml(base + file)}" />`)
    .join('');
}

import type { Rolldown } from 'vite';
import { escapeHtml } from '#lib/escapeHtml.ts';
import { scriptsOf } from './builtScripts.ts';

type Bundle = Rolldown.OutputBundle;

/** Style sheets that stand in a page as text. */
interface BuiltStyles {
  readonly text: string;
  /** Names of their files in the build. */
  readonly files: readonly string[];
}

/**
 * The style sheets that some scripts bring along, as one text, to be put into pages that stand before any script.
 * Throws if a source file is not the beginning of a built script.
 * @param sources ends of the paths of source files, such as `embed/main.ts`
 */
export function builtStyles(bundle: Bundle, sources: readonly string[]): BuiltStyles {
  const sheets = scriptsOf(bundle, sources).flatMap((script) => [
    ...(script.viteMetadata?.importedCss ?? []),
  ]);
  const files = [...new Set(sheets)];
  const texts = files.map((name) => {
    const sheet = bundle[name];
    return sheet?.type === 'asset' ? String(sheet.source).trim() : '';
  });
  return { text: texts.join('\n'), files };
}

/**
 * Links that fetch nothing. Vite's loader of scripts takes a sheet that is linked for loaded: without these it would fetch
 * again what stands in the page as text.
 * @param base path that the site lies under
 */
export function knownSheets({ files }: BuiltStyles, base: string): string {
  return files
    .map((name) => `<link rel="stylesheet" disabled href="${escapeHtml(base + name)}" />`)
    .join('');
}

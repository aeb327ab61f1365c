import type { Rolldown } from 'vite';
import { escapeHtml } from '#lib/escapeHtml.ts';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

function isChunk(output: Rolldown.OutputAsset | Chunk | undefined): output is Chunk {
  return output?.type === 'chunk';
}

/** The chunk that a source file became the entry of; `null` if there is none. */
function chunkOf(bundle: Bundle, source: string): Chunk | null {
  const found = Object.values(bundle)
    .filter(isChunk)
    .find(({ facadeModuleId }) => facadeModuleId?.endsWith(source) === true);
  return found ?? null;
}

/** A chunk and all that it imports before it runs, each once, dependencies first. */
function withImports(bundle: Bundle, chunk: Chunk, seen: Set<string>): readonly Chunk[] {
  if (seen.has(chunk.fileName)) return [];
  seen.add(chunk.fileName);
  const before = chunk.imports
    .map((name) => bundle[name])
    .filter(isChunk)
    .flatMap((imported) => withImports(bundle, imported, seen));
  return [...before, chunk];
}

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
  const seen = new Set<string>();
  const sheets = sources.flatMap((source) => {
    const chunk = chunkOf(bundle, source);
    if (chunk === null) throw new Error(`No built script begins with ${source}.`);
    return withImports(bundle, chunk, seen).flatMap((each) => [
      ...(each.viteMetadata?.importedCss ?? []),
    ]);
  });
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

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

/**
 * The scripts that source files became, with all that they import before they run, each once, dependencies first.
 * Throws if a source file is not the beginning of a built script.
 * @param sources ends of the paths of source files, such as `embed/main.ts`
 */
export function scriptsOf(bundle: Bundle, sources: readonly string[]): readonly Chunk[] {
  const seen = new Set<string>();
  return sources.flatMap((source) => {
    const chunk = chunkOf(bundle, source);
    if (chunk === null) throw new Error(`No built script begins with ${source}.`);
    return withImports(bundle, chunk, seen);
  });
}

/** Links that fetch those of the scripts early that a built page does not ask for by itself. */
export function earlyScripts(
  bundle: Bundle,
  sources: readonly string[],
  { base, known }: { readonly base: string; readonly known: string },
): string {
  return scriptsOf(bundle, sources)
    .map(({ fileName }) => base + fileName)
    .filter((address) => !known.includes(address))
    .map((address) => `<link rel="modulepreload" crossorigin href="${escapeHtml(address)}" />`)
    .join('');
}

/** A path of at least 100 characters without children. */
const LONG_PATH = /<path([^>]*?) d="([^"]{100,})"([^>]*?)\/>/g;

/** Drawings that name the shapes they have in common. */
export interface SharedShapes {
  readonly drawings: readonly string[];
  /** The shapes, as a drawing that is not seen; empty if they have none in common. */
  readonly shapes: string;
}

/** Shapes that stand in more than one drawing, in the order of their first. */
function inCommon(drawings: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const drawing of drawings) {
    const found = [...drawing.matchAll(LONG_PATH)].map(([, , shape]) => shape ?? '');
    for (const shape of new Set(found)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([shape]) => shape);
}

/**
 * Takes out of drawings the long paths that several of them hold, such as the outlines of a map at each width, and has
 * them used by name: `<use href="#aid-map-plot-3" …/>`. Browsers read all of a page, also what they do not draw.
 * @param prefix what the ids of shapes begin with
 */
export function shareShapes(drawings: readonly string[], prefix: string): SharedShapes {
  const ids = new Map(inCommon(drawings).map((shape, at) => [shape, `${prefix}-${at}`]));
  const paths = [...ids].map(([shape, id]) => `<path id="${id}" d="${shape}"/>`);
  return {
    drawings: drawings.map((drawing) =>
      drawing.replace(LONG_PATH, (path, before: string, shape: string, after: string) => {
        const id = ids.get(shape);
        return id === undefined ? path : `<use href="#${id}"${before}${after}/>`;
      }),
    ),
    shapes: paths.length === 0 ? '' : `<svg data-shapes=""><defs>${paths.join('')}</defs></svg>`,
  };
}

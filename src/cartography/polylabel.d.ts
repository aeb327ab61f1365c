declare module 'polylabel' {
  /** Centre of the largest circle inside a polygon (outer ring, then holes), with its radius. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision: number,
  ): [number, number] & { readonly distance: number };
}

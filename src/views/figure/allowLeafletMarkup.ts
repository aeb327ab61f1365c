/** What Leaflet writes into an element while it loads, to learn whether the browser draws SVG. */
const TRIED_BY_LEAFLET = '<svg/>';

/**
 * Lets Leaflet load under a policy that requires Trusted Types. Only the one text that it tries is let through: any other
 * text written as markup, by whomever, stays refused. Does nothing in browsers without Trusted Types.
 */
export function allowLeafletMarkup(): void {
  const types = window.trustedTypes;
  if (types === undefined || types.defaultPolicy !== null) return;
  types.createPolicy('default', {
    createHTML: (markup) => (markup === TRIED_BY_LEAFLET ? markup : null),
  });
}

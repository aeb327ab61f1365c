/** Spells parameters as a query string without `?`. `~` stays readable, unlike with `URLSearchParams`. */
export function formatPairs(pairs: Iterable<readonly [string, string]>): string {
  return [...pairs]
    .map(([key, text]) => `${encodeURIComponent(key)}=${encodeURIComponent(text)}`)
    .join('&');
}

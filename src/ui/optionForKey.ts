/**
 * The option that a key leads to from the active one: arrows go on, and round at the ends; Page keys go to the ends.
 * `null` for other keys, and where there is nothing to choose.
 */
export function optionForKey(
  key: string,
  options: readonly string[],
  active: string | null,
): string | null {
  const { length } = options;
  const at = active === null ? -1 : options.indexOf(active);
  switch (key) {
    case 'ArrowDown':
      return options[(at + 1) % length] ?? null;
    case 'ArrowUp':
      return options[(at <= 0 ? length : at) - 1] ?? null;
    case 'PageUp':
      return options[0] ?? null;
    case 'PageDown':
      return options[length - 1] ?? null;
    default:
      return null;
  }
}

import type { HeaderRule } from './headerRules.ts';

/** A text that nginx reads as one word. Throws on what would end the word or begin a variable. */
function quoted(text: string): string {
  if (/["\\$\n]/.test(text)) throw new Error(`nginx cannot be told ${JSON.stringify(text)}.`);
  return `"${text}"`;
}

/** How a `map` finds the paths of a rule: exact ones as they are, folders by a regular expression. */
function pattern(path: string): string {
  if (!path.endsWith('*')) return quoted(path);
  const start = path.slice(0, -1).replace(/[.+?()[\]{}|^$\\]/g, (sign) => `[${sign}]`);
  return `"~^${start}"`;
}

/** Name of nginx's variable for the value of a header. */
function nginxVariable(header: string): string {
  return `coalition_${header.toLowerCase().replaceAll('-', '_')}`;
}

/**
 * The table of headers for nginx: one `map` per header from the path to its value, empty where it is not sent, and the
 * base path. To be included at the level of `http`; the server adds each variable with `add_header`.
 */
export function nginxHeaders(rules: readonly HeaderRule[], base: string): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].toSorted();
  const maps = names.map((name) => {
    const lines = rules.flatMap(({ path, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [`    ${pattern(path)} ${quoted(value)};`];
    });
    return [`map $uri $${nginxVariable(name)} {`, '    default "";', ...lines, '}'].join('\n');
  });
  const basePath = `map "" $coalition_base {\n    default ${quoted(base)};\n}`;
  return `# Made by the build from its table of headers.\n\n${[basePath, ...maps].join('\n\n')}\n`;
}

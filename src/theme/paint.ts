import { TOKENS, type ThemeName, type TokenName } from './tokens.ts';

/** Turns a colour role into something that CSS and SVG attributes understand. */
export type Paint = (token: TokenName) => string;

function variableName(token: string): string {
  return `--${token.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** On a page: a CSS variable, so that the drawing follows the reader's theme without being drawn again. */
export const cssPaint: Paint = (token) => `var(${variableName(token)})`;

/** In a picture: the literal colour of one theme. */
export function literalPaint(theme: ThemeName): Paint {
  return (token) => TOKENS[token][theme];
}

/** Declarations of every colour variable for a theme, to be put inside a CSS rule. */
function cssVariables(theme: ThemeName): string {
  return Object.entries(TOKENS)
    .map(([token, colours]) => `${variableName(token)}:${colours[theme]};`)
    .join('');
}

/**
 * The style sheet of all colours: light by default, dark where the reader's system or
 * `data-theme` on the root asks for it, print always light.
 */
export function themeStyleSheet(): string {
  const dark = cssVariables('dark');
  return [
    `:root{color-scheme:light;${cssVariables('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
    `@media print{:root,:root:not([data-theme=light]),:root[data-theme=dark]{color-scheme:light;${cssVariables('print')}}}`,
  ].join('\n');
}

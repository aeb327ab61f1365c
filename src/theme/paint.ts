import { FORCED_COLOURS } from './forcedColours.ts';
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

/** Declarations of colour variables, to be put inside a CSS rule. */
function declarations(colours: readonly (readonly [token: string, colour: string])[]): string {
  return colours.map(([token, colour]) => `${variableName(token)}:${colour};`).join('');
}

function cssVariables(theme: ThemeName): string {
  return declarations(Object.entries(TOKENS).map(([token, colours]) => [token, colours[theme]]));
}

/** Whatever theme the page is in. */
const EVERY_ROOT = ':root,:root:not([data-theme=light]),:root[data-theme=dark]';

/**
 * The style sheet of all colours: light by default, dark where the reader's system or
 * `data-theme` on the root asks for it, the system's colours where the reader forces them, print always light.
 */
export function themeStyleSheet(): string {
  const dark = cssVariables('dark');
  return [
    `:root{color-scheme:light;${cssVariables('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
    `@media (forced-colors:active){${EVERY_ROOT}{${declarations(Object.entries(FORCED_COLOURS))}}}`,
    `@media print{${EVERY_ROOT}{color-scheme:light;${cssVariables('print')}}}`,
  ].join('\n');
}

import { type DarkFlag, parseDarkFlag } from './darkFlag.ts';

/** How an embed is dressed. Flags never change a figure; what does is in the question. */
export interface RenderFlags {
  /** Only the plot with its key and its source line: no headline, notes or links. */
  readonly plain: boolean;
  /** Never interactive. */
  readonly static: boolean;
  readonly dark: DarkFlag;
  readonly transparent: boolean;
  /** As high as the frame that the host gives, and no height is announced. */
  readonly fitchart: boolean;
  /** Whether the name of the dashboard stands under the chart. */
  readonly logo: boolean;
  readonly hideControls: boolean;
  /** Colour of links and focus, `#rrggbb`; `null`: our own. */
  readonly accent: string | null;
  /** Ground, `#rrggbb`; `null`: our own. `bg=transparent` is `transparent`. */
  readonly ground: string | null;
  /** Typeface of the texts around the plot. */
  readonly font: 'sans' | 'serif' | 'system';
  /** Rounding of the corners, 0 to 16 px. */
  readonly radius: number;
}

const HEX = /^#?([0-9a-f]{6})$/i;
const SHORT_HEX = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i;

function isOn(text: string | null): boolean {
  return text === 'true' || text === '1' || text === 'on' || text === '';
}

function isOff(text: string | null): boolean {
  return text === 'false' || text === '0' || text === 'off';
}

/** A colour such as `1a73e8` or `#17e`, as `#rrggbb`; `null` if it is none. */
export function colourOf(text: string): string | null {
  const [, whole] = HEX.exec(text) ?? [];
  if (whole !== undefined) return `#${whole.toLowerCase()}`;
  const [, ...parts] = SHORT_HEX.exec(text) ?? [];
  return parts.length === 3 ? `#${parts.map((part) => part + part).join('')}`.toLowerCase() : null;
}

function fontOf(text: string | null): RenderFlags['font'] {
  return text === 'serif' || text === 'system' ? text : 'sans';
}

/** Reads the flags from a query string. Any string parses; what is not understood is as if it were not there. */
export function parseRenderFlags(search: string): RenderFlags {
  const given = new URLSearchParams(search);
  const on = (name: string): boolean => given.has(name) && isOn(given.get(name));
  const radius = Number(given.get('radius') ?? '0');
  return {
    plain: on('plain'),
    static: on('static'),
    dark: parseDarkFlag(search),
    transparent: on('transparent') || given.get('bg') === 'transparent',
    fitchart: on('fitchart'),
    logo: !isOff(given.get('logo')),
    hideControls: on('hideControls'),
    accent: colourOf(given.get('accent') ?? ''),
    ground: colourOf(given.get('bg') ?? ''),
    font: fontOf(given.get('font')),
    radius: radius >= 0 && radius <= 16 ? radius : 0,
  };
}

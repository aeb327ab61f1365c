import type { PictureFormat, PictureType, PresetId } from '#export/presets.ts';
import { PRESETS, largestZoom, presetTheme } from '#export/presets.ts';
import type { Language } from '#i18n/languages.ts';
import type { ThemeName } from '#theme/tokens.ts';

/** What the reader has chosen of a picture. */
export interface PictureChoices {
  readonly preset: PresetId;
  readonly type: PictureType;
  /** Pixels of a PNG for one px. */
  readonly zoom: number;
  readonly theme: ThemeName;
  readonly language: Language;
  readonly titled: boolean;
  readonly transparent: boolean;
  /** SVG for Wikimedia Commons. */
  readonly wikimedia: boolean;
}

/** Zooms that are offered for PNG. */
export const ZOOMS = [1, 2, 3, 4] as const;

/** What a picture is like before anything is chosen: sharp on every screen. */
export function firstChoices(language: Language): PictureChoices {
  return {
    preset: 'full',
    type: 'png',
    zoom: 2,
    theme: presetTheme('full'),
    language,
    titled: true,
    transparent: false,
    wikimedia: false,
  };
}

/** The choices with another preset, and what goes with it; everything else stays. */
export function withPreset(choices: PictureChoices, preset: PresetId): PictureChoices {
  const isOwnTheme = choices.theme === presetTheme(choices.preset);
  return {
    ...choices,
    preset,
    titled: PRESETS[preset].titled,
    theme: isOwnTheme ? presetTheme(preset) : choices.theme,
    // Printers want lengths in millimetres, which only SVG has.
    type: PRESETS[preset].printWidth === null ? choices.type : 'svg',
  };
}

/** The layout that the choices ask for. */
export function chosenFormat({ preset, titled }: PictureChoices): PictureFormat {
  return { ...PRESETS[preset], titled };
}

/** Whether the SVG is one for Wikimedia Commons. */
export function isForWikimedia({ type, wikimedia }: PictureChoices): boolean {
  return type === 'svg' && wikimedia;
}

/** Whether a PNG of a picture is small enough to be drawn. */
export function isDrawable(
  size: { readonly width: number; readonly height: number },
  zoom: number,
): boolean {
  return zoom <= largestZoom(size);
}

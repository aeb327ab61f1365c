import type { ThemeName } from '#theme/tokens.ts';
import type { PictureType, PresetId } from './presets.ts';

/** A picture that the build writes for every chart; the name is that of its file. */
export interface StaticPicture {
  readonly name: string;
  readonly preset: PresetId;
  readonly theme: ThemeName;
  readonly types: readonly PictureType[];
  /** Pixels for one px: pages show these at half their size, so that they are sharp. */
  readonly zoom: number;
  /** Whether there is one in every language, or only in the main one. */
  readonly everyLanguage: boolean;
}

const SHARP = 2;

/** Names, sizes and languages of the pictures under `static/`: others' pages depend on them. */
export const STATIC_PICTURES = [
  {
    name: 'full',
    preset: 'full',
    theme: 'light',
    types: ['png', 'svg'],
    zoom: SHARP,
    everyLanguage: true,
  },
  {
    name: 'full-dark',
    preset: 'full',
    theme: 'dark',
    types: ['png'],
    zoom: SHARP,
    everyLanguage: false,
  },
  {
    name: 'plain',
    preset: 'plain',
    theme: 'light',
    types: ['png'],
    zoom: SHARP,
    everyLanguage: false,
  },
  {
    name: 'plain-s',
    preset: 'plain-s',
    theme: 'light',
    types: ['png'],
    zoom: SHARP,
    everyLanguage: false,
  },
  { name: 'og', preset: 'og', theme: 'light', types: ['png'], zoom: 1, everyLanguage: true },
  {
    name: 'square',
    preset: 'square',
    theme: 'light',
    types: ['png'],
    zoom: 1,
    everyLanguage: false,
  },
] as const satisfies readonly StaticPicture[];

export type StaticPictureName = (typeof STATIC_PICTURES)[number]['name'];

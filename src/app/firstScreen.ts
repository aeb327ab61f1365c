import { CATALOGUE } from '#charts/catalogue.ts';

/** Charts on the first screen of a wide page: they are part of what is drawn at build time, and of the printed sheet. */
export const FIRST_SCREEN = CATALOGUE.slice(0, 2);

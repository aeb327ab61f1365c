import { contrastRatio } from './contrast.ts';

/** Colours that a host asks for, `#rrggbb`; `null`: our own. */
export interface HostColours {
  readonly accent: string | null;
  readonly ground: string | null;
}

/** Colours of our own that the host's must go with. */
export interface OwnColours {
  readonly page: string;
  readonly ink: string;
  readonly inkMuted: string;
}

/** Contrast that text needs (WCAG 2.2, 1.4.3). */
export const TEXT_CONTRAST = 4.5;

/**
 * CSS variables that put a host's colours in place of ours. A ground on which our text would be hard to read, and an
 * accent that would be hard to read on the ground, are left out.
 */
export function hostColours(asked: HostColours, own: OwnColours): Readonly<Record<string, string>> {
  const { ground, accent } = asked;
  const readable =
    ground !== null &&
    contrastRatio(ground, own.ink) >= TEXT_CONTRAST &&
    contrastRatio(ground, own.inkMuted) >= TEXT_CONTRAST;
  const page = readable ? ground : own.page;
  return {
    ...(readable ? { '--page': page, '--border': page, '--host-fill': page } : {}),
    ...(accent !== null && contrastRatio(accent, page) >= TEXT_CONTRAST
      ? { '--link': accent, '--focus': accent }
      : {}),
  };
}

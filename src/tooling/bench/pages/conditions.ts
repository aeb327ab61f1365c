/** A phone on a slow network, as Lighthouse throttles. */
export const CONDITIONS = {
  /** Milliseconds until a request is answered. */
  latency: 150,
  /** Bits a second. */
  download: 1_600_000,
  upload: 750_000,
  /** Times slower than this processor. */
  processor: 4,
} as const;

/** A screen, px. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly deviceScaleFactor: number;
}

/** Lighthouse's phone. */
export const PHONE: Screen = { width: 412, height: 823, deviceScaleFactor: 1.75 };

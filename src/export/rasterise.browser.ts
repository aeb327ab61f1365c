import { type Result, failure, success } from '#lib/result.ts';
import type { Pixels } from './missingInk.ts';
import { missingInk } from './missingInk.ts';
import type { PictureFault } from './pictureFault.ts';
import { unprovenFaces } from './provenFaces.ts';
import type { TextBox } from './textBoxes.ts';

/** A drawing as text, and what must be seen of it. */
export interface RasterOrder {
  readonly svg: string;
  /** The same without our fonts, to compare with. */
  readonly standIn: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly TextBox[];
  /** Pixels for one px of the layout. */
  readonly scale: number;
}

/** Pixels of the width that fonts are proven at: letters of different fonts differ at any size. */
const PROOF_WIDTH = 600;
/** Some browsers read fonts inside a picture only after it has been drawn: how often it is tried, ms between. */
const TRIES = 20;
const PAUSE = 100;

interface Surface {
  readonly canvas: HTMLCanvasElement;
  /** Draws anew and reads what was drawn. */
  readonly draw: (image: HTMLImageElement) => Pixels;
}

function surface(document: Document, width: number, height: number): Surface | null {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  return {
    canvas,
    draw: (image) => {
      context.clearRect(0, 0, width, height);
      context.drawImage(image, 0, 0, width, height);
      return { width, height, pixels: context.getImageData(0, 0, width, height).data };
    },
  };
}

async function whileLoaded<T>(
  document: Document,
  svg: string,
  then: (image: HTMLImageElement) => Promise<T>,
): Promise<T> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = document.createElement('img');
    image.src = address;
    await image.decode();
    return await then(image);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Tries until something is right; what it is in the end. */
async function tried<T>(attempt: () => T, isRight: (value: T) => boolean): Promise<T> {
  let value = attempt();
  for (let turn = 1; turn < TRIES && !isRight(value); turn += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE);
    });
    value = attempt();
  }
  return value;
}

async function provenImage(
  document: Document,
  image: HTMLImageElement,
  order: RasterOrder,
): Promise<boolean> {
  const factor = Math.min(1, PROOF_WIDTH / order.width);
  const proof = surface(
    document,
    Math.round(order.width * factor),
    Math.round(order.height * factor),
  );
  if (proof === null) return false;
  const standIn = await whileLoaded(document, order.standIn, (plain) =>
    Promise.resolve(proof.draw(plain)),
  );
  const unproven = await tried(
    () => unprovenFaces(proof.draw(image), standIn, order.boxes, order.scale * factor),
    (faces) => faces.length === 0,
  );
  return unproven.length === 0;
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

async function rasterised(
  document: Document,
  image: HTMLImageElement,
  order: RasterOrder,
): Promise<Result<Blob, PictureFault>> {
  if (!(await provenImage(document, image, order))) return failure({ kind: 'fonts' });
  const whole = surface(document, order.width, order.height);
  if (whole === null) return failure({ kind: 'refused' });
  const lost = await tried(
    () => missingInk(whole.draw(image), order.boxes, order.scale),
    (texts) => texts.length === 0,
  );
  if (lost.length > 0) return failure({ kind: 'lost-texts', texts: lost });
  const png = await pngOf(whole.canvas);
  return png === null ? failure({ kind: 'refused' }) : success(png);
}

/** Draws the text of an SVG file as PNG, once it is certain that its fonts are there and every text is to be seen. */
export function rasterise(
  document: Document,
  order: RasterOrder,
): Promise<Result<Blob, PictureFault>> {
  return whileLoaded(document, order.svg, (image) => rasterised(document, image, order));
}

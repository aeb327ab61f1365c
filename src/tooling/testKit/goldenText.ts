import { createHash } from 'node:crypto';

/** Outlines longer than this are kept as a hash: they are large, and a picture shows better what changed. */
const LONG = 160;

/** A drawing as it is committed. */
export interface GoldenText {
  readonly text: string;
  /** The outlines behind the hashes. */
  readonly outlines: ReadonlyMap<string, string>;
}

function hashOf(outline: string): string {
  return `sha256-${createHash('sha256').update(outline).digest('hex').slice(0, 16)}`;
}

/**
 * One element a line, without the ids that libraries count up and with hashes in place of long outlines: what is
 * left says what is drawn, and changes whenever it does.
 */
export function goldenText(svg: Pick<Element, 'outerHTML'>): GoldenText {
  const outlines = new Map<string, string>();
  const text = svg.outerHTML
    .replaceAll(/recharts\d+-/g, 'recharts-')
    .replaceAll(/_r_\w+_/g, '_r_')
    .replaceAll(/ d="([^"]+)"/g, (whole, outline: string) => {
      if (outline.length <= LONG) return whole;
      const hash = hashOf(outline);
      outlines.set(hash, outline);
      return ` d="${hash}"`;
    })
    .replaceAll('><', '>\n<');
  return { text: `${text}\n`, outlines };
}

/** A committed drawing with the outlines that are known; those that are not are left out. */
export function withOutlines(text: string, outlines: GoldenText['outlines']): string {
  return text.replaceAll(
    /d="(sha256-[\da-f]+)"/g,
    (_, hash: string) => `d="${outlines.get(hash) ?? ''}"`,
  );
}

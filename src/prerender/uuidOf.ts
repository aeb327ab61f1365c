import { createHash } from 'node:crypto';

const VARIANT = 0x80;

/** A UUID of version 8 (made by a rule of our own, RFC 9562) out of a text: the same text, the same UUID. */
export function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) % 16) + 8 * 16;
  bytes[8] = ((bytes[8] ?? 0) % 64) + VARIANT;
  const hex = bytes.toString('hex');
  const parts = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ] as const;
  return parts.map(([from, to]) => hex.slice(from, to)).join('-');
}

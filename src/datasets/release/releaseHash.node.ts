import { createHash } from 'node:crypto';
import type { ReleaseId } from '#domain/claim.ts';
import { type LedgerFiles, releaseText } from './releaseText.ts';

/** SHA-256 of the text of a release in UTF-8, as 64 hexadecimal digits. */
export function releaseHash(files: LedgerFiles, release: ReleaseId): string {
  return createHash('sha256').update(releaseText(files, release), 'utf8').digest('hex');
}

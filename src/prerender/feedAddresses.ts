import { createHash } from 'node:crypto';
import type { Coalition } from '#domain/ledger.ts';
import type { Site } from './site.ts';

/** Ids and addresses of feeds. */
export interface FeedAddresses {
  /** A name for life for what `path` (below the site's base) stands for. */
  readonly idOf: (path: string) => string;
  /** Where `path` is found: absolute if the origin is known, else a path that readers resolve. */
  readonly addressOf: (path: string) => string;
}

const VARIANT = 0x80;

/** A UUID of version 8 (made by a rule of our own, RFC 9562) out of a text: the same text, the same UUID. */
function uuidOf(text: string): string {
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

/**
 * With `SITE_URL`, ids are addresses. Without it nobody can know the address at build time: ids are then
 * `urn:uuid:` made from the ledger's title and founding day, so that they stay the same from build to build, and
 * links are paths, which a reader resolves against the address it fetched the feed from.
 */
export function feedAddresses(site: Site, coalition: Coalition): FeedAddresses {
  const addressOf = (path: string): string => `${site.origin ?? ''}${site.base}${path}`;
  const ledger = `${coalition.title.en} ${coalition.founded}`;
  return {
    addressOf,
    idOf: site.origin === null ? (path) => `urn:uuid:${uuidOf(`${ledger} ${path}`)}` : addressOf,
  };
}

import type { Coalition } from '#domain/ledger.ts';
import type { Site } from './site.ts';
import { uuidOf } from './uuidOf.ts';

/** Ids and addresses of feeds. */
export interface FeedAddresses {
  /** A name for life for what `path` (below the site's base) stands for. */
  readonly idOf: (path: string) => string;
  /** Where `path` is found: absolute if the origin is known, else a path that readers resolve. */
  readonly addressOf: (path: string) => string;
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

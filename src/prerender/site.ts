/** Where the dashboard is published. */
export interface Site {
  /** Origin such as `https://example.org`, without a slash at the end; `null` if unknown at build time. */
  readonly origin: string | null;
  /** Path that the dashboard lies under; begins and ends with a slash. */
  readonly base: string;
}

/**
 * Reads the settings `SITE_URL` and `BASE_PATH`. A path inside `SITE_URL` is the base path unless `BASE_PATH` is set.
 * Throws if `SITE_URL` is no http(s) address: the build must not go on with a wrong one.
 */
export function parseSite(siteUrl: string | undefined, basePath: string | undefined): Site {
  const address = siteUrl === undefined || siteUrl === '' ? null : new URL(siteUrl);
  if (address !== null && !/^https?:$/.test(address.protocol)) {
    throw new Error(`SITE_URL must begin with http:// or https://, not "${siteUrl}".`);
  }
  const path = basePath ?? address?.pathname ?? '/';
  const inner = path.split('/').filter((part) => part !== '');
  return {
    origin: address?.origin ?? null,
    base: inner.length === 0 ? '/' : `/${inner.join('/')}/`,
  };
}

/** Address of an embedded chart below the site's base. */
export interface EmbedPath {
  /** Chart id, not checked against the registry. */
  readonly chart: string;
  /** Tag in the path; `null`: the main language. */
  readonly language: string | null;
  /** Release that the embed is frozen to; `null`: live. */
  readonly release: string | null;
}

const SLUG = /^[a-z][a-z0-9-]{0,39}$/;
const RELEASE = /^\d{4}-\d{2}-\d{2}$/;

/** Path of an embed, always with the trailing slash: a redirect would lose the query on some hosts. */
export function formatEmbedPath({ chart, language, release }: EmbedPath, base: string): string {
  const frozen = release === null ? '' : `v/${release}/`;
  const tongue = language === null ? '' : `${language}/`;
  return `${base}${frozen}${tongue}embed/${chart}/`;
}

/** Reads the path of an embed; `null` if it is none. A missing last slash is forgiven. */
export function parseEmbedPath(
  pathname: string,
  base: string,
  languages: readonly string[],
): EmbedPath | null {
  if (!pathname.startsWith(base)) return null;
  const parts = pathname
    .slice(base.length)
    .split('/')
    .filter((part) => part !== '' && part !== 'index.html');
  const [marker, id] = parts;
  const frozen = marker === 'v' && id !== undefined && RELEASE.test(id);
  const rest = frozen ? parts.slice(2) : parts;
  const language = languages.find((tag) => tag === rest[0]) ?? null;
  const [folder, chart, ...more] = language === null ? rest : rest.slice(1);
  if (folder !== 'embed' || chart === undefined || more.length > 0) return null;
  return SLUG.test(chart) ? { chart, language, release: frozen ? id : null } : null;
}

/** A page of the comparison. */
export interface Contender {
  /** Chart id, or `dashboard`. */
  readonly subject: string;
  readonly name: string;
  /** `limit`: the least that such a page can be; `ours`; `peer`: another tool's page with the same rows. */
  readonly kind: 'limit' | 'ours' | 'peer';
  /** Path on the server of the benchmark; `null` if the page could not be made. */
  readonly path: string | null;
  /** Why there is no page. */
  readonly missing?: string;
}

/** The pages of one's own, each after its limit. */
export function ownContenders(charts: readonly string[]): readonly Contender[] {
  const embeds = charts.flatMap((subject): readonly Contender[] => [
    { subject, name: 'bare page', kind: 'limit', path: `/bare/${subject}/` },
    { subject, name: 'embed', kind: 'ours', path: `/embed/${subject}/` },
  ]);
  return [
    { subject: 'dashboard', name: 'bare page', kind: 'limit', path: '/bare/dashboard/' },
    { subject: 'dashboard', name: 'dashboard', kind: 'ours', path: '/' },
    ...embeds,
  ];
}

/** Contenders of the same subject one after another, subjects in the order of their first. */
export function bySubject(contenders: readonly Contender[]): readonly Contender[] {
  const subjects = [...new Set(contenders.map(({ subject }) => subject))];
  return subjects.flatMap((subject) => contenders.filter((each) => each.subject === subject));
}

import { type ChartCard, isOffered } from '#charts/kit/card.ts';
import type { PartyCode } from '#domain/claim.ts';
import type { Ledger, Party } from '#domain/ledger.ts';
import { standingParties } from '#domain/standingParties.ts';
import { placeNames } from '#i18n/placeNames.ts';
import type { Page } from '#url/path.ts';
import type { Wording } from '#views/kit/wording.ts';
import type { Named } from './find.ts';

/** Pages that are found by their name. */
const PAGES = ['dashboard', 'sources', 'method', 'embeds', 'changelog'] as const;

/** Something that a reader may look for. */
export type Findable = Named &
  (
    | { readonly kind: 'party'; readonly party: PartyCode }
    | { readonly kind: 'chart'; readonly chart: string }
    | { readonly kind: 'page'; readonly page: Page }
  );

type FindWords = Pick<Wording, 'format' | 'messages'>;

function partyNames(party: Party, { format }: FindWords): readonly string[] {
  const { code, iso2, name, names } = party;
  return [
    format.partyName(party),
    name,
    ...Object.values(names ?? {}),
    ...(iso2 === null ? [] : [iso2, ...placeNames(iso2)]),
    code,
  ];
}

/** Names of roles lead to the chart that shows roles: the one that can be narrowed to some of them. */
function chartNames(
  chart: ChartCard,
  { coalition }: Pick<Ledger, 'coalition'>,
  { format, messages }: FindWords,
): readonly string[] {
  const known: Readonly<Record<string, string>> = messages.embeds.charts;
  const roles = chart.controls.includes('role')
    ? coalition.roles.map(({ name }) => format.text(name))
    : [];
  return [known[chart.id] ?? chart.id, ...roles];
}

function pageName(page: (typeof PAGES)[number], { messages }: FindWords): string {
  return page === 'changelog' ? messages.changelogPage.title : messages.page.names[page];
}

/** Everything that can be found from anywhere: parties by name, then charts in their order, then pages. */
export function findables(
  ledger: Pick<Ledger, 'coalition' | 'countries'>,
  charts: readonly ChartCard[],
  words: FindWords,
): readonly Findable[] {
  const { format } = words;
  return [
    ...standingParties(ledger.countries)
      .map((party) => ({
        kind: 'party' as const,
        party: party.code,
        names: [...new Set(partyNames(party, words))],
      }))
      .toSorted((a, b) => format.compare(a.names[0] ?? '', b.names[0] ?? '')),
    ...charts
      .filter((chart) => isOffered(chart, ledger.coalition))
      .map((chart) => ({
        kind: 'chart' as const,
        chart: chart.id,
        names: chartNames(chart, ledger, words),
      })),
    ...PAGES.map((kind) => ({
      kind: 'page' as const,
      page: { kind },
      names: [pageName(kind, words)],
    })),
  ];
}

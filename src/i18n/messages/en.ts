import type { Amount } from '#domain/amount.ts';
import type { Basis, Confidence, Participation, RoleStatus, Stance } from '#domain/claim.ts';
import type { SourceKind } from '#domain/ledger.ts';
import type { BasisChoice } from '#domain/question.ts';

/** `one` where the count is one, else `other`. */
function counted(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

const domain = {
  stance: {
    committed: 'committed',
    willing: 'willing',
    conditional: 'on conditions',
    undecided: 'undecided',
    'support-only': 'other support only',
    'ruled-out': 'no soldiers',
  } satisfies Record<Stance, string>,
  noStance: 'no statement found',
  basis: {
    'own-government': 'own government',
    'other-government': 'other government',
    press: 'press',
    'party-or-parliament': 'party or parliament',
  } satisfies Record<Basis, string>,
  basisChoice: {
    latest: 'latest account',
    official: 'own government only',
    lowest: 'lowest account',
    highest: 'highest account',
  } satisfies Record<BasisChoice, string>,
  confidence: {
    high: 'high confidence',
    medium: 'medium confidence',
    low: 'low confidence',
  } satisfies Record<Confidence, string>,
  participation: {
    member: 'member',
    partner: 'partner',
    observer: 'observer',
    absent: 'not a member',
    opposed: 'opposed',
  } satisfies Record<Participation, string>,
  lead: 'lead',
  roleStatus: {
    offered: 'offered',
    planned: 'planned',
    committed: 'committed',
    active: 'active',
  } satisfies Record<RoleStatus, string>,
  place: {
    'in-ukraine': 'in the host country',
    'outside-ukraine': 'outside the host country',
    unspecified: 'place not specified',
  },
  amount: {
    range: 'a figure',
    none: 'none',
    undisclosed: 'undisclosed',
    conditional: 'on conditions, no figure',
    'ruled-out': 'no soldiers',
    'not-asked': 'not asked',
    'no-data': 'no data',
  } satisfies Record<Amount['kind'], string>,
  upTo: (high: string) => `up to ${high}`,
  over: (low: string) => `${low} or more`,
  sourceKind: {
    official: 'official',
    press: 'press',
    agency: 'news agency',
    'state-media': 'state-run media',
    reference: 'reference',
    'think-tank': 'think tank',
    dataset: 'dataset',
    document: 'document',
  } satisfies Record<SourceKind, string>,
  noDate: 'no date known',
};

const charts = {
  asOf: (date: string) => `as of ${date}`,
  country: 'Country',
  total: 'Total',
  disputed: 'accounts differ',
  claims: (count: number, number: string) => counted(count, '1 claim', `${number} claims`),
};

const figure = {
  showTable: 'Show as table',
  showChart: 'Show as chart',
  sources: 'Sources',
  loading: 'Loading',
  retry: 'Try again',
  brokenChart: (chart: string) =>
    `“${chart}” could not be drawn because of a fault in this page. The rest of the page is not affected.`,
  chartHint: 'Use the arrow keys to move between marks, Enter to select a country, Escape to leave.',
};

/** Every text of the interface in English; the keys that all other languages must have. */
export const en = { domain, charts, figure };

/** The shape that every language fills. */
export type Messages = typeof en;

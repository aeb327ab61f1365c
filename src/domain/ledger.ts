import type { Day, PartialDate } from '#lib/date.ts';
import type {
  AidEuShare,
  AidMilitaryOrigin,
  AidMonth,
  AidPledge,
  AidTotal,
  AidWeapons,
} from './aid.ts';
import type {
  CoalitionEvent,
  LedgerRecord,
  ParticipationClaim,
  PartyCode,
  ReleaseId,
  ReportClaim,
  RoleClaim,
  SourceId,
  StanceClaim,
  StatementClaim,
} from './claim.ts';
import type { MapShapes } from './shapes.ts';

/** A country, organisation or group that claims are about, with the figures that normalise others. */
export interface Party extends LedgerRecord {
  /** What claims name. A corrected record keeps it, under an id of its own (`FRA-2027`): see `standingParties`. */
  readonly code: PartyCode;
  readonly kind: 'country' | 'organisation' | 'group';
  /** ISO 3166-1 alpha-2, for the name in the reader's language; `null` for organisations without one. */
  readonly iso2: string | null;
  /** English name, used where `Intl` knows none. */
  readonly name: string;
  /** Name by language, where the ledger gives one: not a field of the record, and so no part of a release. */
  readonly names?: TextByLanguage;
  readonly population: number | null;
  readonly populationYear: number | null;
  /** Which of `sources` gives the population. */
  readonly populationSource?: SourceId | null;
  /** USD billion, current prices. */
  readonly gdpUsdBn: number | null;
  readonly gdpYear: number | null;
  /** Which of `sources` gives the GDP. */
  readonly gdpSource?: SourceId | null;
  /** EUR billion, 2021: what shares of GDP are computed with. */
  readonly gdp2021EurBn: number | null;
  readonly activePersonnel: number | null;
  readonly activePersonnelMin: number | null;
  readonly activePersonnelMax: number | null;
  readonly activePersonnelYear: number | null;
  readonly memberships: readonly string[];
}

export type SourceKind =
  | 'official'
  | 'press'
  | 'agency'
  | 'state-media'
  | 'reference'
  | 'think-tank'
  | 'dataset'
  | 'document';

/** Where a claim was read. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  /** `null` for documents without a public address. */
  readonly url: string | null;
  /** `null`: the page showed no date. */
  readonly published: PartialDate | null;
  readonly kind: SourceKind;
  /** File name of a document that the ledger was started from. */
  readonly document?: string | null;
  /** Edition of a data set, as its publisher names it. */
  readonly release?: string | null;
  /** Last day, month or year that a data set covers. */
  readonly dataThrough?: PartialDate | null;
}

/** A release of the ledger. */
export interface Release {
  readonly id: ReleaseId;
  readonly notes: string;
  /** SHA-256 of the records and sources as they stood, 64 hexadecimal digits (`datasets/release/releaseText.ts`). */
  readonly hash: string;
}

/** A text by language; `en` always. */
export type TextByLanguage = Readonly<Record<string, string>> & { readonly en: string };

/** A text that is the same in every language, or one by language. */
export type LocalText = string | TextByLanguage;

/** What a ledger is about: everything that the code must not know by itself. */
export interface Coalition {
  /** Name in each language it is published in; `en` always. */
  readonly title: TextByLanguage;
  /** Short name inside sentences: "the coalition for Ukraine". */
  readonly name: TextByLanguage;
  readonly host: PartyCode;
  /** First day of the timeline. */
  readonly founded: Day;
  /** Default date of every view: the newest fact about troops, roles or members. */
  readonly asof: Day;
  /** Roles in display order: id and name by language. */
  readonly roles: readonly Labelled[];
  /** Names of groupings that parties belong to, by what `memberships` call them; one without a name is called as there. */
  readonly groupings?: readonly Labelled[];
  /** Metrics of `reports` in display order. */
  readonly metrics: readonly Labelled[];
  /** Metrics that play a part in the headline figures; `null` where the ledger has none. */
  readonly headline: {
    readonly members: string | null;
    readonly pledged: string | null;
    readonly forceSize: string | null;
  };
  /** Metrics that say how many are in, each by a definition of its own, in display order. */
  readonly memberMetrics: readonly string[];
  /** Metrics that count who came to a meeting of the day. */
  readonly meetingMetrics: readonly string[];
  readonly aid: {
    readonly attribution: LocalText;
    readonly from: Day;
    readonly through: Day;
  } | null;
  readonly map: MapFrame | null;
  /** Where errors are told: an address that begins with `http`, `https` or `mailto`; absent or `null`: none is named. */
  readonly contact?: string | null;
  /** Under which the ledger itself may be used; absent or `null`: none is stated. */
  readonly licence?: Licence | null;
}

/** A licence of data. */
export interface Licence {
  /** Short id such as `CC-BY-4.0`. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
}

export interface Labelled {
  readonly id: string;
  readonly name: TextByLanguage;
}

/** Which part of the earth the map shows. Degrees. */
export interface MapFrame {
  /** Centre of the equal-area projection, [longitude, latitude]. */
  readonly centre: readonly [number, number];
  /** Corners that must be inside: [west, south, east, north]. East is above 180 where the frame crosses the date line. */
  readonly bounds: readonly [number, number, number, number];
  /** Parties drawn as inset cards, not to scale. */
  readonly insets: readonly PartyCode[];
  readonly attribution: LocalText;
}

/** The whole ledger; keys are dataset ids. */
export interface Ledger {
  readonly coalition: Coalition;
  readonly releases: readonly Release[];
  readonly countries: readonly Party[];
  readonly members: readonly ParticipationClaim[];
  readonly stances: readonly StanceClaim[];
  readonly roles: readonly RoleClaim[];
  readonly statements: readonly StatementClaim[];
  readonly reports: readonly ReportClaim[];
  readonly events: readonly CoalitionEvent[];
  readonly 'aid-monthly': readonly AidMonth[];
  readonly 'aid-totals': readonly AidTotal[];
  readonly 'aid-eu-shares': readonly AidEuShare[];
  readonly 'aid-military-by-origin': readonly AidMilitaryOrigin[];
  readonly 'aid-weapons': readonly AidWeapons[];
  readonly 'aid-pledges': readonly AidPledge[];
  readonly sources: readonly Source[];
  /** Made at build time from `coalition.map`; not a file of the ledger folder. */
  readonly shapes: MapShapes;
}

export type DatasetId = keyof Ledger;

import { type ReactElement, type ReactNode, createContext, useContext, useMemo } from 'react';
import type { AidPledge } from '#domain/aid.ts';
import type { PartyCode, SourceId } from '#domain/claim.ts';
import type { Labelled, Ledger, Party, Source } from '#domain/ledger.ts';
import { standingParties } from '#domain/standingParties.ts';
import type { Format } from '#i18n/createFormat.ts';
import type { Day } from '#lib/date.ts';
import { useAppConfig } from '#state/AppConfig.tsx';

/** Parts of the ledger that other records refer to. */
export type ReferenceParts = Pick<Ledger, 'coalition' | 'countries' | 'sources'> &
  Partial<Pick<Ledger, 'aid-pledges'>>;

/** What the ids inside records stand for, in the reader's language. An unknown id stands for itself. */
export interface References {
  readonly party: (code: PartyCode) => Party | null;
  readonly partyName: (code: PartyCode) => string;
  /** Name of the country that the soldiers would go to. */
  readonly hostName: string;
  readonly roleName: (id: string) => string;
  readonly metricName: (id: string) => string;
  readonly groupingName: (id: string) => string;
  readonly source: (id: SourceId) => Source | null;
  readonly pledge: (id: string) => AidPledge | null;
  /** Last day that figures of aid cover; `null` for a ledger without aid. */
  readonly aidThrough: Day | null;
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function names(items: readonly Labelled[], locale: string): ReadonlyMap<string, string> {
  return new Map(items.map(({ id, name }) => [id, name[locale] ?? name.en]));
}

/** Looks ids up in the ledger. */
export function referencesOf(parts: ReferenceParts, format: Format): References {
  const { coalition, sources } = parts;
  const countries = standingParties(parts.countries);
  const parties = new Map(countries.map((party) => [party.code, party]));
  const partyNames = new Map(countries.map((party) => [party.code, format.partyName(party)]));
  const roles = names(coalition.roles, format.locale);
  const metrics = names(coalition.metrics, format.locale);
  const groupings = names(coalition.groupings ?? [], format.locale);
  const sourceById = byId(sources);
  const pledges = byId(parts['aid-pledges'] ?? []);
  return {
    party: (code) => parties.get(code) ?? null,
    partyName: (code) => partyNames.get(code) ?? code,
    hostName: partyNames.get(coalition.host) ?? coalition.host,
    roleName: (id) => roles.get(id) ?? id,
    metricName: (id) => metrics.get(id) ?? id,
    groupingName: (id) => groupings.get(id) ?? id,
    source: (id) => sourceById.get(id) ?? null,
    pledge: (id) => pledges.get(id) ?? null,
    aidThrough: coalition.aid?.through ?? null,
  };
}

const Context = createContext<References | null>(null);

/** Hands the references to every record inside. `parts` must keep its identity while the ledger does. */
export function ReferencesProvider(props: {
  readonly parts: ReferenceParts;
  readonly children: ReactNode;
}): ReactElement {
  const { format } = useAppConfig();
  const references = useMemo(() => referencesOf(props.parts, format), [props.parts, format]);
  return <Context value={references}>{props.children}</Context>;
}

/** The references of the loaded ledger. Throws outside `ReferencesProvider`. */
export function useReferences(): References {
  const references = useContext(Context);
  if (references === null) {
    throw new Error('useReferences needs a ReferencesProvider around the component that calls it.');
  }
  return references;
}

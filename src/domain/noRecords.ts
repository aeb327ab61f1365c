import type { DatasetId, Ledger } from './ledger.ts';

/** Datasets that are lists, and so can be empty. */
export type ListId = Exclude<DatasetId, 'coalition' | 'shapes'>;

/** A ledger's lists without a single record: what is read or loaded is put over it. */
export const NO_RECORDS: Pick<Ledger, ListId> = {
  releases: [],
  countries: [],
  members: [],
  stances: [],
  roles: [],
  statements: [],
  reports: [],
  events: [],
  'aid-monthly': [],
  'aid-totals': [],
  'aid-eu-shares': [],
  'aid-military-by-origin': [],
  'aid-weapons': [],
  'aid-pledges': [],
  sources: [],
};

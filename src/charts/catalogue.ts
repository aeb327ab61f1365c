import { aidByDonorCard } from './aid-by-donor/card.ts';
import { aidMapCard } from './aid-map/card.ts';
import { aidOverTimeCard } from './aid-over-time/card.ts';
import { forceSizeCard } from './force-size/card.ts';
import { meetingsCard } from './meetings/card.ts';
import { memberCountCard } from './member-count/card.ts';
import { membersCard } from './members/card.ts';
import { rolesCard } from './roles/card.ts';
import { stanceHistoryCard } from './stance-history/card.ts';
import { troopStancesCard } from './troop-stances/card.ts';
import { troopsPledgedCard } from './troops-pledged/card.ts';
import type { ChartCard } from './kit/card.ts';
import type { ChartSpec } from './kit/spec.ts';

/** A chart of the dashboard, and how it is loaded. */
export interface ChartEntry {
  readonly card: ChartCard;
  load(this: void): Promise<ChartSpec>;
}

/** Every chart, in the order of the dashboard. */
export const CATALOGUE: readonly ChartEntry[] = [
  {
    card: troopStancesCard,
    load: async () => (await import('./troop-stances/spec.ts')).troopStances,
  },
  {
    card: troopsPledgedCard,
    load: async () => (await import('./troops-pledged/spec.ts')).troopsPledged,
  },
  { card: forceSizeCard, load: async () => (await import('./force-size/spec.ts')).forceSize },
  {
    card: stanceHistoryCard,
    load: async () => (await import('./stance-history/spec.ts')).stanceHistory,
  },
  { card: aidByDonorCard, load: async () => (await import('./aid-by-donor/spec.ts')).aidByDonor },
  { card: aidMapCard, load: async () => (await import('./aid-map/spec.ts')).aidMap },
  {
    card: aidOverTimeCard,
    load: async () => (await import('./aid-over-time/spec.ts')).aidOverTime,
  },
  { card: rolesCard, load: async () => (await import('./roles/spec.ts')).roles },
  { card: meetingsCard, load: async () => (await import('./meetings/spec.ts')).meetings },
  { card: memberCountCard, load: async () => (await import('./member-count/spec.ts')).memberCount },
  { card: membersCard, load: async () => (await import('./members/spec.ts')).members },
];

import { aidByDonor } from './aid-by-donor/spec.ts';
import { aidMap } from './aid-map/spec.ts';
import { aidOverTime } from './aid-over-time/spec.ts';
import { forceSize } from './force-size/spec.ts';
import type { ChartSpec } from './kit/spec.ts';
import { meetings } from './meetings/spec.ts';
import { memberCount } from './member-count/spec.ts';
import { members } from './members/spec.ts';
import { roles } from './roles/spec.ts';
import { stanceHistory } from './stance-history/spec.ts';
import { troopStances } from './troop-stances/spec.ts';
import { troopsPledged } from './troops-pledged/spec.ts';

/** Every chart, in the order of the dashboard. */
export const CHARTS: readonly ChartSpec[] = [
  troopStances,
  troopsPledged,
  forceSize,
  stanceHistory,
  aidByDonor,
  aidMap,
  aidOverTime,
  roles,
  meetings,
  memberCount,
  members,
];

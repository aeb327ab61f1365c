import type { DatasetId } from '#domain/ledger.ts';
import { AID_DATASETS, type MemberModel } from './memberModel.ts';
import type { ByTime } from './byTime.ts';

/** Sections of the page of a party, in their order; also the anchors of the page. */
export const MEMBER_SECTIONS = [
  'stance',
  'soldiers',
  'roles',
  'aid',
  'part',
  'meetings',
  'reports',
  'statements',
  'figures',
] as const;

export type MemberSection = (typeof MEMBER_SECTIONS)[number];

/** Datasets that a section cannot do without, besides those that the whole page needs. */
export const SECTION_DATASETS: Readonly<Record<MemberSection, readonly DatasetId[]>> = {
  stance: [],
  soldiers: [],
  roles: ['roles'],
  aid: AID_DATASETS,
  part: [],
  meetings: ['events'],
  reports: ['reports'],
  statements: ['statements'],
  figures: [],
};

function isAny({ known, later }: ByTime<unknown>): boolean {
  return known.length + later.length > 0;
}

/**
 * The sections that say something of this party. Of a country every question is asked, answered or not; a host is not
 * asked what it does for itself. Of organisations and groups, and of counts reported for a whole, only what is there.
 */
export function memberSections(
  model: MemberModel,
  missing: ReadonlySet<DatasetId>,
): readonly MemberSection[] {
  const { party, isHost, aid } = model;
  const isCountry = party.kind === 'country';
  const isGuest = isCountry && !isHost;
  const applies: Readonly<Record<MemberSection, boolean>> = {
    stance: isGuest || isAny(model.stances),
    soldiers: isGuest || isAny(model.stances),
    roles: isGuest || isAny(model.roleClaims),
    aid: aid.covered && (isGuest || aid.tracked || isAny(aid.pledges) || isAny(aid.figures)),
    part: isGuest || isAny(model.participation),
    meetings: isCountry || isAny(model.events),
    reports: isAny(model.reports),
    statements: isCountry || isAny(model.statements),
    figures: hasFigures(model),
  };
  const isUnknown = (section: MemberSection): boolean =>
    (section !== 'aid' || aid.covered) &&
    SECTION_DATASETS[section].some((id) => missing.has(id)) &&
    !(section === 'aid' && isHost);
  return MEMBER_SECTIONS.filter((section) => applies[section] || isUnknown(section));
}

function hasFigures({ party }: MemberModel): boolean {
  const figures = [party.population, party.gdpUsdBn, party.gdp2021EurBn, party.activePersonnel];
  const ends = [party.activePersonnelMin, party.activePersonnelMax];
  return [...figures, ...ends].some((value) => value !== null) || party.memberships.length > 0;
}

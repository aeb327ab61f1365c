import { expect, it } from 'vitest';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { type MemberModel, memberModel } from './memberModel.ts';
import { MEMBER_SECTIONS, memberSections } from './memberSections.ts';

const { coalition, ...records } = REAL_LEDGER.ledger;
if (coalition === null) throw new Error('The ledger has no coalition.json.');
const LEDGER = { ...records, coalition };
const NONE = new Set<never>();

function modelOf(code: string): MemberModel {
  const model = memberModel(LEDGER, code, { asof: coalition?.asof ?? '', basis: 'latest' });
  if (model === null) throw new Error(`no party ${code}`);
  return model;
}

it('asks of a member everything but what is reported for a whole', () => {
  expect(memberSections(modelOf('FRA'), NONE)).toEqual(
    MEMBER_SECTIONS.filter((section) => section !== 'reports'),
  );
});

it('lists the counts reported for a group, and asks it nothing that does not apply', () => {
  const { reports } = modelOf('COALITION');
  expect(reports.known.length + reports.later.length).toBe(LEDGER.reports.length);
  const sections = memberSections(modelOf('COALITION'), NONE);
  expect(sections).toContain('reports');
  for (const section of ['stance', 'soldiers', 'part', 'figures', 'meetings'] as const) {
    expect(sections).not.toContain(section);
  }
});

it('does not ask the host for soldiers or for aid to itself', () => {
  const sections = memberSections(modelOf('UKR'), NONE);
  for (const section of ['stance', 'soldiers', 'aid'] as const) {
    expect(sections).not.toContain(section);
  }
  expect(sections).toEqual(expect.arrayContaining(['meetings', 'figures']));
});

it('asks organisations for aid and meetings, not for soldiers; joint groups have no empty figures', () => {
  const institutions = memberSections(modelOf('EU'), NONE);
  expect(institutions).toEqual(expect.arrayContaining(['aid', 'meetings', 'part']));
  for (const code of ['EU', 'NATO', 'NB8']) {
    const sections = memberSections(modelOf(code), NONE);
    expect(sections).not.toContain('soldiers');
    expect(sections).not.toContain('figures');
  }
});

it('keeps a section of which nothing can be said because its records were not loaded', () => {
  const sections = memberSections(modelOf('COALITION'), new Set(['events'] as const));
  expect(sections).toContain('meetings');
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '#charts/registry.ts';
import { ledgerReport } from '#cli/ledgerReport.ts';
import { disputeIn } from '#domain/disputeIn.ts';
import { publishedLedger } from '#prerender/publishedLedger.ts';
import { sitePages } from '#prerender/sitePages.ts';
import { ANY_QUESTIONS, faultsOfSpeech, modelOf } from '#tooling/testKit/askedModels.ts';
import { ENGLISH } from '#tooling/testKit/english.ts';
import { FIRST_LEDGER, FIRST_WORDS } from '#tooling/testKit/firstLedger.ts';
import { SECOND_FOLDER, readSecondLedger } from '#tooling/testKit/secondLedger.ts';

const second = readSecondLedger();
const { coalition, stances } = second;

/** What both ledgers name says nothing: Canada may well be in the second. */
const secondText = JSON.stringify(second);
const ONLY_FIRST = FIRST_WORDS.filter(({ pattern }) => !pattern.test(secondText));

/** Words of the first ledger in a text. */
function strangeIn(text: string): readonly string[] {
  return ONLY_FIRST.filter(({ pattern }) => pattern.test(text)).map(({ word }) => word);
}

describe('the second ledger', () => {
  it('passes the check', () => {
    expect(ledgerReport(SECOND_FOLDER)).toMatchObject({ ok: true });
  });

  it('is about another host, other years and other roles, and has no aid', () => {
    expect(coalition.host).not.toBe(FIRST_LEDGER.coalition.host);
    expect(coalition.asof < FIRST_LEDGER.coalition.founded).toBe(true);
    const roles = new Set(FIRST_LEDGER.coalition.roles.map(({ id }) => id));
    expect(coalition.roles.filter(({ id }) => roles.has(id))).toEqual([]);
    expect(coalition.aid).toBeNull();
    expect(readdirSync(SECOND_FOLDER)).not.toContain('aid');
  });

  it('has figures, open ends, no figure, and refusals', () => {
    const firm = stances.filter(({ stance }) => stance === 'committed');
    expect(firm.some(({ soldiers }) => soldiers === null)).toBe(true);
    expect(stances.some(({ soldiers }) => soldiers?.low === null)).toBe(true);
    expect(stances.some(({ soldiers }) => soldiers?.high === null)).toBe(true);
    expect(stances.some(({ stance }) => stance === 'ruled-out')).toBe(true);
    expect(stances.some(({ stance }) => stance === 'support-only')).toBe(true);
  });

  it('has accounts that contradict each other', () => {
    const early = stances.filter(({ date }) => date <= '1999-09-13');
    const british = early.filter(({ about }) => about === 'GBR');
    expect(disputeIn(british)).toMatchObject({
      own: { stance: 'willing' },
      other: { stance: 'support-only' },
    });
  });

  it('is published under its own name only', () => {
    const { files, countries } = publishedLedger(SECOND_FOLDER);
    const pages = JSON.stringify(sitePages({ coalition, countries }, '/', [ENGLISH]));
    expect(pages).toContain(coalition.title.en);
    expect(strangeIn(`${pages}\n${[...files.values()].join('\n')}`)).toEqual([]);
    expect([...files.keys()]).toContain('aid-monthly');
  });

  it('leaves words of the first ledger to be looked for', () => {
    const words = ONLY_FIRST.map(({ word }) => word);
    expect(words.length).toBeGreaterThan(60);
    expect(words).toEqual(expect.arrayContaining(['UKR', 'Ukrai', 'Kiel', 'Poland', 'DEU']));
    expect(words).not.toContain('Canada');
  });

  it('has charts to be shown in', () => {
    expect(CHARTS.length).toBeGreaterThan(4);
  });

  it.each(CHARTS.map((spec) => [spec.id, spec] as const))(
    'makes sentences of its own in %s, whatever is asked',
    (_, spec) => {
      for (const asked of [...ANY_QUESTIONS, { country: ['AUS', 'JPN'] }, { region: 'ASEAN' }]) {
        const model = modelOf(spec, second, asked);
        expect(faultsOfSpeech(model)).toEqual([]);
        expect(strangeIn(JSON.stringify(model))).toEqual([]);
        expect(JSON.stringify(model)).not.toMatch(/Kyiv|Kiel|Ukrain/i);
      }
    },
  );
});

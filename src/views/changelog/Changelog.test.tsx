// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { createFormat } from '#i18n/createFormat.ts';
import { en } from '#i18n/messages/en.ts';
import { AppConfigProvider } from '#state/AppConfig.tsx';
import { CORRECTED_LEDGER } from '#tooling/testKit/correctedLedger.ts';
import { mounted } from '#tooling/testKit/mounted.tsx';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { type SoundLedger, described, soundLedger } from '#tooling/testKit/soundLedger.ts';
import { Changelog } from './ChangelogPage.tsx';

const config = {
  format: createFormat('en'),
  messages: en,
  base: '/',
  home: '/',
  ledgerBase: '/',
  frozen: null,
  fitsFrame: false,
};

function drawn(ledger: SoundLedger): HTMLElement {
  return mounted(
    document,
    <AppConfigProvider config={config}>
      <Changelog ledger={ledger} />
    </AppConfigProvider>,
  ).container;
}

function texts(container: Element, selector: string): readonly string[] {
  return [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

describe('the changelog', () => {
  let page: HTMLElement = document.createElement('div');

  beforeAll(() => {
    page = drawn(soundLedger(CORRECTED_LEDGER));
  });

  it('lists releases, newest first, each with notes and the beginning of its hash', () => {
    expect(texts(page, 'section > h2')).toEqual(['1 November 2025', '1 October 2025']);
    expect(texts(page, 'section code').every((hash) => /^[0-9a-f]{12}$/.test(hash))).toBe(true);
    expect(page.textContent).toContain('A correction.');
  });

  it('counts what changed, was withdrawn and added', () => {
    expect(page.textContent).toContain('1 added, 3 changed, 1 withdrawn');
    expect(texts(page, 'h3')).toEqual(['Changed (3)', 'Withdrawn (1)', 'Added (1)']);
  });

  it('shows a correction field by field, with its reason', () => {
    const change = page.querySelector('[data-change="stance-fra-2"]');
    const cells = [...(change?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(cells).toEqual([['Stance', 'willing', 'on conditions']]);
    expect(change?.textContent).toContain('Reason: Misread 3 < 4 & its date.');
  });

  it('shows corrected months of one donor as one, each month by name', () => {
    const change = page.querySelector('[data-change="aid-monthly:FRA"]');
    expect(texts(change ?? page, 'tbody tr')).toEqual([
      'January 2025: Committed, EUR bn0.40.3',
      'February 2025: Committed, EUR bn0.40.5',
    ]);
  });

  it('shows what was withdrawn with the reason, and what was added with its sources', () => {
    const gone = page.querySelector('[data-record="stance-gbr"]');
    expect(gone?.textContent).toContain('The article was corrected.');
    const added = page.querySelector('[data-record="role-gbr"]');
    expect(added?.textContent).toContain('United Kingdom');
    expect(added?.querySelectorAll('a[href^="https://lematin.example"]')).toHaveLength(1);
  });

  it('leads to the feeds', () => {
    expect(page.querySelector('a[href="/feed.xml"]')).not.toBeNull();
    expect(page.textContent).toContain('/member/FRA/feed.xml');
  });

  it('sums up the first release by dataset, and leads to all records', () => {
    const real = drawn(described(REAL_LEDGER.ledger));
    const { length } = REAL_LEDGER.ledger.stances;
    expect(texts(real, 'section li')).toContain(`stances on troops: ${length}`);
    expect(real.querySelectorAll('article')).toHaveLength(0);
    expect(real.querySelector('section a[href^="/sources/"]')).not.toBeNull();
  });
});

// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { CORRECTED_LEDGER } from '#tooling/testKit/correctedLedger.ts';
import { REAL_LEDGER } from '#tooling/testKit/realLedger.ts';
import { type SoundLedger, described, soundLedger } from '#tooling/testKit/soundLedger.ts';
import { xmlFault } from '#tooling/testKit/xmlFault.ts';
import { type FeedFile, feedFiles } from './feedFiles.ts';
import type { Site } from './site.ts';

const SITE: Site = { origin: 'https://example.org', base: '/map/' };
const NOWHERE: Site = { origin: null, base: '/' };
const POISON = `<script>alert("1")</script> & ]]> ' \u0001\ud800`;

function poisoned({ stances, coalition, ...rest }: SoundLedger): SoundLedger {
  const title = { ...coalition.title, en: POISON };
  return {
    ...rest,
    stances: stances.map((stance) => ({ ...stance, summary: POISON })),
    coalition: { ...coalition, title },
  };
}

function textOf(files: readonly FeedFile[], file: string): string {
  return files.find((each) => each.file === file)?.text ?? '';
}

function parsed(text: string): Document {
  return new DOMParser().parseFromString(text, 'application/xml');
}

function childTexts(element: Element, name: string): readonly string[] {
  return [...element.children]
    .filter((child) => child.tagName === name)
    .map((child) => child.textContent);
}

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const ABSOLUTE =
  /^(?:https?:\/\/[^\s]+|urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12})$/;

/** Rules of RFC 4287 that a feed breaks. */
function atomFaults(text: string): readonly string[] {
  const fault = xmlFault(text);
  if (fault !== null) return [fault];
  const feed = parsed(text).documentElement;
  const entries = [...feed.children].filter(({ tagName }) => tagName === 'entry');
  const faults: string[] = [];
  const need = (holds: boolean, what: string): void => {
    if (!holds) faults.push(what);
  };
  need(feed.tagName === 'feed', 'the root is feed');
  need(feed.getAttribute('xmlns') === 'http://www.w3.org/2005/Atom', 'the namespace');
  need(childTexts(feed, 'author').length === 1, 'an author');
  need((feed.querySelector('author > name')?.textContent ?? '') !== '', 'a name of the author');
  const links = [...feed.children].filter(({ tagName }) => tagName === 'link');
  need(links.filter((link) => link.getAttribute('rel') === 'self').length === 1, 'one self link');
  for (const element of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) {
      const [value = '', ...more] = childTexts(element, name);
      need(value !== '' && more.length === 0, `one ${name} that is not empty`);
    }
    need(RFC3339.test(childTexts(element, 'updated')[0] ?? ''), 'a date of RFC 3339');
    need(ABSOLUTE.test(childTexts(element, 'id')[0] ?? ''), 'an absolute id');
  }
  for (const entry of entries) {
    need(childTexts(entry, 'content').length === 1, 'one content');
    need(entry.querySelectorAll('link[rel="alternate"]').length === 1, 'one alternate link');
  }
  const ids = entries.flatMap((entry) => childTexts(entry, 'id'));
  need(new Set(ids).size === ids.length, 'ids that are unique');
  const dates = entries.flatMap((entry) => childTexts(entry, 'updated'));
  need(
    dates.every((date) => date <= (childTexts(feed, 'updated')[0] ?? '')),
    'the newest date',
  );
  return faults;
}

describe('feeds', () => {
  const small = soundLedger(CORRECTED_LEDGER);
  let files: readonly FeedFile[] = [];

  beforeAll(() => {
    files = feedFiles(small, small.coalition, SITE);
  });

  it('keep the rules of Atom, for every party, with and without an address', () => {
    const ledger = described(REAL_LEDGER.ledger);
    for (const site of [SITE, NOWHERE]) {
      const real = feedFiles(ledger, ledger.coalition, site);
      expect(real).toHaveLength(ledger.countries.length + 1);
      for (const { file, text } of [...real, ...feedFiles(small, small.coalition, site)]) {
        expect(atomFaults(text), file).toEqual([]);
      }
    }
  });

  it('have one entry per release that changed something, newest first', () => {
    const titles = [...parsed(textOf(files, 'feed.xml')).querySelectorAll('entry > title')];
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      'Release of 1 November 2025',
      'Release of 1 October 2025',
    ]);
  });

  it('have one entry per change in the feed of a party, months of a donor as one', () => {
    const feed = parsed(textOf(files, 'member/FRA/feed.xml'));
    const titles = [...feed.querySelectorAll('entry > title')];
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      'Changed: France: stance on sending soldiers, 4 September 2025',
      'Changed: France: monthly aid, 2 months',
      'Release of 1 October 2025',
    ]);
  });

  it('say what was before, what is now and why, as HTML that shows the text itself', () => {
    const feed = parsed(textOf(files, 'member/FRA/feed.xml'));
    const html = feed.querySelector('entry > content')?.textContent ?? '';
    const shown = new DOMParser().parseFromString(html, 'text/html').body.textContent;
    expect(shown).toContain('Reason: Misread 3 < 4 & its date.');
    expect(shown).toContain('Stance: willing → on conditions');
  });

  it('name themselves and their page', () => {
    const text = textOf(files, 'member/FRA/feed.xml');
    expect(text).toContain('<id>https://example.org/map/member/FRA/feed.xml</id>');
    expect(text).toContain('rel="self" type="application/atom+xml" href="https://example.org/map/');
    expect(text).toContain('href="https://example.org/map/member/FRA/"');
  });

  it('keep their ids from build to build where the address is unknown, and have relative links', () => {
    const twice = [0, 1].map(() => textOf(feedFiles(small, small.coalition, NOWHERE), 'feed.xml'));
    expect(twice[0]).toBe(twice[1]);
    expect(twice[0]).toContain('<id>urn:uuid:');
    expect(twice[0]).toContain('rel="self" type="application/atom+xml" href="/feed.xml"');
  });

  it('stay well-formed and harmless whatever the ledger says', () => {
    const bad = poisoned(small);
    for (const { file, text } of feedFiles(bad, bad.coalition, SITE)) {
      expect(atomFaults(text), file).toEqual([]);
      for (const content of parsed(text).querySelectorAll('content')) {
        const page = new DOMParser().parseFromString(content.textContent, 'text/html');
        expect(page.querySelector('script')).toBeNull();
      }
    }
  });
});

it('the rules notice what is wrong', () => {
  const ledger = soundLedger(CORRECTED_LEDGER);
  const [main] = feedFiles(ledger, ledger.coalition, SITE);
  const text = main?.text ?? '';
  expect(atomFaults(text.replace('<author>', ''))).not.toEqual([]);
  expect(atomFaults(text.replace(/<author>.*<\/author>/, ''))).toContain('an author');
  expect(atomFaults(text.replaceAll(/T00:00:00Z/g, ''))).toContain('a date of RFC 3339');
  expect(atomFaults(text.replace('rel="self"', 'rel="other"'))).toContain('one self link');
  expect(atomFaults(text.replaceAll(/#2025-1\d-01</g, '<'))).toContain('ids that are unique');
  expect(atomFaults(text.replace('</title>', '&amp</title>'))).not.toEqual([]);
});

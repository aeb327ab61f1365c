import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heightAudience, heightMessages } from './heightMessages.ts';

const PAGE = 'https://host.example/embed/roles/';
const own = { type: 'coalition:height', view: 'roles', id: 'roles', height: 463 };
const amp = { sentinel: 'amp', type: 'embed-size', height: 463 };

function medium(address: string): string {
  return `{"src":"${address}","context":"iframe.resize","height":463}`;
}

function messagesAt(address: string): readonly unknown[] {
  return heightMessages(heightAudience(address, 'roles'), 463);
}

it('speaks its own dialect, AMP’s and Medium’s to everyone', () => {
  expect(messagesAt(PAGE)).toEqual([own, amp, medium(PAGE)]);
});

it.each([
  ['#?secret=Ab3dEf9hIj', { secret: 'Ab3dEf9hIj', message: 'height', value: 463 }],
  ['?resize=dw', { 'datawrapper-height': { roles: 463 } }],
  ['?resize=guardian', '{"type":"set-height","value":463}'],
  ['?resize=pym&childId=graphic-1', 'pymxPYMxgraphic-1xPYMxheightxPYMx463'],
])('adds at %s one message', (rest, message) => {
  const id = rest.includes('childId') ? 'graphic-1' : 'roles';
  expect(messagesAt(PAGE + rest)).toEqual([{ ...own, id }, amp, medium(PAGE + rest), message]);
});

it('speaks all dialects at once', () => {
  const address = `${PAGE}?asof=2025-09-04&resize=dw,pym,guardian&childId=a#?secret=s1`;
  expect(messagesAt(address)).toHaveLength(7);
});

it.each(['?resize=pym', '?childId=a', '?resize=other', '#?secret=', '#secret', '#?secret=a%22b'])(
  'adds nothing at %s',
  (rest) => {
    expect(messagesAt(PAGE + rest)).toHaveLength(3);
  },
);

it.each([
  ['?fitchart=true', true],
  ['?fitchart=1', true],
  ['?fitchart=false', false],
  ['', false],
])('knows whether the chart fits its frame at %s', (rest, fits) => {
  expect(heightAudience(PAGE + rest, 'roles').fits).toBe(fits);
});

it('reads any address', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (search, hash) => {
      const audience = heightAudience(
        `${PAGE}?${encodeURI(search.toWellFormed())}#${hash}`,
        'roles',
      );
      expect(heightMessages(audience, 100).length).toBeGreaterThanOrEqual(3);
    }),
  );
});

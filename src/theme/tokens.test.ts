import { expect, it } from 'vitest';
import { contrastRatio, luminance } from './contrast.ts';
import { TOKENS, type ThemeName, type TokenName } from './tokens.ts';

const THEMES: readonly ThemeName[] = ['light', 'dark', 'print'];
const TEXT: readonly TokenName[] = ['ink', 'inkMuted', 'link', 'warning'];
const BASES: readonly TokenName[] = [
  'basisOwnGovernment',
  'basisOtherGovernment',
  'basisPress',
  'basisParty',
];
const MARKS: readonly TokenName[] = [
  ...BASES,
  'focus',
  'selected',
  'control',
  'stanceCommitted',
  'stanceWilling',
  'stanceConditionalMark',
  'stanceUndecidedMark',
  'stanceSupportOnlyMark',
  'stanceRuledOut',
  'stanceUnknownMark',
  'rangeBest',
  'undisclosedMark',
  'aidMilitary',
  'aidFinancial',
  'aidHumanitarian',
  'aidCommitment',
  'aidEuShare',
  'roleActive',
  'roleOffered',
  'aidMap5',
];
const DONOR_LINES: readonly TokenName[] = [
  'donorLine1',
  'donorLine2',
  'donorLine3',
  'donorLine4',
  'donorLine5',
];
const AID_CLASSES: readonly TokenName[] = ['aidMap1', 'aidMap2', 'aidMap3', 'aidMap4', 'aidMap5'];

it.each(THEMES)('gives text at least 4.5:1 on page and surface in %s', (theme) => {
  const failing = [...TEXT, ...BASES, ...DONOR_LINES].flatMap((token) =>
    (['page', 'surface'] as const)
      .map((ground) => contrastRatio(TOKENS[token][theme], TOKENS[ground][theme]))
      .filter((ratio) => ratio < 4.5)
      .map((ratio) => `${token} ${ratio.toFixed(2)}`),
  );
  expect(failing).toEqual([]);
});

it.each(THEMES)('gives marks at least 3:1 on the page in %s', (theme) => {
  const failing = MARKS.map(
    (token) => [token, contrastRatio(TOKENS[token][theme], TOKENS.page[theme])] as const,
  )
    .filter(([, ratio]) => ratio < 3)
    .map(([token, ratio]) => `${token} ${ratio.toFixed(2)}`);
  expect(failing).toEqual([]);
});

it.each(THEMES)('keeps committed, willing and conditional apart in greyscale in %s', (theme) => {
  const steps = (['stanceCommitted', 'stanceWilling', 'stanceConditional'] as const).map((token) =>
    luminance(TOKENS[token][theme]),
  );
  const gaps = steps.slice(1).map((step, index) => Math.abs(step - (steps[index] ?? step)));
  for (const gap of gaps) expect(gap).toBeGreaterThan(0.08);
});

it.each(THEMES)(
  'keeps classes of aid apart in greyscale, in order, and off the land in %s',
  (theme) => {
    const steps = (['land', ...AID_CLASSES] as const).map((token) => TOKENS[token][theme]);
    const order = steps.map(luminance);
    const sorted = order.toSorted((a, b) => (theme === 'dark' ? a - b : b - a));
    expect(order).toEqual(sorted);
    const gaps = steps.slice(1).map((step, index) => contrastRatio(step, steps[index] ?? step));
    for (const gap of gaps) expect(gap).toBeGreaterThan(1.2);
    for (const gap of gaps.slice(1)) expect(gap).toBeGreaterThan(1.4);
  },
);

it('notices a pair of colours that is too close', () => {
  expect(contrastRatio('#999999', '#ffffff')).toBeLessThan(4.5);
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

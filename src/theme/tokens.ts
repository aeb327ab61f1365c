/** Colours of one role on each ground. Print is ink-saving and always on white. */
interface Token {
  readonly light: string;
  readonly dark: string;
  readonly print: string;
}

export type ThemeName = 'light' | 'dark' | 'print';

/** Colours by role, not by hue. Hex only, so that stills need no CSS. Contrast is tested in `tokens.test.ts`. */
export const TOKENS = {
  page: { light: '#fbfaf7', dark: '#14181d', print: '#ffffff' },
  surface: { light: '#f2f0ea', dark: '#1d2329', print: '#ffffff' },
  ink: { light: '#1b222a', dark: '#eceae4', print: '#000000' },
  inkMuted: { light: '#555d66', dark: '#a9b0b8', print: '#333333' },
  inkOnStrong: { light: '#ffffff', dark: '#10151a', print: '#ffffff' },
  rule: { light: '#dcd8ce', dark: '#343c45', print: '#bbbbbb' },
  ruleStrong: { light: '#1b222a', dark: '#eceae4', print: '#000000' },
  control: { light: '#7c838b', dark: '#808891', print: '#555555' },
  link: { light: '#0f4c81', dark: '#8fc4f2', print: '#000000' },
  focus: { light: '#b4460f', dark: '#ffb27a', print: '#000000' },
  selected: { light: '#b4460f', dark: '#ffb27a', print: '#000000' },
  warning: { light: '#8a3b12', dark: '#f0a77c', print: '#000000' },

  land: { light: '#e7e4db', dark: '#262d34', print: '#eeeeee' },
  border: { light: '#fbfaf7', dark: '#14181d', print: '#ffffff' },
  hostOutline: { light: '#1b222a', dark: '#eceae4', print: '#000000' },
  hostFill: { light: '#fbfaf7', dark: '#14181d', print: '#ffffff' },

  stanceCommitted: { light: '#0b3f70', dark: '#a5d3fb', print: '#0b3f70' },
  stanceWilling: { light: '#2f7cba', dark: '#5d9fd8', print: '#2f7cba' },
  stanceConditional: { light: '#bddcf3', dark: '#23425d', print: '#d5e8f7' },
  stanceConditionalMark: { light: '#2f7cba', dark: '#7db4e2', print: '#2f7cba' },
  stanceUndecided: { light: '#c9c2b2', dark: '#6d7178', print: '#d6d2c8' },
  stanceUndecidedMark: { light: '#76705f', dark: '#aaa69a', print: '#76705f' },
  stanceSupportOnly: { light: '#f7e7b4', dark: '#4a3f1d', print: '#fbf1d0' },
  stanceSupportOnlyMark: { light: '#946b00', dark: '#e0b64a', print: '#946b00' },
  stanceRuledOut: { light: '#a8492f', dark: '#e08a6b', print: '#a8492f' },
  stanceRuledOutMark: { light: '#d08f7b', dark: '#a3543a', print: '#d08f7b' },
  stanceUnknown: { light: '#fbfaf7', dark: '#14181d', print: '#ffffff' },
  stanceUnknownMark: { light: '#7c838b', dark: '#808891', print: '#777777' },

  rangeSpread: { light: '#cfe0ee', dark: '#29435a', print: '#dde9f3' },
  rangeBest: { light: '#3f86bf', dark: '#5d9fd8', print: '#3f86bf' },
  undisclosed: { light: '#e9e5da', dark: '#2b3138', print: '#f2f2f2' },
  undisclosedMark: { light: '#7f7a6c', dark: '#8d939a', print: '#777777' },
  noData: { light: '#f2f0ea', dark: '#1d2329', print: '#ffffff' },

  basisOwnGovernment: { light: '#0b3f70', dark: '#a5d3fb', print: '#0b3f70' },
  basisOtherGovernment: { light: '#3f6b1d', dark: '#9ecb74', print: '#3f6b1d' },
  basisPress: { light: '#8a5a00', dark: '#e8b45a', print: '#8a5a00' },
  basisParty: { light: '#7a3f86', dark: '#d3a2de', print: '#7a3f86' },

  aidMilitary: { light: '#24477a', dark: '#7fa8e0', print: '#24477a' },
  aidFinancial: { light: '#2f8577', dark: '#5fb8a8', print: '#2f8577' },
  aidHumanitarian: { light: '#b97a08', dark: '#e3a83c', print: '#b97a08' },
  aidCommitment: { light: '#5b5f8f', dark: '#a0a4d6', print: '#5b5f8f' },
  aidEuShare: { light: '#7a6f9c', dark: '#b3a8d6', print: '#7a6f9c' },

  aidMap1: { light: '#e8c4d4', dark: '#5c3450', print: '#eed3df' },
  aidMap2: { light: '#d196b2', dark: '#834c6f', print: '#d196b2' },
  aidMap3: { light: '#b4668e', dark: '#ab6a92', print: '#b4668e' },
  aidMap4: { light: '#8d3a68', dark: '#d292b6', print: '#8d3a68' },
  aidMap5: { light: '#5b1740', dark: '#f8d3e4', print: '#5b1740' },

  donorLine1: { light: '#1f5fa8', dark: '#7fb2ee', print: '#1f5fa8' },
  donorLine2: { light: '#8a5a00', dark: '#e8b45a', print: '#8a5a00' },
  donorLine3: { light: '#7a3f86', dark: '#d3a2de', print: '#7a3f86' },
  donorLine4: { light: '#0d6b62', dark: '#5ec8bb', print: '#0d6b62' },
  donorLine5: { light: '#9a3a4a', dark: '#f09aa6', print: '#9a3a4a' },

  roleActive: { light: '#0b3f70', dark: '#a5d3fb', print: '#0b3f70' },
  roleOffered: { light: '#2f7cba', dark: '#7db4e2', print: '#2f7cba' },
} as const satisfies Record<string, Token>;

export type TokenName = keyof typeof TOKENS;

/** Our own, self-hosted font of drawings; the fallbacks have close widths. */
export const FONT_SANS =
  "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif";

/** Of headlines. */
export const FONT_HEADLINE = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";

import type { TokenName } from './tokens.ts';

/** Ink thinned with ground: how much ink, per cent. Readers who choose their colours choose these two. */
const tint = (ink: number): string => `color-mix(in srgb,CanvasText ${ink}%,Canvas)`;

/**
 * What each colour role becomes where readers force colours of their own (Windows contrast themes and the like).
 * Only the system's colours and tints between ink and ground: textures and shapes tell marks apart, the tints
 * keep the order of classes.
 */
export const FORCED_COLOURS: Readonly<Record<TokenName, string>> = {
  page: 'Canvas',
  surface: 'Canvas',
  ink: 'CanvasText',
  inkMuted: 'CanvasText',
  inkOnStrong: 'Canvas',
  rule: tint(40),
  ruleStrong: 'CanvasText',
  control: 'CanvasText',
  link: 'LinkText',
  focus: 'Highlight',
  selected: 'Highlight',
  warning: 'CanvasText',

  land: tint(10),
  border: 'Canvas',
  hostOutline: 'CanvasText',
  hostFill: 'Canvas',

  stanceCommitted: 'CanvasText',
  stanceWilling: tint(65),
  // Also the hatch on the one before.
  stanceConditional: 'Canvas',
  stanceConditionalMark: 'CanvasText',
  stanceUndecided: tint(35),
  stanceUndecidedMark: 'CanvasText',
  stanceSupportOnly: 'Canvas',
  stanceSupportOnlyMark: 'CanvasText',
  stanceRuledOut: tint(80),
  stanceRuledOutMark: 'Canvas',
  stanceUnknown: 'Canvas',
  stanceUnknownMark: 'CanvasText',

  rangeSpread: tint(45),
  rangeBest: 'CanvasText',
  undisclosed: 'Canvas',
  undisclosedMark: 'CanvasText',
  noData: tint(10),

  basisOwnGovernment: 'CanvasText',
  basisOtherGovernment: 'CanvasText',
  basisPress: 'CanvasText',
  basisParty: 'CanvasText',

  aidMilitary: 'CanvasText',
  aidFinancial: tint(68),
  aidHumanitarian: tint(44),
  aidCommitment: tint(56),
  aidEuShare: tint(30),

  aidMap1: tint(28),
  aidMap2: tint(46),
  aidMap3: tint(64),
  aidMap4: tint(82),
  aidMap5: 'CanvasText',

  donorLine1: 'CanvasText',
  donorLine2: tint(80),
  donorLine3: tint(68),
  donorLine4: tint(57),
  donorLine5: tint(48),

  roleActive: 'CanvasText',
  roleOffered: 'CanvasText',
};

import { NO_STANCE_SWATCH, STANCE_SWATCHES } from '#charts/kit/stanceSwatch.ts';
import type { Swatch } from '#charts/kit/spec.ts';
import type { PartyCode } from '#domain/claim.ts';
import { STANCES } from '#domain/claim.ts';
import type { Question } from '#domain/question.ts';
import type { Pledge } from './pledge.ts';
import type { PledgeWords } from './pledgeWords.ts';
import { claimsOf } from './pledgeWords.ts';

/** Why a member has no figure. `undecided` is apart from `undisclosed`: it does not say that soldiers would be sent. */
export type PledgeGap = 'undisclosed' | 'conditional' | 'undecided' | 'ruled-out' | 'no-data';

/** The lists of members without a figure: one for each stance, as the map counts them, in its order. */
const LISTS = [...STANCES, 'no-data'] as const;

type PledgeList = (typeof LISTS)[number];

/** A name in a group. */
export interface ListedParty {
  readonly party: PartyCode;
  /** With a word that accounts differ, where they do. */
  readonly name: string;
  readonly selected: boolean;
  readonly tip: string;
  readonly claims: readonly string[];
}

/** Members without any figure, by reason. */
export interface PledgeGroup {
  readonly id: PledgeList;
  readonly heading: string;
  readonly swatch: Swatch;
  readonly names: readonly ListedParty[];
}

/** Why the account chosen leaves no figure; `null`: it names one. */
export function pledgeGap({ state }: Pledge): PledgeGap | null {
  switch (state.amount.kind) {
    case 'range':
    case 'none':
      return null;
    case 'undisclosed':
    case 'undecided':
    case 'conditional':
    case 'ruled-out':
      return state.amount.kind;
    case 'no-data':
    case 'not-asked':
      return 'no-data';
  }
}

/** Members of whom nobody has named a figure, by stance; groups without a member are left out. */
export function pledgeGroups(
  pledges: readonly Pledge[],
  question: Question,
  words: PledgeWords,
): readonly PledgeGroup[] {
  const { format, messages } = words;
  const text = messages['troops-pledged'];
  const listed = pledges.filter(
    ({ participation, state }) => participation === 'member' && state.reports.length === 0,
  );
  return LISTS.map((id) => {
    const names = listed
      .filter(({ state }) => (state.stance.stance ?? 'no-data') === id)
      .map((pledge) => listedParty(pledge, question, words))
      .toSorted((a, b) => format.compare(a.name, b.name));
    return {
      id,
      heading: text.groupHeading(text.group[id], format.number(names.length)),
      swatch: id === 'no-data' ? NO_STANCE_SWATCH : STANCE_SWATCHES[id],
      names,
    };
  }).filter(({ names }) => names.length > 0);
}

function listedParty(pledge: Pledge, question: Question, words: PledgeWords): ListedParty {
  const { format, messages } = words;
  const { stance, disputed } = pledge.state.stance;
  const name = format.partyName(pledge.party);
  const differ = disputed === null ? [] : [messages.charts.disputed];
  const gap = pledgeGap(pledge);
  const amount = gap === 'undisclosed' ? messages.domain.amount.undisclosed : null;
  const said = stance === null ? messages.domain.noStance : messages.domain.stance[stance];
  return {
    party: pledge.party.code,
    name: [name, ...differ.map(messages.punctuation.aside)].join(' '),
    selected: question.country.includes(pledge.party.code),
    tip: messages['troops-pledged'].tip.listed(
      name,
      messages.punctuation.items([said, ...(amount === null ? [] : [amount]), ...differ]),
    ),
    claims: claimsOf(pledge),
  };
}

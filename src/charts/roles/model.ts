import { askedInWords } from '#charts/kit/askedInWords.ts';
import type { ChartInput, ChartModel, LegendItem } from '#charts/kit/spec.ts';
import { ROLE_STATUSES } from '#domain/claim.ts';
import { claimsAt, indexOf } from '#domain/indexClaims.ts';
import type { Question } from '#domain/question.ts';
import { standingParties } from '#domain/standingParties.ts';
import { rolePicture, type RolePicture } from './rolePicture.ts';
import { rolesTable } from './rolesTable.ts';
import { rolesTitle } from './rolesTitle.ts';
import { statusCounts, tallyRoles, type RoleHolder, type RoleTally } from './roleTally.ts';
import { statusBreakdown, type Words } from './roleWords.ts';
import { STATUS_SWATCHES } from './statusSwatch.ts';
import type { ROLES_DATASETS } from './card.ts';

type RolesDataset = (typeof ROLES_DATASETS)[number];

/** The matrix of who does what. */
export interface RolesModel extends ChartModel {
  readonly picture: RolePicture;
}

function holdersOf({ members, others }: RoleTally): readonly RoleHolder[] {
  return [...members, ...others];
}

function legendOf(tally: RoleTally, { format, messages }: Words): readonly LegendItem[] {
  const counts = statusCounts(holdersOf(tally).flatMap(({ roles }) => roles));
  return ROLE_STATUSES.map((status) => ({
    id: status,
    label: messages.domain.roleStatus[status],
    ...STATUS_SWATCHES[status],
    mark: null,
    value: format.number(counts[status]),
  }));
}

/** The title counts members, the key every mark: said where they differ. */
function othersNote({ others }: RoleTally, { format, messages }: Words): readonly string[] {
  const count = others.flatMap(({ roles }) => roles).length;
  return count === 0 ? [] : [messages.roles.othersNote(count, format.number(count))];
}

/** How many of the parties with a role are states, and how many are not. */
function partiesText(tally: RoleTally, { format, messages }: Words): string {
  const holders = holdersOf(tally);
  const countries = holders.filter(({ party }) => party.kind === 'country').length;
  const rest = holders.length - countries;
  return messages.roles.parties(countries, format.number(countries), rest, format.number(rest));
}

function altOf(tally: RoleTally, words: Words): string {
  const text = words.messages.roles;
  const holders = holdersOf(tally);
  const roles = holders.flatMap((holder) => holder.roles);
  return text.alt(
    partiesText(tally, words),
    tally.columns.length,
    words.format.number(tally.columns.length),
    statusBreakdown(roles, words),
  );
}

function emptyOf(tally: RoleTally, question: Question, words: Words): string | null {
  if (holdersOf(tally).length > 0) return null;
  const { format, messages } = words;
  const date = messages.charts.asOf(format.date(tally.day));
  const limited =
    question.role.length > 0 || question.status.length > 0 || question.region !== null;
  return limited ? messages.roles.emptyChoice(date) : messages.roles.empty(date);
}

/** Who does what, at the question's date. */
export function rolesModel(input: ChartInput<RolesDataset>): RolesModel {
  const { ledger, question, format, messages } = input;
  const words: Words = { format, messages };
  const text = messages.roles;
  const tally = tallyRoles(ledger, question, (a, b) =>
    format.compare(format.partyName(a), format.partyName(b)),
  );
  const selected = standingParties(ledger.countries).filter(
    ({ code, memberships }) =>
      question.country.includes(code) &&
      (question.region === null || memberships.includes(question.region)),
  );
  const names = new Map(selected.map((party) => [party.code, format.partyName(party)]));
  const claims = claimsAt(indexOf(ledger.roles), tally.day);
  const sources = new Set(claims.flatMap((claim) => claim.sources));
  const empty = emptyOf(tally, question, words);
  const asked = askedInWords(question, ledger.coalition, format);
  return {
    title: rolesTitle(tally, asked, names, words),
    subtitle: text.subtitle(messages.charts.asOf(format.date(tally.day)), asked.region),
    alt: empty ?? altOf(tally, words),
    legend: legendOf(tally, words),
    notes: [text.readingNote, ...othersNote(tally, words)],
    sourceLine: text.source(
      claims.length,
      format.number(claims.length),
      sources.size,
      format.number(sources.size),
    ),
    table: rolesTable(tally, words),
    empty,
    picture: rolePicture(tally, question.country, words),
  };
}

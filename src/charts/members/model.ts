import { askedInWords } from '#charts/kit/askedInWords.ts';
import type { ChartInput, ChartModel } from '#charts/kit/spec.ts';
import type { Coalition } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import type { Words } from './memberColumns.ts';
import { memberPicture, type MemberPicture } from './memberPicture.ts';
import { columnsOf, memberRows, memberTable, type MemberRow } from './memberTable.ts';
import {
  claimIds,
  isMember,
  tallyMembers,
  type MembersDataset,
  type MemberTally,
} from './memberTally.ts';

/** The table of everything. On a page the table is the chart; pictures draw it. */
export interface MembersModel extends ChartModel {
  readonly picture: MemberPicture;
}

/** What all rows say of the members, whatever the search leaves. */
function titleOf(
  { facts, aidMonths }: MemberTally,
  rows: readonly MemberRow[],
  question: Question,
  { format, messages }: Words,
): string {
  const text = messages.members;
  const search = question.tableSearch.trim();
  if (search !== '') {
    return text.found(search, rows.length, format.number(rows.length), format.number(facts.length));
  }
  const members = facts.filter(isMember);
  if (members.length === 0) return text.noMembers(facts.length, format.number(facts.length));
  const count = (matches: (each: (typeof members)[number]) => boolean) => {
    const { length } = members.filter(matches);
    return { count: length, number: format.number(length) };
  };
  const clauses = [
    text.wouldSend(count(({ soldiers }) => soldiers?.stance.camp === 'would-send')),
    text.haveRole(count(({ roles }) => roles.length > 0)),
    ...(aidMonths !== null ? [text.gaveAid(count(({ aid }) => (aid?.total ?? 0) > 0))] : []),
  ];
  return text.title(
    members.length,
    format.number(members.length),
    question.region,
    format.list(clauses),
  );
}

function notesOf(
  { aidMonths }: MemberTally,
  aid: Coalition['aid'],
  words: Words,
): readonly string[] {
  const text = words.messages.members;
  return [
    text.sinceNote,
    text.gapNote,
    ...(aidMonths === null || aid === null
      ? []
      : [text.aidNote(words.format.text(aid.attribution))]),
  ];
}

/** One row for each party about which something is known, at the question's date. */
export function membersModel(input: ChartInput<MembersDataset>): MembersModel {
  const { ledger, question, format, messages } = input;
  const { coalition } = ledger;
  const words: Words = { format, messages, roles: coalition.roles };
  const text = messages.members;
  const hasAid = coalition.aid !== null;
  const columns = columnsOf(hasAid);
  const tally = tallyMembers(ledger, question);
  const rows = memberRows(tally, question, columns, words);
  const date = messages.charts.asOf(format.date(tally.day));
  const basis = messages.domain.basisChoice[question.basis];
  const { aidMonths } = tally;
  const aid =
    aidMonths === null
      ? null
      : text.aidMonths(format.date(aidMonths.from), format.date(aidMonths.through));
  const claims = new Set(rows.flatMap(({ facts }) => claimIds(facts)));
  const asked = askedInWords(question, coalition, format);
  return {
    title: titleOf(tally, rows, asked, words),
    subtitle: text.subtitle(date, basis, asked.region, aid),
    alt: text.alt(rows.length, format.number(rows.length), columns.length),
    legend: [],
    notes: notesOf(tally, coalition.aid, words),
    sourceLine: text.source(claims.size, format.number(claims.size), ledger.coalition.aid !== null),
    table: memberTable(rows, columns, text.caption(date), words),
    empty: rows.length > 0 || question.tableSearch.trim() !== '' ? null : text.empty(date),
    picture: memberPicture(rows, columns, question.country, words),
  };
}

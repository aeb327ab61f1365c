import { dayAsked } from '#domain/asof.ts';
import type { ReportClaim } from '#domain/claim.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Question } from '#domain/question.ts';
import { reportsAt, spreadOfReports } from '#domain/reportsAt.ts';
import type { Format } from '#i18n/createFormat.ts';
import { formatInterval } from '#i18n/formatInterval.ts';
import type { Messages } from '#i18n/messages/en.ts';
import type { KeyFigure } from './keyFigures.ts';
import { stanceCounts } from './ledeSentence.ts';

type ReportLedger = Pick<Ledger, 'coalition' | 'members' | 'stances' | 'reports'>;

interface Words {
  readonly format: Format;
  readonly messages: Messages;
}

/** Reports of one metric by the day asked for. */
interface Reported {
  readonly newest: ReportClaim;
  /** What the reports of the newest day say together: they may disagree. */
  readonly value: string;
  readonly date: string;
  /** How far all reports go. */
  readonly spread: string;
}

function reported(
  ledger: ReportLedger,
  question: Question,
  metric: string,
  { format, messages }: Words,
): Reported | null {
  const reports = reportsAt(ledger.reports, metric, dayAsked(question, ledger.coalition));
  const [newest] = reports;
  if (newest === undefined) return null;
  const sameDay = reports.filter((report) => report.date === newest.date);
  const now = sameDay.length === 1 ? newest : spreadOfReports(sameDay);
  const range = spreadOfReports(reports);
  if (now === null || range === null) return null;
  return {
    newest,
    value: formatInterval(now, format, messages),
    date: format.date(newest.date),
    spread: messages.dashboard.figure.spread(
      reports.length,
      format.number(reports.length),
      formatInterval(range, format, messages),
    ),
  };
}

/** Members as last counted by somebody, beside how many the ledger lists by name. */
export function memberFigure(
  ledger: ReportLedger,
  question: Question,
  words: Words,
): KeyFigure | null {
  const text = words.messages.dashboard.figure;
  const metric = ledger.coalition.headline.members;
  const report = metric === null ? null : reported(ledger, question, metric, words);
  if (metric === null || report === null) return null;
  const listed = words.format.number(stanceCounts(ledger, question).members);
  return {
    id: 'members',
    value: report.value,
    definition: text.members(report.date),
    detail: words.messages.punctuation.clauses([report.spread, text.listed(listed)]),
    focus: `reports:${metric}`,
  };
}

/** Countries said to contribute, beside the newest counts by other definitions, which may be far lower. */
export function pledgedFigure(
  ledger: ReportLedger,
  question: Question,
  words: Words,
): KeyFigure | null {
  const { coalition } = ledger;
  const { format, messages } = words;
  const metric = coalition.headline.pledged;
  const report = metric === null ? null : reported(ledger, question, metric, words);
  if (metric === null || report === null) return null;
  const elsewhere = new Set([metric, coalition.headline.members, ...coalition.meetingMetrics]);
  const others = coalition.memberMetrics
    .filter((id) => !elsewhere.has(id))
    .map((id) => ({ id, other: reported(ledger, question, id, words) }))
    .flatMap(({ id, other }) => (other === null ? [] : [{ id, newest: other.newest }]));
  const range = spreadOfReports(others.map(({ newest }) => newest));
  const name = coalition.metrics.find(({ id }) => id === metric)?.name;
  return {
    id: 'pledged',
    value: report.value,
    definition: messages.dashboard.figure.pledged(
      name?.[format.locale] ?? name?.en ?? metric,
      report.date,
    ),
    detail:
      range === null
        ? report.spread
        : messages.dashboard.figure.otherCounts(formatInterval(range, format, messages)),
    focus: [metric, ...others.map(({ id }) => id)].map((id) => `reports:${id}`).join('~'),
  };
}

/** The newest size named for the planned force, beside how far all of them go. */
export function forceFigure(
  ledger: ReportLedger,
  question: Question,
  words: Words,
): KeyFigure | null {
  const metric = ledger.coalition.headline.forceSize;
  const report = metric === null ? null : reported(ledger, question, metric, words);
  if (metric === null || report === null) return null;
  return {
    id: 'force-size',
    value: report.value,
    definition: words.messages.dashboard.figure.forceSize(report.date),
    detail: report.spread,
    focus: `reports:${metric}`,
  };
}

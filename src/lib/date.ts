/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Never padded with an invented day. */
export type PartialDate = string;

/** A calendar month, `YYYY-MM`. */
export type Month = string;

const DAY_MS = 86_400_000;
const PARTIAL = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function utc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Whether `text` is a calendar day that exists (`2025-02-30` does not). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = utc(text);
  return !Number.isNaN(time) && dayOf(time) === text;
}

/** Whether `text` is a year, month or day that exists. */
export function isPartialDate(text: string): boolean {
  return PARTIAL.test(text) && (text.length < 10 || isDay(text));
}

/** First day that a partial date can mean. */
export function firstDay(date: PartialDate): Day {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day that a partial date can mean: `2025-02` is `2025-02-28`. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 10) return date;
  const year = Number(date.slice(0, 4));
  const month = date.length === 4 ? 12 : Number(date.slice(5, 7));
  return dayOf(Date.UTC(year, month, 0));
}

/** The day `count` days later (earlier if negative). */
export function addDays(day: Day, count: number): Day {
  return dayOf(utc(day) + count * DAY_MS);
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** The month of a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

// Days and times of day: what day it is here, when a listing next happens, and how people say it.
// Days are whole numbers from the contract's EPOCH, and times of day are minutes after midnight.
import { EPOCH, LAST_WEEK } from "./contract.js";

/**
 * A time at which a listing happens again and again. A number of 0 says nothing, and so does a time
 * of -1.
 * @typedef {object} Session
 * @property {number} days A bit for each day of the week, Monday the lowest.
 * @property {number} starts In minutes after midnight, or -1.
 * @property {number} ends In minutes after midnight, or -1. Before `starts`, it is on the next day.
 * @property {number} weeks A bit for each week of the month: 1st, 2nd … 5th, last.
 * @property {number} fortnight A day on which it happens, when it is every other week.
 * @property {number} first The first day.
 * @property {number} last The last day.
 * @property {boolean} term Whether it happens in term time only.
 */

/** @typedef {{day: number, session: Session}} Occurrence */

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH_TIME = Date.parse(EPOCH);
const LOOK_AHEAD_DAYS = 70;
const MINUTES_AN_HOUR = 60;
const DAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTH_NAMES =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** @param {number} day */
const toDate = (day) => new Date(EPOCH_TIME + day * MILLISECONDS_A_DAY);

/**
 * Return today as the reader's own clock and place have it, like "2026-11-21".
 * @returns {string}
 */
export function today() {
  const now = new Date();
  const twoDigits = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/**
 * Return a date such as "2026-11-21" as a day number, or null when it is not one.
 * @param {unknown} text
 * @returns {number | null}
 */
export function toDay(text) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(text ?? ""));
  if (!parts) return null;
  const time = Date.UTC(+parts[1], +parts[2] - 1, +parts[3]);
  return Number.isNaN(time) ? null : Math.round((time - EPOCH_TIME) / MILLISECONDS_A_DAY);
}

/**
 * Return a day number as "2026-11-21".
 * @param {number} day
 * @returns {string}
 */
export const toIso = (day) => toDate(day).toISOString().slice(0, 10);

/**
 * Return a day of the week, Monday 0. 1 January 2020 was a Wednesday.
 * @param {number} day
 */
const weekday = (day) => (((day + 2) % 7) + 7) % 7;

/** @param {Date} date */
const dayAndMonth = (date) => `${date.getUTCDate()} ${MONTH_NAMES[date.getUTCMonth()]}`;

/**
 * Return a day in words: "1 October 2026".
 * @param {number | null} day
 * @returns {string}
 */
export function dayWords(day) {
  const date = toDate(day ?? 0);
  return `${dayAndMonth(date)} ${date.getUTCFullYear()}`;
}

/**
 * Return a session from the row of numbers that the index has.
 * @param {number[]} row
 * @returns {Session}
 */
export const decodeSession = ([days, starts, ends, weeks, fortnight, first, last, term]) => ({
  days,
  starts,
  ends,
  weeks,
  fortnight,
  first,
  last,
  term: term === 1,
});

/**
 * Return whether a session happens on a day; in term time, if it keeps to that.
 * @param {Session} session
 * @param {number} day
 * @returns {boolean}
 */
export function happensOn(session, day) {
  if (!(session.days & (1 << weekday(day)))) return false;
  if ((session.first && day < session.first) || (session.last && day > session.last)) return false;
  if (session.weeks && !inWeeks(session.weeks, day)) return false;
  return !session.fortnight || isFortnight(session.fortnight, day);
}

/**
 * Return whether a day is the 1st, 2nd … or last of its weekday in its month.
 * @param {number} weeks
 * @param {number} day
 */
function inWeeks(weeks, day) {
  const date = toDate(day);
  const nth = Math.ceil(date.getUTCDate() / 7) - 1;
  const isLast = toDate(day + 7).getUTCMonth() !== date.getUTCMonth();
  return Boolean(weeks & (1 << nth)) || (isLast && Boolean(weeks & LAST_WEEK));
}

/**
 * Return whether a day falls in a week that is a whole number of fortnights from the week of a
 * known session.
 * @param {number} known
 * @param {number} day
 */
function isFortnight(known, day) {
  const monday = (/** @type {number} */ date) => date - weekday(date);
  return Math.abs(monday(day) - monday(known)) % 14 === 0;
}

/**
 * Return the next time from a day on, or null when there is none in ten weeks.
 * @param {Session[]} sessions
 * @param {number} from
 * @returns {Occurrence | null}
 */
export function nextOccurrence(sessions, from) {
  for (let day = from; day < from + LOOK_AHEAD_DAYS; day++) {
    const onDay = sessions.filter((session) => happensOn(session, day));
    if (onDay.length) return { day, session: onDay.sort((a, b) => a.starts - b.starts)[0] };
  }
  return null;
}

/**
 * Return the next time in words: "Today, 7pm", "Tuesday 24 November, 7pm".
 * @param {Occurrence} occurrence
 * @param {number} from The day that is today.
 * @returns {string}
 */
export function nextWords({ day, session }, from) {
  const words = relativeDay(day, from);
  return session.starts < 0 ? words : `${words}, ${timeWords(session.starts)}`;
}

/**
 * @param {number} day
 * @param {number} from
 */
function relativeDay(day, from) {
  if (day === from) return "Today";
  if (day === from + 1) return "Tomorrow";
  return `${DAY_NAMES[weekday(day)]} ${dayAndMonth(toDate(day))}`;
}

/**
 * Return minutes after midnight as people say them: 7pm, 9.30am, midday.
 * @param {number} minutes
 * @returns {string}
 */
export function timeWords(minutes) {
  const hour = Math.floor(minutes / MINUTES_AN_HOUR);
  const past = minutes % MINUTES_AN_HOUR;
  if (!past && hour % 12 === 0) return hour ? "midday" : "midnight";
  const minute = past ? `.${String(past).padStart(2, "0")}` : "";
  return `${hour % 12 || 12}${minute}${hour >= 12 ? "pm" : "am"}`;
}

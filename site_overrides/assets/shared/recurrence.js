// When a session happens: on a day, next, and in words. The same as generator/recurrence.py, on the
// rows of numbers that generator/recurrence_rows.py describes; both are held to the same cases.
import {
  BY_APPOINTMENT,
  DOUBT_WORDS,
  HOLIDAY_ANSWERS,
  IRREGULAR,
  LAST_WEEK,
  LOOK_AHEAD_DAYS,
  WITHOUT_END_MINUTES,
} from "./contract.js";
import { dayOfYear, MINUTES_A_DAY, relativeDay, timeWords, weekday, weekOfMonth } from "./dates.js";
import { say, toSay } from "./words.js";

/** @import { Now } from "./dates.js" */

/** @typedef {"unknown" | "yes" | "no" | "only"} HolidayAnswer */
/** @typedef {[first: number, last: number]} Span Days; those of every year are negative. */

/**
 * The days off that a session may keep.
 * @typedef {object} Calendar
 * @property {Set<number>} bankHolidays
 * @property {Span | null} schoolDatesKnown The days of which it is known whether they are in term.
 * @property {Span[]} schoolHolidays
 */

/**
 * A session's days and times. A number of 0 says nothing.
 * @typedef {object} Recurrence
 * @property {number} weekdays A bit for each day of the week, Monday the lowest.
 * @property {boolean} irregular No rule gives its days; with weekdays, it is on some of those.
 * @property {boolean} byAppointment
 * @property {number} starts In minutes after midnight, or -1.
 * @property {number} ends Likewise; more than a day's minutes when it ends on the next day.
 * @property {HolidayAnswer} bankHolidays
 * @property {HolidayAnswer} schoolHolidays
 * @property {Calendar} calendar
 * @property {number} first
 * @property {number} last
 * @property {number} weeks A bit for each week of the month: 1st, 2nd … 5th, last.
 * @property {number} everyWeeks
 * @property {number} countedFrom
 * @property {Span[]} notOn
 * @property {Span[]} months
 * @property {number[]} dates
 * @property {string} [detail] What tells it from the listing's other sessions: "at Old Chapel".
 */

/** @typedef {(number | number[])[]} Row */

/**
 * @typedef {{day: number, recurrence: Recurrence, answer: number, isOn: boolean, until?: number,
 * label?: string}} Occurrence One time at which a session happens. `answer` is what `occursOn` says
 * of the day; `until`, of what is on, is the minute at which it is over by `stayingOpen`;
 * `label` is what the next time is called.
 */

/** How far ahead what is on is followed: what goes on for as long is on day and night. */
const DAYS_AHEAD = 7;

// What `occursOn` says. BANK_HOLIDAY and TERM_TIME are doubts, and stand beside YES.
export const NO = 0;
export const YES = 1;
export const BANK_HOLIDAY = 2;
export const TERM_TIME = 4;
export const UNKNOWN = 8;

const ANSWERS = /** @type {HolidayAnswer[]} */ (HOLIDAY_ANSWERS);
const WEEKDAYS = IRREGULAR - 1;
const DOUBTS = /** @type {[doubt: number, words: string][]} */ (DOUBT_WORDS);

/**
 * @param {number[]} numbers
 * @returns {Span[]}
 */
function toSpans(numbers) {
  return numbers.flatMap((first, n) => (n % 2 ? [] : [[first, numbers[n + 1]]]));
}

/**
 * Return a calendar from the two lists of numbers that the index has.
 * @param {number[][]} lists
 * @returns {Calendar}
 */
export function decodeCalendar([bankHolidays, school]) {
  const [schoolDatesKnown = null, ...schoolHolidays] = toSpans(school);
  return { bankHolidays: new Set(bankHolidays), schoolDatesKnown, schoolHolidays };
}

/**
 * Return a session from its row.
 * @param {Row} row
 * @param {Calendar[]} calendars
 * @returns {Recurrence}
 */
export function decodeRecurrence(row, calendars) {
  const number = (/** @type {number} */ n) => Number(row[n] ?? 0);
  const list = (/** @type {number} */ n) => (Array.isArray(row[n]) ? row[n] : []);
  const days = number(0);
  const holidays = number(3);
  return {
    weekdays: days & WEEKDAYS,
    irregular: (days & IRREGULAR) > 0,
    byAppointment: (days & BY_APPOINTMENT) > 0,
    starts: number(1) - 1,
    ends: number(2) - 1,
    bankHolidays: ANSWERS[holidays & 3],
    schoolHolidays: ANSWERS[(holidays >> 2) & 3],
    calendar: calendars[holidays >> 4],
    first: number(4),
    last: number(5),
    weeks: number(6),
    everyWeeks: number(7),
    countedFrom: number(8),
    notOn: toSpans(list(9)),
    months: toSpans(list(10)),
    dates: list(11),
  };
}

/**
 * Return the sessions of a listing from their rows, each with what tells it from the others.
 * @param {Row[]} rows
 * @param {string[]} details
 * @param {Calendar[]} calendars
 * @returns {Recurrence[]}
 */
export const decodeSessions = (rows, details, calendars) =>
  rows.map((row, n) => ({ ...decodeRecurrence(row, calendars), detail: details[n] ?? "" }));

// --- on a day

/**
 * Return whether a session happens on a day: NO, YES with or without a doubt, or UNKNOWN.
 * @param {Recurrence} recurrence
 * @param {number} day
 * @returns {number}
 */
export function occursOn(recurrence, day) {
  if (!isInPattern(recurrence, day) || !isInBounds(recurrence, day)) return NO;
  const byBank = answerOnBankHolidays(recurrence, day);
  const bySchool = answerOnSchoolHolidays(recurrence, day);
  if (byBank === NO || bySchool === NO) return NO;
  if (recurrence.irregular || bySchool === UNKNOWN) return UNKNOWN;
  return recurrence.dates.length ? YES : byBank | bySchool; // a day that is named is certain
}

/**
 * @param {Recurrence} recurrence
 * @param {number} day
 */
function isInPattern({ irregular, dates, weekdays, weeks, everyWeeks, countedFrom }, day) {
  if (irregular) return !weekdays || (weekdays & (1 << weekday(day))) > 0;
  if (dates.length) return dates.includes(day);
  if (!(weekdays & (1 << weekday(day)))) return false;
  if (weeks && !isInWeeks(weeks, day)) return false;
  return !countedFrom || (monday(day) - monday(countedFrom)) % (7 * everyWeeks) === 0;
}

/** @param {number} day */
const monday = (day) => day - weekday(day);

/**
 * Return whether a day is the 1st, 2nd … or last of its weekday in its month.
 * @param {number} weeks
 * @param {number} day
 */
function isInWeeks(weeks, day) {
  const { nth, isLast } = weekOfMonth(day);
  return Boolean(weeks & (1 << (nth - 1))) || (isLast && Boolean(weeks & LAST_WEEK));
}

/**
 * @param {Recurrence} recurrence
 * @param {number} day
 */
function isInBounds({ first, last, months, notOn }, day) {
  if ((first && day < first) || (last && day > last)) return false;
  if (months.length && !months.some((span) => isIn(span, day))) return false;
  return !notOn.some((span) => isIn(span, day));
}

/**
 * Return whether a day is in a span, which may run past New Year when it is of every year.
 * @param {Span} span
 * @param {number} day
 */
function isIn([first, last], day) {
  if (last >= 0) return first <= day && day <= last;
  const ofYear = dayOfYear(day);
  const isAfter = -first <= ofYear;
  const isBefore = ofYear <= -last;
  return first >= last ? isAfter && isBefore : isAfter || isBefore;
}

/**
 * @param {Recurrence} recurrence
 * @param {number} day
 */
function answerOnBankHolidays({ bankHolidays, calendar }, day) {
  if (bankHolidays === "yes") return YES;
  if (!calendar.bankHolidays.has(day)) return bankHolidays === "only" ? NO : YES;
  if (bankHolidays === "no") return NO;
  return bankHolidays === "only" ? YES : YES | BANK_HOLIDAY;
}

/**
 * Return what the school holidays make of a day. Where they are not known, a day that must be in
 * them is unsure.
 * @param {Recurrence} recurrence
 * @param {number} day
 */
function answerOnSchoolHolidays({ schoolHolidays, calendar, dates }, day) {
  if (schoolHolidays === "unknown" || schoolHolidays === "yes") return YES;
  const known = calendar.schoolDatesKnown;
  if (!known || !isIn(known, day)) {
    if (schoolHolidays === "no") return YES | TERM_TIME;
    return dates.length ? YES : UNKNOWN;
  }
  const isHoliday = calendar.schoolHolidays.some((span) => isIn(span, day));
  return isHoliday === (schoolHolidays === "only") ? YES : NO;
}

// --- the next time

/**
 * Return the minute at which a session is over, counted from the midnight before it.
 * @param {Recurrence} recurrence
 */
export function overAt({ starts, ends }) {
  if (ends >= 0) return ends;
  return starts < 0 ? MINUTES_A_DAY : starts + WITHOUT_END_MINUTES;
}

/**
 * Return the next time, or the one that is on; null when no day is certain. What follows no rule
 * has no next time, and nor has what must be agreed with each person.
 * @param {Recurrence[]} recurrences
 * @param {Now} now
 * @returns {Occurrence | null}
 */
export function nextOccurrence(recurrences, now) {
  const regular = recurrences.filter(
    ({ irregular, byAppointment }) => !irregular && !byAppointment,
  );
  if (!regular.length) return null;
  for (let days = -1; days < LOOK_AHEAD_DAYS; days++) {
    const found = occurrences(regular, now.day + days, now.minute - days * MINUTES_A_DAY);
    if (found.length) {
      const label = nextLabel(recurrences, now.day);
      return { ...stayingOpen(found.sort(byStart)[0], regular), label };
    }
  }
  return null;
}

/**
 * Return what the next time is called: another session may come before it, of which no rule tells
 * the day, or that is agreed with each person.
 * @param {Recurrence[]} recurrences
 * @param {number} today
 */
function nextLabel(recurrences, today) {
  const running = recurrences.filter(({ last }) => !last || last >= today);
  if (running.some(({ irregular }) => irregular)) return toSay("Next that we know of: {when}");
  return running.some(({ byAppointment }) => byAppointment)
    ? toSay("Next without an appointment: {when}")
    : toSay("Next: {when}");
}

/**
 * Return a time with the minute at which it is over, counted from the midnight before the first of
 * all days, if it is on. What follows straight on, and is alike, is one time to whoever waits at
 * the door: Saturday and Sunday all day, and Monday until 8am. It looks a week ahead.
 * @param {Occurrence} next
 * @param {Recurrence[]} recurrences
 * @returns {Occurrence}
 */
function stayingOpen(next, recurrences) {
  if (!next.isOn) return next;
  const alike = recurrences
    .filter(({ detail }) => detail === next.recurrence.detail)
    .sort((a, b) => a.starts - b.starts);
  let until = next.day * MINUTES_A_DAY + overAt(next.recurrence);
  for (let day = next.day; day <= next.day + DAYS_AHEAD; day++) {
    const midnight = day * MINUTES_A_DAY;
    for (const recurrence of alike) {
      const { starts, ends } = recurrence;
      const follows = starts >= 0 && midnight + starts <= until && midnight + ends > until;
      if (follows && occursOn(recurrence, day) === YES) until = midnight + ends;
    }
  }
  return { ...next, until };
}

/**
 * @param {Occurrence} a
 * @param {Occurrence} b
 */
const byStart = (a, b) => Math.max(0, a.recurrence.starts) - Math.max(0, b.recurrence.starts);

/**
 * Return the times of a day that are not over `minute` minutes after its midnight, which may be
 * before it.
 * @param {Recurrence[]} recurrences
 * @param {number} day
 * @param {number} minute
 * @returns {Occurrence[]}
 */
function occurrences(recurrences, day, minute) {
  return recurrences.flatMap((recurrence) => {
    const answer = overAt(recurrence) > minute ? occursOn(recurrence, day) : NO;
    const { starts, ends } = recurrence;
    const isOn = starts >= 0 && ends >= 0 && starts <= minute;
    return answer & YES ? [{ day, recurrence, answer, isOn }] : [];
  });
}

// --- in words

/**
 * Return the next time in words: "Next: Today, 7pm, at Old Chapel", "On now, until 9pm".
 * @param {Occurrence} occurrence
 * @param {number} today
 * @returns {string}
 */
export function nextWords(occurrence, today) {
  const { detail } = occurrence.recurrence;
  return whenWords(occurrence, today) + (detail ? `, ${detail}` : "");
}

/**
 * @param {Occurrence} occurrence
 * @param {number} today
 */
function whenWords({ day, recurrence, isOn, until = 0, label = toSay("Next: {when}") }, today) {
  if (isOn) return say("On now, {until}", { until: endWords(until, day, today) });
  const { starts, ends } = recurrence;
  const words = say(label, { when: relativeDay(day, today) });
  if (isAllDay(recurrence)) return `${words}, ${say("all day and night")}`;
  if (starts < 0 && ends < 0) return words;
  if (starts >= 0) return `${words}, ${timeWords(starts)}`;
  return `${words}, ${say("until {when}", { when: timeWords(ends % MINUTES_A_DAY) })}`;
}

/**
 * @param {number} until
 * @param {number} day on which it began
 * @param {number} today
 */
function endWords(until, day, today) {
  if (until >= (day + DAYS_AHEAD) * MINUTES_A_DAY) return say("day and night");
  const last = Math.ceil(until / MINUTES_A_DAY) - 1; // midnight is the end of its own day
  const when = timeWords(until % MINUTES_A_DAY);
  if (last <= today) return say("until {when}", { when });
  if (last === today + 1) return say("until {when} tomorrow", { when });
  return say("until {when}", { when: `${relativeDay(last, today)}, ${when}` });
}

/** @param {Recurrence} recurrence */
const isAllDay = ({ starts, ends }) => starts === 0 && ends === MINUTES_A_DAY;

/**
 * Return what is doubtful about a time, in words; nothing when it is certain.
 * @param {Occurrence} occurrence
 * @returns {string}
 */
export const doubtWords = ({ answer }) =>
  DOUBTS.flatMap(([doubt, words]) => (answer & doubt ? [say(words)] : [])).join(". ");

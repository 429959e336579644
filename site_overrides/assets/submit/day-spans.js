/**
 * Days as the directory writes them: a date, two with "to" between them, or days of every year.
 * What is wrong with one, as `schema/day_spans.py` has it, and what it says in words. Pure.
 */

import { monthName } from "../shared/dates.js";
import { say, toSay } from "../shared/words.js";
import { MONTHS } from "./form-contract.js";

/** @import { Fault } from "./field-types.js" */

const DATES = /^(\d{4}-\d{2}-\d{2})(?:\s+to\s+(\d{4}-\d{2}-\d{2}))?$/;
const DAY_AND_MONTH = /^(?:(\d{1,2})\s+)?([a-z]+)$/;
const LEAP_YEAR = 2028; // it has every day and month that any year has
const EXAMPLE = toSay("Write it like 21 December 2026 to 3 January 2027, or August");
const YEARLY_EXAMPLE = toSay("Write it like April to September");

/** @type {[RegExp, string][]} what is said of days, and the question that asks it */
const HOLIDAYS = [
  [/^(?:bank|public)(?: (?:and|&) public)? holidays?$/, "bank_holidays"],
  [/^school holidays?$/, "school_holidays"],
];

/**
 * Return the question that some words for days off answer, or nothing.
 *
 * @param {string} text
 */
export function holidayIn(text) {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(?:not|no|closed|shut|on|in|during|all|any|the|every| )+ /, "");
  return HOLIDAYS.find(([pattern]) => pattern.test(plain))?.[1] ?? "";
}

/**
 * Return the last day of a month, which counts from 1.
 *
 * @param {number} month
 * @param {number} [year]
 */
export const monthEnd = (month, year = LEAP_YEAR) =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Return whether there is such a date, such as 2026-12-25.
 *
 * @param {string} date
 */
export function exists(date) {
  const [year, month, day] = date.split("-").map(Number);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= monthEnd(month, year);
}

/**
 * Return what is wrong with a text as days in a row, or null. `dated` when days of every year are
 * not meant; `yearly` when only those are.
 *
 * @param {string} text
 * @param {{dated?: boolean, yearly?: boolean}} [only]
 * @returns {Fault | null}
 */
export function spanFault(text, { dated = false, yearly = false } = {}) {
  const plain = text.trim().replace(/\s+/g, " ").toLowerCase();
  const dates = yearly ? null : DATES.exec(plain);
  if (dates) return datesFault(text, dates[1], dates[2] ?? dates[1]);
  const days = dated ? null : yearDays(plain);
  const example = yearly ? YEARLY_EXAMPLE : EXAMPLE;
  if (!days) return ["day_span", notDays(text, example)];
  return days.every(({ month, day }) => day >= 1 && day <= monthEnd(month))
    ? null
    : ["no_such_date", noSuchDay(`"${text}"`)];
}

/**
 * @param {string} text
 * @param {string} example
 */
function notDays(text, example) {
  if (!holidayIn(text)) {
    return `${say('"{text}" is not a date or a month.', { text })} ${say(example)}`;
  }
  const sentence = toSay(
    '"{text}" is a question of its own. Answer that one, and take the words out here',
  );
  return say(sentence, { text });
}

/**
 * Return what is said of a day that there is not, which is given in quotes.
 *
 * @param {string} text
 */
export const noSuchDay = (text) =>
  say("{text}: there is no such day. Check the day and the month", { text });

/**
 * @param {string} text
 * @param {string} first
 * @param {string} last
 * @returns {Fault | null}
 */
function datesFault(text, first, last) {
  if (!exists(first) || !exists(last)) return ["no_such_date", noSuchDay(`"${text}"`)];
  if (last >= first) return null;
  return ["dates_order", say('"{text}": the first day is after the last. Swap them?', { text })];
}

/**
 * Return the first and the last day of every year that a text names, or null.
 *
 * @param {string} plain
 */
function yearDays(plain) {
  const parts = plain.split(" to ").map((part) => DAY_AND_MONTH.exec(part));
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (parts.length > 2 || !first || !last) return null;
  const months = [first, last].map((part) => MONTHS.indexOf(part[2]) + 1);
  if (months.includes(0)) return null;
  const end = last[1] ? Number(last[1]) : monthEnd(months[1]);
  return [
    { month: months[0], day: Number(first[1] ?? 1) },
    { month: months[1], day: end },
  ];
}

/**
 * Return the first day of days as the directory writes them, and the last, where there are several.
 *
 * @param {string} text
 */
export const spanEnds = (text) =>
  text
    .trim()
    .toLowerCase()
    .split(/\s+to\s+/);

/**
 * Return days as the directory writes them in words: `21 December 2026 to 3 January 2027`,
 * `every August`. A text that names no days is returned as it is.
 *
 * @param {string} text
 */
export function spanText(text) {
  if (spanFault(text)) return text;
  const isDated = /\d{4}/.test(text);
  const [first, last] = spanEnds(text).map(isDated ? dateText : yearlyDay);
  const days = last ? say("{first} to {last}", { first, last }) : first;
  return isDated ? days : say("every {days}", { days });
}

/**
 * Return a day of every year, or a month, in words: `25 December`, `August`.
 *
 * @param {string} text
 */
export const yearlyDay = (text) =>
  text.replace(/[a-z]{3,}/g, (name) => monthName(MONTHS.indexOf(name)));

/**
 * Return a date as `1 October 2026`, or nothing when there is none.
 *
 * @param {string | undefined} date
 */
export function dateText(date) {
  if (!date || !DATES.test(date) || !exists(date)) return "";
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${monthName(month - 1)} ${year}`;
}

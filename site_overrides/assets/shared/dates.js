// Days and times of day: what day and minute it is, and how people say it.
// Days are whole numbers from the contract's EPOCH, and times of day are minutes after midnight.
import { EPOCH, MONTH_SCALE } from "./contract.js";
import { catalogue, say } from "./words.js";

/** @typedef {{day: number, minute: number}} Now A minute of a day, by the clock on the wall. */

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH_TIME = Date.parse(EPOCH);
const MINUTES_AN_HOUR = 60;
export const MINUTES_A_DAY = 1440;
const MANY_DAYS = 300; // after so many, a day of the year may be this year's or the next
const UK_CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  dateStyle: "short",
  timeStyle: "short",
  hourCycle: "h23",
});
const DAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTH_NAMES =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** @param {number} number */
const twoDigits = (number) => String(number).padStart(2, "0");

/** @param {number} day */
const toDate = (day) => new Date(EPOCH_TIME + day * MILLISECONDS_A_DAY);

/**
 * Return today as the reader's own clock and place have it, like "2026-11-21".
 * @returns {string}
 */
export function today() {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/**
 * Return the minute that it is by the clocks of the United Kingdom, whatever the device says of
 * where it is: a link worker's laptop keeps UTC as often as not.
 * @param {Date} [instant]
 * @returns {Now}
 */
export function ukNow(instant = new Date()) {
  const [day, month, year, hour, minute] = UK_CLOCK.format(instant).match(/\d+/g) ?? [];
  return {
    day: toDay(`${year}-${month}-${day}`) ?? 0,
    minute: Number(hour) * MINUTES_AN_HOUR + Number(minute),
  };
}

/**
 * Return the minute that it is in the United Kingdom, like "2026-11-21T19:00".
 * @returns {string}
 */
export function nowText() {
  const { day, minute } = ukNow();
  const hour = Math.floor(minute / MINUTES_AN_HOUR);
  return `${toIso(day)}T${twoDigits(hour)}:${twoDigits(minute % MINUTES_AN_HOUR)}`;
}

/**
 * Return a minute of a day from text such as "2026-11-21T19:00", or null when it is not one.
 * @param {unknown} text
 * @returns {Now | null}
 */
export function toNow(text) {
  const parts = /^(.{10})T([01]\d|2[0-3]):([0-5]\d)$/.exec(String(text ?? ""));
  const day = parts && toDay(parts[1]);
  return day ? { day, minute: Number(parts[2]) * MINUTES_AN_HOUR + Number(parts[3]) } : null;
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
export const weekday = (day) => (((day + 2) % 7) + 7) % 7;

/**
 * Return which of its weekday in its month a day is, and whether it is the last.
 * @param {number} day
 */
export function weekOfMonth(day) {
  const date = toDate(day);
  const isLast = toDate(day + 7).getUTCMonth() !== date.getUTCMonth();
  return { nth: Math.ceil(date.getUTCDate() / 7), isLast };
}

/**
 * Return a day without its year, as a number that grows through the year: 32 for each month, and
 * the day.
 * @param {number} day
 */
export function dayOfYear(day) {
  const date = toDate(day);
  return MONTH_SCALE * (date.getUTCMonth() + 1) + date.getUTCDate();
}

/**
 * Return the name of a month, January 0.
 * @param {number} month
 */
export const monthName = (month) => (catalogue()?.months ?? MONTH_NAMES)[month];

/**
 * Return the name of a day of the week, Monday 0.
 * @param {number} place
 */
export const weekdayName = (place) => (catalogue()?.days ?? DAY_NAMES)[place];

/** @param {Date} date */
const dayAndMonth = (date) => `${date.getUTCDate()} ${monthName(date.getUTCMonth())}`;

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
 * Return a day as people say it today: "Today", "Tomorrow", "Tuesday 24 November". A day that is
 * most of a year away has its year.
 * @param {number} day
 * @param {number} from The day that is today.
 * @returns {string}
 */
export function relativeDay(day, from) {
  if (day === from) return say("Today");
  if (day === from + 1) return say("Tomorrow");
  const words = day - from < MANY_DAYS ? dayAndMonth(toDate(day)) : dayWords(day);
  return `${weekdayName(weekday(day))} ${words}`;
}

/**
 * Return minutes after midnight as people say them: 7pm, 9.30am, midday.
 * @param {number} minutes
 * @returns {string}
 */
export function timeWords(minutes) {
  const hour = Math.floor(minutes / MINUTES_AN_HOUR);
  const past = minutes % MINUTES_AN_HOUR;
  if (!past && hour % 12 === 0) return hour ? say("midday") : say("midnight");
  const minute = past ? `.${String(past).padStart(2, "0")}` : "";
  const clock = `${hour % 12 || 12}${minute}`;
  return hour >= 12 ? say("{clock}pm", { clock }) : say("{clock}am", { clock });
}

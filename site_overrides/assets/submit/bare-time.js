/**
 * A time that does not say which half of the day it is in, such as 9 or 7.30, in a box for a time:
 * the time that it must be, or nothing. Pure.
 *
 * An end is after its start, so it is the first such time. With no start to go by, nobody opens
 * before six, so 1 to 5 are in the afternoon; and 9 to 12 are in the daytime. From 6 to 8 could be
 * either, and is asked. With a colon it is a time by the 24-hour clock, as the book has them.
 */

import { FIRST_MORNING, LAST_AFTERNOON } from "./form-contract.js";

const BARE = /^(1[0-2]|[1-9])(?:[. ]?([0-5][0-9]))?$/;
const MINUTES_AN_HOUR = 60;
const NOON = 12 * MINUTES_AN_HOUR;
const AFTERNOON_UNTIL = (LAST_AFTERNOON + 1) * MINUTES_AN_HOUR;
const MORNING_FROM = FIRST_MORNING * MINUTES_AN_HOUR;

/**
 * Return whether a text is a time that does not say which half of the day it is in.
 *
 * @param {string} text
 */
export const isBare = (text) => BARE.test(text);

/**
 * Return the time that such a text means, like "09:00"; null when it may mean two.
 *
 * @param {string} text
 * @param {number} [after] is the minute at which the session starts, where the box is for its end.
 * @returns {string | null}
 */
export function bareTime(text, after) {
  const [, hour, minute = 0] = BARE.exec(text) ?? [];
  if (!hour) return null;
  const minutes = Number(hour) * MINUTES_AN_HOUR + Number(minute);
  if (after !== undefined) return firstAfter(minutes, after);
  if (minutes < AFTERNOON_UNTIL) return clock(minutes + NOON);
  return minutes >= MORNING_FROM ? clock(minutes) : null;
}

/**
 * @param {number} minutes
 * @param {number} after
 */
function firstAfter(minutes, after) {
  const found = [minutes, minutes + NOON].find((each) => each > after);
  return found === undefined || found >= 2 * NOON ? null : clock(found);
}

/**
 * Return both times that a text may mean, the morning's first; nothing where it means one.
 *
 * @param {string} text
 */
export function eitherHalf(text) {
  const [, hour, minute = 0] = BARE.exec(text) ?? [];
  if (!hour || bareTime(text)) return [];
  const minutes = Number(hour) * MINUTES_AN_HOUR + Number(minute);
  return [clock(minutes), clock(minutes + NOON)];
}

/** @param {number} minutes */
const clock = (minutes) =>
  [Math.floor(minutes / MINUTES_AN_HOUR), minutes % MINUTES_AN_HOUR]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");

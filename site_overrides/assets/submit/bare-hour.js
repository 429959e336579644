/**
 * An hour alone, such as 9, in a box for a time: the hour that it must be, or nothing. Pure.
 *
 * An end is after its start, so it is the first such hour. With no start to go by, nobody opens
 * before six, so 1 to 5 are in the afternoon; and 9 to 12 are in the daytime. From 6 to 8 could be
 * either, and is asked.
 */

import { parseTime } from "./field-types.js";

const HOUR = /^(?:1[0-2]|[1-9])$/;
const MINUTES_AN_HOUR = 60;
const NOON = 12;
const LAST_AFTERNOON = 5;
const FIRST_MORNING = 9;

/**
 * Return the time that an hour alone means, like "09:00"; null when it may mean two.
 *
 * @param {string} text
 * @param {string} [starts] is when the session starts, where the box is for its end.
 * @returns {string | null}
 */
export function bareHour(text, starts = "") {
  if (!HOUR.test(text)) return null;
  const hour = Number(text);
  const after = parseTime(starts)?.minutes;
  if (after !== undefined) return firstAfter(hour, after);
  if (hour <= LAST_AFTERNOON) return clock(hour + NOON);
  return hour >= FIRST_MORNING ? clock(hour) : null;
}

/**
 * @param {number} hour
 * @param {number} after
 */
function firstAfter(hour, after) {
  const found = [hour, hour + NOON].find((each) => each * MINUTES_AN_HOUR > after);
  return found === undefined || found === NOON + NOON ? null : clock(found);
}

/** @param {number} hour */
const clock = (hour) => `${String(hour).padStart(2, "0")}:00`;
